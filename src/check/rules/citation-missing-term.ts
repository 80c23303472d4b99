/** A central text without khóa among others that have theirs. */
import { keyOf, mentionsOf, nameOf, type Mention } from "../citations.ts";
import { ownRange, termJoint } from "../citation-marks.ts";
import { firstOfEachLine } from "../majority.ts";
import { termOn } from "../../registry/terms.ts";
import type { Range, Rule } from "../types.ts";

const CENTRAL = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|BCT|BBT|BCH Trung ương)/iu;
const CENTRAL_IN_TEXT = /(?:Bộ [Cc]hính trị|Ban [Bb]í thư|Ban Chấp hành Trung ương)(?: Trung ương)?(?: Đảng)?/u;

export const citationMissingTerm: Rule = {
  id: "citation-missing-term",
  severity: "style",
  title: "Văn bản của Trung ương thiếu khóa, trong khi các văn bản khác có ghi",
  basis: "Đối chiếu trong chính văn bản: các câu dẫn cùng loại viết như nhau.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư (khóa XIII), Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư (khóa IX) và Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư (khóa X).\nThực hiện Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị.",
    ],
    good: [
      "Thực hiện Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị và Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư.",
    ],
  },
  check(context) {
    const central = mentionsOf(context).filter(
      ({ citation: { form, parts } }) => form === "numbered" && CENTRAL.test(parts.issuer ?? ""),
    );
    const termed = new Set(
      central
        .filter(({ line, citation }) => termJoint(line, ownRange(citation)))
        .map(({ citation }) => keyOf(citation)),
    );
    const bare = central.filter(({ citation }) => citation.parts.term === undefined && !termed.has(keyOf(citation)));
    const keys = new Set(bare.map(({ citation }) => keyOf(citation)));
    // Two in three must have it, or leaving it out is the way of this document.
    if (termed.size < 3 || keys.size * 2 > termed.size) return [];
    return firstOfEachLine(bare).map(({ line, citation }) => {
      const date =
        citation.parts.date ??
        (citation.id === undefined ? undefined : context.registry.directives.get(citation.id)?.date);
      const term = date?.length === "2027-01-15".length ? termOn(context.registry.terms, date)?.id : undefined;
      return {
        what: `${nameOf(citation)} không ghi khóa của ${citation.parts.issuer ?? "cơ quan ban hành"}.`,
        why: "Các văn bản khác của Trung ương được dẫn ở đây đều ghi khóa.",
        fix: term === undefined ? "Ghi thêm khóa." : `Ghi thêm khóa ${term}.`,
        at: { path: line.path, ...issuerRange({ line, citation }) },
      };
    });
  },
};

/** Where the khóa would stand: the name of the issuer. */
function issuerRange({ line, citation }: Pick<Mention, "line" | "citation">): Range {
  const { start, end } = ownRange(citation);
  const found = CENTRAL_IN_TEXT.exec(line.text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}
