/** A known name of an organ with a wrong capital, a missing dash or a missing word. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { findNames, namesOf } from "../language/name-index.ts";
import { spelledLines, tokensOf, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const organNameWriting: Rule = {
  id: "organ-name-writing",
  severity: "warning",
  title: "Tên cơ quan, tổ chức viết không đúng",
  basis:
    "Tên chính thức của cơ quan (data/words/names.yaml); viết hoa theo Nghị định 30/2020/NĐ-CP, Phụ lục II mục IV.",
  examples: {
    bad: [
      "Chỉ thị của Bộ chính trị về công tác cán bộ.",
      "Phối hợp với Bảo hiểm Xã hội thành phố.",
      "Phòng Văn hóa Xã hội phường tham mưu.",
      "Củng cố Liên hiệp các Hội Khoa học - Kỹ thuật thành phố.",
    ],
    good: [
      "Chỉ thị của Bộ Chính trị; Phòng Văn hóa - Xã hội, Bảo hiểm xã hội thành phố phối hợp.",
      "Phát triển văn hóa, xã hội và khoa học, kỹ thuật.",
    ],
  },
  check(context) {
    const index = namesOf(context.words.names);
    return spelledLines(context).flatMap((line) => {
      if (!/\p{Ll}/u.test(line.text)) return [];
      const tokens = tokensOf(line);
      return findNames(tokens, index).flatMap(({ from, to, name }) => {
        const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
        const written = line.text.slice(start, end).replace(/\s+/gu, " ").normalize("NFC");
        if (isCommonNoun(written, line.text.slice(0, start))) return [];
        if (setToneMarks(written, "old") === name || /[.;:()]/u.test(written)) return [];
        if (touchesAny(start, end, line.quoted) && written.toLowerCase() !== name.toLowerCase()) return [];
        return [
          {
            what: `“${written}” viết không đúng tên.`,
            why: `Tên chính thức là “${name}”.`,
            fix: `Viết “${name}”.`,
            at: { path: line.path, start, end },
            edit: { replacement: name },
          },
        ];
      });
    });
  },
};

/** All in lower case, or capital only because a sentence begins: the word for any such organ. */
function isCommonNoun(written: string, before: string): boolean {
  if (written.slice(1) !== written.slice(1).toLowerCase()) return false;
  return written.charAt(0) === written.charAt(0).toLowerCase() || /(?:^|[.!?…:]\s*)$/u.test(before);
}
