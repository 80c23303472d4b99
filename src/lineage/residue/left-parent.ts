/** A text of a child → names that only the parent's level uses: its standing members, office, units below, front, culture organ. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { cover, findGuarded } from "../../registry/years/guarded.ts";
import type { Detector, Leftover, ResidueContext } from "./types.ts";

/** Slots by which an organ speaks of what is its own; those above it may be named by the child. */
const OWN_SLOTS = ["permanent", "office", "below", "front", "mass", "culture"] as const;

const NOTHING: Detector = { suspects: () => false, find: () => [] };

/** Without a parent nothing is found. */
export function parentNames({ registry, parent, issuer }: ResidueContext): Detector {
  if (!parent || !issuer || parent.organ.id === issuer.id) return NOTHING;
  const home = registry.organs.get(parent.organ.superior ?? "");
  const own = Object.values(issuer.slots).map(fold);
  const organs = [parent.organ, ...(parent.organ.kind === "committee" || home === undefined ? [] : [home])];
  const names = new Set(organs.flatMap(({ slots }) => OWN_SLOTS.flatMap((slot) => slots[slot] ?? [])).map(fold));
  for (const name of names) if (own.some((mine) => mine.includes(name))) names.delete(name);
  const foreign = [...names].filter((name) => !belongsToSuperior(name, issuer, registry));
  if (foreign.length === 0) return NOTHING;
  const longest = foreign.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longest.join("|")})(?!\\p{L})`, "giu");
  const find = (text: string): Leftover[] => {
    const plain = setToneMarks(text, "old");
    if (plain.search(pattern) < 0) return [];
    // The letters are as many in both styles, so the places agree.
    const open = cover(plain, findGuarded(text, registry).guarded);
    return [...new Set([...open.matchAll(pattern)].map(([name]) => name))].map(leftover);
  };
  return { suspects: (all) => all.search(pattern) >= 0, find };
}

/** The office of the child's own committee is named by its advisory organ, and the like. */
function belongsToSuperior(
  name: string,
  issuer: NonNullable<ResidueContext["issuer"]>,
  registry: ResidueContext["registry"],
): boolean {
  const superior = registry.organs.get(issuer.superior ?? "");
  if (superior === undefined || issuer.kind === "committee") return false;
  return Object.values(superior.slots).map(fold).includes(name);
}

function fold(name: string): string {
  return setToneMarks(name, "old").toLowerCase();
}

function leftover(name: string): Leftover {
  return {
    code: "left-parent-name",
    what: `Còn “${name}” của cấp trên.`,
    why: "Đây là tên của cấp đã ban hành văn bản gốc, cấp mình không có hoặc không giao việc được.",
    fix: "Thay bằng cơ quan của cấp mình, hoặc xóa.",
  };
}
