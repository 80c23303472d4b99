/** Words in another font than the one that is prescribed. */
import { remembering } from "../../base/text/remember.ts";
import { once } from "../form/finding.ts";
import { stretchesOf } from "../form/letters.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

export const formFont: Rule = {
  id: "form-font",
  severity: "warning",
  title: "Phông chữ khác quy định",
  basis: "HD 05-HD/VPTW, trang 28; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I: phông chữ Times New Roman.",
  examples: {
    bad: ['<?word font=Arial?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile(({ form, look, lines }) => {
    const wanted = plainName(form.font.value);
    const places = lines.flatMap((line) => {
      const other = stretchesOf(line, look.lines[line.path]).filter(
        (one) => !plainName(one.look.font).startsWith(wanted),
      );
      const [first] = other;
      return first ? [{ line, range: first, fonts: other.map((one) => one.look.font) }] : [];
    });
    return once(places, (all) => ({
      what: `Phông chữ ${[...new Set(all.flatMap(({ fonts }) => fonts))].join(", ")} ở ${all.length} chỗ; quy định ${form.font.value}.`,
      why: basisWords(form, [form.font.source]),
      fix: `Chọn các chỗ ấy và đặt phông chữ ${form.font.value}.`,
    }));
  }),
};

/** Programs write TimesNewRoman and Times New Roman Bold for the same font. */
const plainName = remembering((font) => font.toLowerCase().replace(/[^a-z0-9]/gu, ""));
