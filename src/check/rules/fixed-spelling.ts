/** Words with one right way of writing: COVID-19, HIV/AIDS. */
import { spelledLines } from "../language/spelled-lines.ts";
import { wordPlaces } from "../language/word-places.ts";
import type { Found, Rule } from "../types.ts";

export const fixedSpelling: Rule = {
  id: "fixed-spelling",
  severity: "warning",
  title: "Từ có một cách viết chuẩn",
  basis: "Danh sách từ chuẩn, mỗi từ có căn cứ riêng (data/words/spellings.yaml).",
  examples: {
    bad: ["Phòng, chống dịch bệnh Covid 19 và các dịch bệnh khác."],
    good: ["Phòng, chống dịch bệnh COVID-19, HIV/AIDS; dịch Covid-19 được kiểm soát."],
  },
  check: (context) =>
    spelledLines(context).flatMap((line) =>
      context.words.spellings.flatMap(({ right, wrong, basis }) =>
        wrong.flatMap((form) =>
          wordPlaces(line.text, form).map((start): Found => ({
            what: `“${form}” viết là “${right}”.`,
            why: `${basis}.`,
            fix: `Viết “${right}”.`,
            at: { path: line.path, start, end: start + form.length },
            edit: { replacement: right },
          })),
        ),
      ),
    ),
};
