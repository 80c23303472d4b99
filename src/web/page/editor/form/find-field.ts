/** A path of the data → the field of the form that stands for it, or the nearest one. */
import { isWithin } from "../state/path.ts";

/** The field itself; else the first one below the path; else the one that the path lies in; else the frame of the part. */
export function fieldFor(root: Element, path: string): HTMLElement | null {
  const fields = [...root.querySelectorAll<HTMLElement>("[data-path]")];
  const at = (field: HTMLElement): string => field.dataset["path"] ?? "";
  const exact = fields.find((field) => at(field) === path);
  if (exact) return exact;
  const below = fields.find((field) => path !== "" && isWithin(at(field), path));
  if (below) return below;
  const around = fields.filter((field) => at(field) !== "" && isWithin(path, at(field)));
  const nearest = around.toSorted((a, b) => at(b).length - at(a).length)[0];
  return nearest ?? partFor(root, path);
}

function partFor(root: Element, path: string): HTMLElement | null {
  const parts = [...root.querySelectorAll<HTMLElement>("[data-part]")];
  const within = parts.filter((part) => isWithin(path, part.dataset["part"] ?? " "));
  const nearest = within.toSorted((a, b) => (b.dataset["part"] ?? "").length - (a.dataset["part"] ?? "").length)[0];
  return nearest?.querySelector<HTMLElement>("[data-path], button") ?? null;
}

/** Opens what is folded away around a field. */
export function openAround(field: Element): void {
  for (let around = field.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
    around.open = true;
}
