/** A receiving organ and the issuer → the name that the issuer prints under Nơi nhận. */
import type { Organ, Registry } from "./types.ts";

/** Within one's own line of command the territory goes without saying: `Thành ủy`, `Ban Tuyên giáo và Dân vận Thành ủy`; others have their full name. */
export function recipientName(registry: Registry, organ: Organ, issuer: Organ): string {
  const { self } = organ.slots;
  return self !== undefined && inLineOf(registry, organ, issuer) ? self : organ.name;
}

/** True for the committees above the issuer, and for what advises them. */
function inLineOf(registry: Registry, organ: Organ, issuer: Organ): boolean {
  const above = superiorsOf(registry, issuer);
  const helps = organ.kind === "advisory" || organ.kind === "office";
  return above.has(organ.id) || (helps && organ.superior !== undefined && above.has(organ.superior));
}

function superiorsOf(registry: Registry, issuer: Organ): Set<string> {
  const found = new Set<string>();
  // A ring of superiors is a fault of the data, not a reason to hang.
  for (let id = issuer.superior; id !== undefined && !found.has(id); id = registry.organs.get(id)?.superior)
    found.add(id);
  return found;
}
