/** A text and the year of its document → mentions of the year before, or of the parent's, that should have moved along. */
import { moveYears } from "../rollover/move-years.ts";
import type { Detector, Leftover, ResidueContext } from "./types.ts";

/** A school year may well have begun in the year before. */
const SPAN = /\d{4} ?[-–] ?\d{4}/u;

/** Reports of the past, plans, terms and citations keep their years; everything that a rollover would move is a leftover. */
export function oldYears({ year, parent, registry }: ResidueContext): Detector {
  const last = String(parent !== undefined && parent.model.year !== year ? parent.model.year : year - 1);
  const find = (text: string): Leftover[] => {
    if (!text.includes(last)) return [];
    const { changes } = moveYears(text, { from: Number(last), to: year, registry });
    return changes
      .filter(({ before }) => before.includes(last) && !SPAN.test(before))
      .map(({ before }) => ({
        code: "left-year",
        what: `Còn “${before}”, trong khi văn bản là của năm ${year}.`,
        why: "Năm cũ sót lại khi dùng lại văn bản năm trước.",
        fix: "Sửa thành năm của văn bản; nếu đúng là nói về năm trước thì giữ nguyên.",
      }));
  };
  return { suspects: (all) => all.includes(last), find };
}
