/** Characters that nobody sees: decomposed letters, zero-width marks, no-break spaces, soft hyphens. */
import { spelledLines } from "../language/spelled-lines.ts";
import type { CheckedLine, Rule, Spot } from "../types.ts";

// Decomposed letters; then invisible signs; then the no-break space.
const HIDDEN =
  /(?<split>[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*)|(?<invisible>[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ue000-\uf8ff]+)|(?<space>[\u00a0\u202f\u2007]+)/gu;

// Most lines hold none of them: one quick look.
const ANY = /[\p{M}\u00a0\u00ad\u2007\u200b-\u200f\u2028-\u202f\u2060\ufeff\ue000-\uf8ff]/u;

// More than this many of one kind would bury the other findings; one then speaks for all.
const MOST = 12;

const KINDS = {
  pieces: {
    what: "Chữ được gõ bằng chữ cái và dấu rời (Unicode tổ hợp).",
    fix: "Gõ lại bằng Unicode dựng sẵn.",
    severity: "warning",
  },
  invisible: { what: "Có ký tự không nhìn thấy.", fix: "Xóa ký tự này.", severity: "warning" },
  space: { what: "Dấu cách không ngắt dòng.", fix: "Thay bằng dấu cách thường.", severity: "style" },
} as const;

export const hiddenCharacter: Rule = {
  id: "hidden-character",
  severity: "warning",
  title: "Ký tự ẩn hoặc chữ tổ hợp",
  basis: "Nghị định 30/2020/NĐ-CP: bộ mã Unicode theo TCVN 6909:2001, mỗi chữ Việt là một mã dựng sẵn.",
  examples: {
    bad: [
      '<document kind="huong-dan"><p>Công tác khoa gia\u0301o năm 2027.</p></document>',
      '<document kind="huong-dan"><p>Công\u200b tác khoa giáo.</p></document>',
      '<document kind="huong-dan"><p>Công\u00a0tác khoa giáo.</p></document>',
    ],
    good: ["Công tác khoa giáo năm 2027."],
  },
  check: (context) => {
    const found = spelledLines(context)
      .filter(({ text }) => ANY.test(text))
      .flatMap((line) => [...line.text.matchAll(HIDDEN)].flatMap((match) => hiddenAt(line, match)));
    return Object.values(KINDS).flatMap(({ what, fix, severity }) => {
      const same = found.filter((one) => one.what === what);
      const shown = same.length > MOST ? same.slice(0, 1) : same;
      return shown.map(({ at, right }) => ({
        what,
        why: "Tìm kiếm, so sánh và sắp xếp bằng máy sẽ sai ở chỗ này.",
        fix: same.length > MOST ? `${fix} Có ${same.length} chỗ như vậy.` : fix,
        at,
        edit: { replacement: right },
        severity,
      }));
    });
  },
};

/** One hidden character, or a letter that is typed in pieces. */
function hiddenAt(
  { path }: CheckedLine,
  { 0: found, index, groups }: RegExpExecArray,
): { what: string; at: Spot; right: string }[] {
  const kind = groups?.space ? KINDS.space : groups?.invisible ? KINDS.invisible : KINDS.pieces;
  const right = groups?.space ? " " : groups?.invisible ? "" : found.normalize("NFC");
  return right === found ? [] : [{ what: kind.what, at: { path, start: index, end: index + found.length }, right }];
}
