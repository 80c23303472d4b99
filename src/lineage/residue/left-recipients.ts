/** Recipients of a child and of its parent → lines that were copied from the parent though they are not the child's. */
import type { Model, Recipient } from "../../model/types.ts";
import type { Leftover, ResidueContext } from "./types.ts";

/** Path of each line and what is wrong with it. Generic lines, and organs above the child, may stand in both lists. */
export function leftRecipients(
  recipients: readonly Recipient[],
  { parent, issuer, registry, rules }: ResidueContext,
): { path: string; leftover: Leftover }[] {
  if (!parent || !issuer || parent.organ.id === issuer.id) return [];
  const copied = new Set(parent.model.recipients.map(nameOf));
  const above = linesAbove(issuer.superior, registry);
  return recipients.flatMap((recipient, index) => {
    const name = nameOf(recipient);
    const generic = rules.keptRecipients.some((head) => name.startsWith(head));
    const mine = Object.values(issuer.slots).some((slot) => slot.toLowerCase() === name.toLowerCase());
    if (!copied.has(name) || generic || mine || above.has(recipient.organ ?? "")) return [];
    const words = recipient.text ?? registry.organs.get(recipient.organ ?? "")?.name ?? name;
    const leftover: Leftover = {
      code: "left-recipient",
      what: `Nơi nhận “${words}” là của văn bản cấp trên.`,
      why: "Nơi nhận của cấp mình gồm cơ quan cấp trên đã ban hành văn bản, cấp ủy và các đơn vị của cấp mình.",
      fix: "Xóa dòng này hoặc thay bằng nơi nhận của cấp mình.",
    };
    return [{ path: `recipients[${index}]`, leftover }];
  });
}

function nameOf({ organ, text }: Model["recipients"][number]): string {
  return text ?? organ ?? "";
}

function linesAbove(id: string | undefined, registry: ResidueContext["registry"]): Set<string> {
  const above = new Set<string>();
  for (let next = id; next !== undefined && !above.has(next); next = registry.organs.get(next)?.superior)
    above.add(next);
  return above;
}
