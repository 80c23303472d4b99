/** A full stop in the middle of a sentence: what follows begins in lower case. */
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const STOP = /\.(?=\s\p{Ll}{2})/gu;
const WORD_BEFORE = /[\p{L}\p{N}”)]{2}$/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}{1,4}|Tp|Tx|Th|Tr|v\.v|vv|đ\/c|st|\p{L})$/u;

/** Letters before the stop that tell an abbreviation. */
const LONGEST = 8;

export const strayFullStop: Rule = {
  id: "stray-full-stop",
  severity: "warning",
  title: "Dấu chấm giữa câu",
  basis: "Sau dấu chấm là câu mới, viết hoa chữ đầu.",
  examples: {
    bad: ["Các chi bộ thực hiện. báo cáo kết quả trước ngày 10/11."],
    good: ["Các chi bộ thực hiện. Báo cáo gửi TP. Hải Phòng, v.v. và các nơi khác... trên địa bàn."],
  },
  check: (context) =>
    runningLines(context).flatMap((line) =>
      [...line.text.matchAll(STOP)].flatMap(({ index }) => {
        if (
          !WORD_BEFORE.test(line.text.slice(Math.max(0, index - 2), index)) ||
          ABBREVIATION.test(line.text.slice(Math.max(0, index - LONGEST), index)) ||
          touchesAny(index, index + 1, [...line.cited, ...line.quoted])
        )
          return [];
        return [
          {
            what: "Sau dấu chấm này là chữ thường.",
            why: "Hoặc dấu chấm thừa, hoặc câu mới chưa viết hoa.",
            fix: "Bỏ dấu chấm, hoặc viết hoa chữ đầu câu sau.",
            at: { path: line.path, start: index, end: index + 1 },
          },
        ];
      }),
    ),
};
