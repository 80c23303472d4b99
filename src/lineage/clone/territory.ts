/** Bare words of the parent's territory (`Bảo hiểm xã hội quận`) → the child's where that level is no more, and what is left to look at. */
import { hasTerritory, type Line } from "./line.ts";
import type { Marked } from "./mark.ts";
import type { Todo } from "./types.ts";

type Advice = Pick<Todo, "what" | "why">;

/** Words after which a territory is one level among others, not part of an office's name. */
const LEVEL_WORD = /(?<!\p{L})(?:của|từ|trong|ngoài|ở|do|đến|giữa|và|trên địa bàn) $|, $/iu;
const PLURAL = /(?<!\p{L})(?:các|nhiều|mỗi|từng|một|cấp) $/iu;

/** A level that has ended leaves its word nowhere outside citations. Offices that were named after it are told. */
export function moveGoneTerritory(marked: Marked, line: Line): Advice[] {
  const { parentGone, same, child, childWords, rules } = line;
  const now = childWords["territory"];
  if (!parentGone || same || now === undefined || !hasTerritory(child, rules)) return [];
  return marked.mentions.flatMap((mention, index): Advice[] => {
    const { side, role, slot, head, fate, source } = mention;
    if (side !== "parent" || role !== "territory" || slot || head !== undefined || fate !== undefined) return [];
    const before = wordsBefore(marked, index);
    if (PLURAL.test(before)) return [];
    mention.head = "level";
    mention.why = "Cấp này không còn; thay bằng cấp mình.";
    if (LEVEL_WORD.test(before)) return [];
    return [
      {
        what: `Xem lại “${before}${source}” (đã thay bằng “${before}${now}”): cấp mình có thể không có cơ quan này.`,
        why: `Cấp ${source} không còn; tên cơ quan ở cấp mình có thể khác.`,
      },
    ];
  });
}

/** `Bảo hiểm xã hội quận`: an office of the parent's level that the child may not have. */
export function leftTerritory(marked: Marked, line: Line): Advice[] {
  if (line.same) return [];
  return marked.mentions.flatMap((mention, index) => {
    if (
      mention.side !== "parent" ||
      mention.role !== "territory" ||
      mention.slot ||
      mention.head !== undefined ||
      mention.fate !== undefined
    )
      return [];
    const before = wordsBefore(marked, index);
    if (/(?<!\p{L})(?:của|từ|trong|ngoài|ở|các|do|nhiều|mỗi|đến|giữa|một) $/iu.test(before)) return [];
    return [
      {
        what: `Xem lại chỗ “${before.replace(/^, /u, "")}${mention.source}”: thay bằng cơ quan, địa bàn của cấp mình hoặc xóa.`,
        why: `Chữ “${mention.source}” là của cấp trên.`,
      },
    ];
  });
}

/** Up to three words in front of a mention. */
function wordsBefore(marked: Marked, index: number): string {
  const at = marked.text.indexOf(String.fromCharCode(0xe000 + index));
  return /[\p{L}-]+ [\p{L}-]+ [\p{L}-]+ $|[\p{L}-]+ $|, $/u.exec(marked.text.slice(0, at))?.[0] ?? "";
}
