/** Centred lines of the head, the title and the signature. */
import { componentOf, prescribes } from "../form/components.ts";
import { groupBy, once } from "../form/finding.ts";
import { onFile, type SeenFile } from "../form/on-file.ts";
import type { SeenLine } from "../seen-look.ts";
import type { Rule, Zone } from "../types.ts";

const TITLE =
  '<title><line role="kind">HƯỚNG DẪN</line><line role="subject">công tác khoa giáo năm 2027</line></title><p>Nội dung.</p>';

export const formAlignment: Rule = {
  id: "form-alignment",
  severity: "warning",
  title: "Dòng phải canh giữa lại canh sang một bên",
  basis: "HD 05-HD/VPTW, trang 6 đến trang 11; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [`<?word looks.kind.align=left?><document kind="huong-dan">${TITLE}</document>`],
    good: [`<?word?><document kind="huong-dan">${TITLE}</document>`],
  },
  check: onFile((file) => {
    const places = file.lines.flatMap((line) => {
      const component = componentOf(line, file);
      const seen = file.look.lines[line.path];
      const isCentred = seen?.paragraph.align === "center";
      if (!component || !seen || isCentred || component.look.align !== "center" || !prescribes(component, "align"))
        return [];
      return isPlacedByHand(seen) || isSetByTabs(line.zone, file) ? [] : [{ line, component }];
    });
    return once(places, (all) => ({
      what: `Không canh giữa: ${groupBy(all, ({ component }) => component.name)
        .map(([name]) => name)
        .join(", ")}.`,
      why: `Mỗi dòng này canh giữa trong phần của nó. Theo ${file.form.name}.`,
      fix: "Chọn từng dòng và canh giữa (Ctrl+E).",
    }));
  }),
};

/** Wider than any first-line indent: the line was moved to its place by an indent. */
const MOVED_MM = 20;

function isPlacedByHand({ paragraph, typedIndent = "" }: SeenLine): boolean {
  return paragraph.leftMm + paragraph.firstLineMm > MOVED_MM || /\t|\s{4}/u.test(typedIndent);
}

/** Two columns typed into the same paragraphs stand where their tab stops are, and so do the lines around them. */
function isSetByTabs(zone: Zone, { look, lines }: SeenFile): boolean {
  const firsts = lines.flatMap((line) => (line.zone === zone ? (look.lines[line.path]?.paragraphs[0] ?? []) : []));
  return new Set(firsts).size < firsts.length;
}
