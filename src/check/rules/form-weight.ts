/** Bold or not, upright or italic, underlined: every component as its form prescribes. */
import { once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import { groupWeights, weightWords, wrongWeights } from "../form/weights.ts";
import type { Rule } from "../types.ts";

const SIGNOFF =
  '<signoff><recipients><line role="recipients-label">Nơi nhận:</line></recipients><signature><line role="authority">K/T TRƯỞNG BAN</line><line role="position">PHÓ TRƯỞNG BAN</line></signature></signoff>';

export const formWeight: Rule = {
  id: "form-weight",
  severity: "warning",
  title: "Kiểu chữ (đậm, nghiêng, gạch chân) khác quy định",
  basis: "HD 05-HD/VPTW, Phụ lục 2; NĐ 30/2020/NĐ-CP, Phụ lục I, mục V.",
  examples: {
    bad: [`<?word looks.position.bold=true?><document kind="huong-dan"><p>Nội dung.</p>${SIGNOFF}</document>`],
    good: [`<?word?><document kind="huong-dan"><p>Nội <strong>dung</strong>.</p>${SIGNOFF}</document>`],
  },
  check: onFile((file) =>
    groupWeights(wrongWeights(file)).flatMap(({ component: { name, look }, found, places }) =>
      once(places, () => ({
        what: `${name.charAt(0).toUpperCase()}${name.slice(1)} đang là ${found}${places.length === 1 ? "" : ` ở ${places.length} chỗ`}; quy định ${weightWords(look)}.`,
        why: basisWords(file.form, [look.source]),
        fix: `Đổi sang ${weightWords(look)}.`,
      })),
    ),
  ),
};
