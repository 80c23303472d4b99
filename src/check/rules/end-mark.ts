/** The mark that ends a document, typed with a space inside: “. /” for “./.”. */
import { runningLines } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const BROKEN = /(?<=[\p{L}\p{N}”)])\s*(?:\.\s+\/\s*\.?|\.\s*\/\s+\.|\s\.\s*\/\s*\.?|\.\/)\s*$/u;

/** The mark with all spaces that may stand in it. */
const LONGEST = 12;

export const endMark: Rule = {
  id: "end-mark",
  severity: "warning",
  title: "Dấu kết thúc văn bản viết sai",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I: văn bản kết thúc bằng “./.”; văn bản của Đảng kết thúc bằng dấu chấm hoặc “./.”.",
  examples: {
    bad: [
      "Các chi bộ báo cáo kết quả để kịp thời điều chỉnh. /",
      "Các chi bộ báo cáo kết quả để kịp thời điều chỉnh ./.",
    ],
    good: ["Các chi bộ báo cáo kết quả để kịp thời điều chỉnh./.", "Các chi bộ báo cáo kết quả."],
  },
  check: (context) =>
    runningLines(context).flatMap((line) => {
      const found = line.text.slice(-LONGEST).includes("/") ? BROKEN.exec(line.text) : null;
      if (!found || found[0] === "./.") return [];
      return [
        {
          what: `Dấu kết thúc văn bản viết là “${found[0].trim()}”.`,
          why: "Dấu kết thúc gồm chấm, gạch chéo, chấm viết liền nhau và liền với chữ cuối.",
          fix: "Viết “./.”, hoặc chỉ một dấu chấm nếu là văn bản của Đảng.",
          at: { path: line.path, start: found.index, end: found.index + found[0].length },
          edit: { replacement: "./." },
        },
      ];
    }),
};
