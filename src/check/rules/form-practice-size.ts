/** Sizes for which there is only a custom: tables, footnotes. */
import { sizeComponentOf } from "../form/components.ts";
import { groupBy, once } from "../form/finding.ts";
import { numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { wantedSizes, wrongSizes } from "../form/sizes.ts";
import type { Rule } from "../types.ts";

export const formPracticeSize: Rule = {
  id: "form-practice-size",
  severity: "style",
  title: "Cỡ chữ của bảng hoặc chú thích khác thông lệ",
  basis: "Thông lệ trình bày; HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP không quy định.",
  examples: {
    bad: [
      '<?word looks.table.size=8?><document kind="huong-dan"><p>Như sau:</p><table widths="50 50"><header><cell>Tháng</cell><cell>Việc làm</cell></header><row><cell>Tháng 3</cell><cell>Sơ kết</cell></row></table></document>',
    ],
    good: [
      '<?word?><document kind="huong-dan"><p>Như sau:</p><table widths="50 50"><header><cell>Tháng</cell><cell>Việc làm</cell></header><row><cell>Tháng 3</cell><cell>Sơ kết</cell></row></table></document>',
    ],
  },
  check: onFile((file) => {
    const wrong = wrongSizes(file, (line) => sizeComponentOf(line, file)).filter(
      ({ component: { look } }) => look.force === "practice" && look.min !== undefined,
    );
    return groupBy(wrong, ({ found }) => found).flatMap(([found, places]) =>
      once(places, (all) => ({
        what: `Cỡ chữ ${numberWords(found)} ở ${all.length} chỗ; thường dùng: ${wantedSizes(all)}.`,
        why: "Không có quy định; đây là cỡ chữ các văn bản cùng loại thường dùng.",
      })),
    );
  }),
};
