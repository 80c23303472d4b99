/** The căn cứ: what each begins and ends with. */
import { endWords, wrongEnds } from "../form/end-marks.ts";
import { once } from "../form/finding.ts";
import { onFile, type SeenFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Rule } from "../types.ts";

const BASES = (...texts: string[]): string =>
  `<?word?><document kind="huong-dan">${texts.map((text) => `<p role="basis">${text}</p>`).join("")}<p>Nội dung.</p></document>`;

export const formBasisMarks: Rule = {
  id: "form-basis-marks",
  severity: "warning",
  title: "Dấu ở đầu và cuối các căn cứ khác quy định",
  basis: "HD 05-HD/VPTW, trang 12 và 13; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [
      BASES("- Căn cứ Quy chế làm việc;", "- Căn cứ Chương trình công tác năm 2027,"),
      BASES("Căn cứ Quy chế làm việc;", "Căn cứ Chương trình công tác năm 2027."),
    ],
    good: [BASES("- Căn cứ Quy chế làm việc;", "- Căn cứ Chương trình công tác năm 2027.")],
  },
  check: onFile((file) => {
    const { form, lines } = file;
    const { basisMarker, basisEnd, basisLastEnd } = form.text;
    // A căn cứ that leads on to what is issued is a sentence of its own.
    const bases = lines.filter(({ role, text }) => role === "basis" && !/:\s*$/u.test(text));
    const marked = basisMarker.value.trim();
    const unlike = bases.filter((line) => (markerOf(line, file) === "") !== (marked === "")).map((line) => ({ line }));
    return [
      ...once(unlike, (all) => ({
        what: marked === "" ? `${all.length} căn cứ có gạch đầu dòng.` : `${all.length} căn cứ không có gạch đầu dòng.`,
        why: basisWords(form, [basisMarker.source]),
        fix: marked === "" ? "Bỏ gạch đầu dòng ở các căn cứ." : `Mỗi căn cứ bắt đầu bằng “${marked}”.`,
      })),
      ...once(wrongEnds(bases, basisEnd.value, basisLastEnd.value), (all) => ({
        what: `${all.length} căn cứ ${endWords(all)}; quy định “${basisEnd.value}”, căn cứ cuối “${basisLastEnd.value}”.`,
        why: basisWords(form, [basisEnd.source, basisLastEnd.source]),
        fix: `Mỗi căn cứ kết thúc bằng “${basisEnd.value}”, căn cứ cuối bằng “${basisLastEnd.value}”.`,
      })),
    ];
  }),
};

function markerOf({ text, label, path }: CheckedLine, { look }: SeenFile): string {
  return /^\s*[-–+]/u.exec(text)?.[0] ?? look.lines[path]?.automaticLabel ?? label;
}
