/** A short name that is given and then never used, or not used where the text goes on in full. */
import { keyOf, mentionsOf, nameOf } from "../citations.ts";
import { definedTerms, type DefinedTerm } from "../defined-terms.ts";
import { firstOfEachLine } from "../majority.ts";
import type { CheckContext, Found, Rule } from "../types.ts";

export const definedTermUnused: Rule = {
  id: "defined-term-unused",
  severity: "style",
  title: "Tên gọi tắt đã đặt nhưng không dùng",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: đặt tên gọi tắt để dùng ở các lần nhắc sau.",
  examples: {
    bad: [
      "Thực hiện Nghị quyết số 07-NQ/TU, ngày 01/8/2022 của Ban Chấp hành Đảng bộ thành phố (sau đây gọi là Nghị quyết số 07-NQ/TU).\nTriển khai Nghị quyết số 07-NQ/TU, ngày 01/8/2022 đến từng chi bộ.",
      "Ban Chỉ đạo phòng, chống tác hại của thuốc lá thành phố (sau đây gọi tắt là Ban Chỉ đạo 158) giúp Thành ủy.\nCác chi bộ thực hiện tốt.",
    ],
    good: [
      "Thực hiện Nghị quyết số 07-NQ/TU, ngày 01/8/2022 của Ban Chấp hành Đảng bộ thành phố (sau đây gọi là Nghị quyết số 07-NQ/TU).\nTriển khai Nghị quyết số 07-NQ/TU đến từng chi bộ.",
    ],
  },
  check: (context) =>
    definedTerms(context.lines).flatMap((term) => {
      const found = citedInFull(term, context);
      const misnumbered = term.line.citations.some(({ defects }) =>
        defects.some(({ code, start }) => code === "citation-alias-number" && start === term.start),
      );
      return found.length > 0 || misnumbered ? found : neverUsed(term, context);
    }),
};

/** Later mentions of a text that has a short name, with its date all the same. */
function citedInFull({ line, index, start, name }: DefinedTerm, context: CheckContext): Found[] {
  const mentions = mentionsOf(context);
  const defined = mentions.find(({ line: at, citation }) => at === line && citation.start === start);
  const key = defined && keyOf(defined.citation);
  if (key === undefined) return [];
  const later = mentions.filter(
    ({ line: at, citation, nested }) =>
      !nested && context.lines.indexOf(at) > index && citation.parts.date !== undefined && keyOf(citation) === key,
  );
  return firstOfEachLine(later).map(({ line: at, citation }) => ({
    what: `${nameOf(citation)} đã có tên gọi tắt nhưng ở đây vẫn dẫn lại cả ngày.`,
    why: `Tên gọi tắt “${name}” được đặt ở ${line.where}.`,
    fix: `Dùng tên gọi tắt “${name}”.`,
    at: { path: at.path, start: citation.start, end: citation.end },
  }));
}

function neverUsed({ line, index, start, end, name }: DefinedTerm, { lines }: CheckContext): Found[] {
  const words = name.toLowerCase();
  const after = [line.text.slice(end), ...lines.slice(index + 1).map(({ text }) => text)];
  if (after.some((text) => text.toLowerCase().includes(words))) return [];
  return [
    {
      what: `Tên gọi tắt “${name}” được đặt nhưng không dùng lần nào.`,
      why: "Tên gọi tắt chỉ cần khi còn nhắc lại ở dưới.",
      fix: "Bỏ phần đặt tên gọi tắt, hoặc dùng nó ở các lần nhắc sau.",
      at: { path: line.path, start, end },
    },
  ];
}
