/** Sizes of the letters of every component: one finding for all that is printed in one wrong size. */
import { sizeComponentOf } from "../form/components.ts";
import { groupBy, once } from "../form/finding.ts";
import { numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { wantedSizes, wrongSizes } from "../form/sizes.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

export const formFontSize: Rule = {
  id: "form-font-size",
  severity: "warning",
  title: "Cỡ chữ khác quy định",
  basis: "HD 05-HD/VPTW, Phụ lục 2; NĐ 30/2020/NĐ-CP, Phụ lục I, mục V.",
  examples: {
    bad: ['<?word looks.body.size=13?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word looks.body.size=15?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile((file) => {
    const wrong = wrongSizes(file, (line) => sizeComponentOf(line, file)).filter(
      ({ component }) => component.look.force !== "practice",
    );
    return groupBy(wrong, ({ found }) => found).flatMap(([found, places]) =>
      once(places, (all) => ({
        what:
          all.length === 1
            ? `Cỡ chữ đang là ${numberWords(found)}; quy định: ${wantedSizes(all)}.`
            : `Cỡ chữ đang là ${numberWords(found)} ở ${all.length} chỗ; quy định: ${wantedSizes(all)}.`,
        why: basisWords(
          file.form,
          all.map(({ component }) => component.look.source),
        ),
        fix: "Đặt lại cỡ chữ của những chỗ này; với lời văn, sửa một lần ở kiểu chữ (Styles).",
      })),
    );
  }),
};
