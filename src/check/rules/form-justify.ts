/** Running text stands even at both margins. */
import { once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { bodyParagraphs, textAreaMm, widthMm } from "../form/paragraphs.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const LONG = "Các cấp uỷ, tổ chức đảng căn cứ chức năng, nhiệm vụ được giao để xây dựng kế hoạch và tổ chức thực hiện.";

export const formJustify: Rule = {
  id: "form-justify",
  severity: "warning",
  title: "Lời văn không căn đều hai bên",
  basis: "HD 05-HD/VPTW, trang 12; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [`<?word looks.body.align=left?><document kind="huong-dan"><p>${LONG}</p></document>`],
    good: [
      `<?word?><document kind="huong-dan"><p>${LONG}</p></document>`,
      '<?word looks.body.align=left?><document kind="huong-dan"><p>Cụ thể như sau:</p></document>',
    ],
  },
  check: onFile((file) => {
    const { form } = file;
    const { align, force } = form.looks.body;
    // A paragraph of one line looks the same either way.
    const long = bodyParagraphs(file).filter(
      (one) => one.line.role !== "heading" && widthMm(one, file) > textAreaMm(file),
    );
    const wrong = long.filter(({ seen }) => align === "both" && seen.paragraph.align !== align);
    if (force === "practice") return [];
    return once(wrong, (all) => ({
      what: `${all.length} đoạn văn không căn đều hai bên.`,
      // The same sentence of the regulation names both.
      why: basisWords(form, [form.body.indentMm.source]),
      fix: "Chọn các đoạn ấy và căn đều hai bên (Ctrl+J).",
    }));
  }),
};
