/** Targets of relationships → names of parts (ISO/IEC 29500-2, 8.3 and Annex B). */

/** Part that a target names, seen from the part that refers to it; nothing for a target outside the package. */
export function resolveTarget(from: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsName(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
