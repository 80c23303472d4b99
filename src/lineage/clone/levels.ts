/** `của Trung ương, Thành ủy` → `của Trung ương, Thành ủy và Đảng ủy`: the superior level stays beside the own one. */
import { hasTerritory, type Line } from "./line.ts";
import { addMention, mentionAt, ORGAN, type Marked, type Mention } from "./mark.ts";

const TOKEN = `(?:Trung ương|Đảng|Nhà nước|Chính phủ|Quốc hội|${ORGAN})`;
const JOINT = "(?:,? và của |,? và |, của |, )";
const LIST = new RegExp(`(?<=(?<!\\p{L})[Cc]ủa )${TOKEN}(?:${JOINT}${TOKEN})*`, "gu");
const STEP = new RegExp(`(${JOINT})?(${TOKEN})`, "gu");
const WHY = "Văn bản của nhiều cấp: giữ cấp trên bên cạnh cấp mình.";

/** Extends every list of levels that ends with the parent's level. */
export function extendLevels(marked: Marked, line: Line): void {
  if (line.same) return;
  marked.text = marked.text.replace(LIST, (list: string, offset: number, whole: string) =>
    extendList(list, { before: whole.slice(0, offset), after: whole.slice(offset + list.length) }, marked, line),
  );
}

function extendList(list: string, around: { before: string; after: string }, marked: Marked, line: Line): string {
  const steps = [...list.matchAll(STEP)].map(([, joint = "", token = ""]) => ({ joint, token }));
  const stop = steps.findIndex(({ token }) => !isLevel(mentionAt(marked, token), token));
  const levels = stop < 0 ? steps : steps.slice(0, stop);
  const at = levels.findLastIndex(({ token }) => mentionAt(marked, token)?.side === "parent");
  const own = levels[at] && mentionAt(marked, levels[at].token);
  if (!own) return list;
  const shared = endsWith(around.before, line.rules.sharedHeads) && !endsWith(around.before, line.rules.ownHeads);
  if (levels.length < 2 && (!shared || (own.role === "territory" && !hasTerritory(line.child, line.rules))))
    return list;
  if (line.parentGone) {
    own.role = levelRole(own, line);
    if (own.fate === "stay") Reflect.deleteProperty(own, "fate");
    own.why = "Cấp này không còn; thay bằng cấp mình.";
    own.head = "level";
    return list;
  }
  if (line.childWords[levelRole(own, line)] === undefined) return list;
  own.fate = "keep";
  own.why = WHY;
  const child: Mention = { source: "", side: "child", role: levelRole(own, line), slot: own.slot, why: WHY };
  const added = addMention(marked, child);
  return joinLevels(steps, at, added, around.after);
}

/** Puts the new level behind the parent's; the last of a list stands after `và`. */
function joinLevels(steps: { joint: string; token: string }[], at: number, added: string, after: string): string {
  const text = (from: number, until: number): string =>
    steps
      .slice(from, until)
      .map(({ joint, token }) => joint + token)
      .join("");
  const own = steps[at] ?? { joint: "", token: "" };
  const of = own.joint.includes("của ") ? "của " : "";
  const goesOn = at < steps.length - 1 || /^,? và /u.test(after);
  if (goesOn) return `${text(0, at)}${own.joint}${own.token}, ${of}${added}${text(at + 1, steps.length)}`;
  const joint = own.joint.replace(/,? và /u, ", ");
  return `${text(0, at)}${joint}${own.token} và ${of}${added}`;
}

function isLevel(mention: Mention | undefined, token: string): boolean {
  if (!mention) return token.length > 1;
  return (
    mention.head === undefined &&
    (mention.role === "committee" || mention.role === "territory") &&
    mention.side !== "other"
  );
}

/** A level without a territory of its own is named by its committee. */
function levelRole({ role }: Mention, { child, rules }: Line): string {
  return role === "territory" && !hasTerritory(child, rules) ? "committee" : role;
}

function endsWith(before: string, heads: readonly string[]): boolean {
  const clause = before.slice(-120).split(/[.;:]/u).at(-1)?.toLowerCase() ?? "";
  return heads.some((head) => new RegExp(`${head}[^\\uE000-\\uF8FF]{0,40}của $`, "u").test(clause));
}
