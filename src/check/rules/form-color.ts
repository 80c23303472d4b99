/** Words printed in another colour than black. */
import { once } from "../form/finding.ts";
import { stretchesOf } from "../form/letters.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

export const formColor: Rule = {
  id: "form-color",
  severity: "warning",
  title: "Chữ không phải màu đen",
  basis: "HD 05-HD/VPTW, trang 28; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I: chữ màu đen.",
  examples: {
    bad: ['<?word color=FF0000?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile(({ form, look, lines }) => {
    const black = ["auto", form.color.value.toLowerCase()];
    const places = lines.flatMap((line) => {
      const [first] = stretchesOf(line, look.lines[line.path]).filter(
        (one) => !black.includes(one.look.color.toLowerCase()),
      );
      return first ? [{ line, range: first }] : [];
    });
    return once(places, (all) => ({
      what: `Chữ không phải màu đen ở ${all.length} chỗ.`,
      why: basisWords(form, [form.color.source]),
      fix: "Chọn các chỗ ấy và đặt màu chữ Automatic.",
    }));
  }),
};
