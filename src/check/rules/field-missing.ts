/** A field that all tasks of a plan have and one lacks: thời gian thực hiện. */
import { foldMarks } from "../../base/text/fold.ts";
import { fieldGroups } from "../field-groups.ts";
import type { Rule } from "../types.ts";

/** Fewer tasks make no series. */
const SHORTEST = 4;

export const fieldMissing: Rule = {
  id: "field-missing",
  severity: "error",
  title: "Một nhiệm vụ thiếu dòng mà các nhiệm vụ khác đều có (thời gian, đơn vị thực hiện)",
  basis: "Đối chiếu trong chính văn bản: mỗi nhiệm vụ của kế hoạch có đơn vị thực hiện và thời gian thực hiện.",
  examples: {
    bad: [
      ["a", "b", "c", "d", "đ"]
        .map(
          (point) =>
            `${point}) Việc thứ ${point} phải làm xong trong năm.\n\nĐơn vị thực hiện: Văn phòng.\n\n${point === "c" ? "" : "Thời gian thực hiện: Quý I.\n\n"}`,
        )
        .join(""),
    ],
    good: [
      ["a", "b", "c", "d", "đ"]
        .map(
          (point) =>
            `${point}) Việc thứ ${point} phải làm xong trong năm.\n\nĐơn vị thực hiện: Văn phòng.\n\nThời gian thực hiện: Quý I.\n\n`,
        )
        .join(""),
    ],
  },
  check({ lines }) {
    const groups = fieldGroups(lines);
    if (groups.length < SHORTEST) return [];
    const labels = new Map(groups.flat().map(({ label }) => [foldMarks(label), label]));
    return [...labels].flatMap(([folded, label]) => {
      const lacking = groups.filter((group) => !group.some((one) => foldMarks(one.label) === folded));
      if (lacking.length === 0 || lacking.length > groups.length / 4) return [];
      return lacking.flatMap((group) => {
        const line = group.at(-1);
        if (!line) return [];
        const name = label.replace(/:$/u, "");
        return [
          {
            what: `Nhiệm vụ ở ${line.where.replace(/, dòng “.*$/u, "")} thiếu dòng “${name}”.`,
            why: `${groups.length - lacking.length} trong ${groups.length} nhiệm vụ của văn bản có dòng này.`,
            fix: `Thêm dòng “${name}: …”.`,
            at: { path: line.path, start: 0, end: line.text.length },
          },
        ];
      });
    });
  },
};
