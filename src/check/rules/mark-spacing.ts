/** Spaces around punctuation: too many before it, too few after it; marks that stand twice. */
import { blankRanges } from "../language/blank-ranges.ts";
import { findMarkSlips, type MarkSlip } from "../language/mark-spacing.ts";
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const WORDS: Readonly<Record<MarkSlip["kind"], { what: string; fix: string }>> = {
  "space-before": { what: "Thừa dấu cách trước dấu câu.", fix: "Bỏ dấu cách." },
  "space-inside": { what: "Thừa dấu cách sát bên trong dấu ngoặc.", fix: "Bỏ dấu cách." },
  "space-missing": { what: "Thiếu dấu cách.", fix: "Thêm một dấu cách." },
  doubled: { what: "Hai dấu câu đứng liền nhau.", fix: "Giữ lại một dấu." },
};

export const markSpacing: Rule = {
  id: "mark-spacing",
  severity: "error",
  title: "Dấu cách và dấu câu",
  basis: "Dấu câu viết sát chữ đứng trước, cách chữ đứng sau một khoảng; ngoặc viết sát chữ bên trong.",
  examples: {
    bad: [
      "Các chi bộ , đảng bộ trực thuộc thực hiện.",
      "Phong trào “ Bình dân học vụ số” được đẩy mạnh.",
      "Kiểm tra,giám sát việc thực hiện.",
      "Các ngành phối hợp,, các đơn vị thực hiện.",
    ],
    good: [
      "Bảo vệ môi trường... Tiếp tục thực hiện lúc 10:30, đạt 1,5%.",
      "Trao đổi qua soan@example.vn hoặc https://example.vn/a,b.",
      "Các lĩnh vực giáo dục, y tế,… trên địa bàn.",
    ],
  },
  check: (context) =>
    runningLines(context).flatMap((line) => {
      const blanks = blankRanges(line.inlines);
      return findMarkSlips(line.text, (start, end) => touchesAny(start, end + 1, blanks)).map((slip) => {
        const from = slip.start === slip.end ? slip.start - 1 : slip.start;
        return {
          ...WORDS[slip.kind],
          why: "Dấu cách sai chỗ làm dòng bị ngắt sai và khó tìm kiếm.",
          at: { path: line.path, start: from, end: Math.max(slip.end, from + 1) },
          edit: { replacement: line.text.slice(from, slip.start) + slip.replacement },
          ...(slip.kind === "doubled" ? { severity: "warning" as const } : {}),
        };
      });
    }),
};
