/** Field lines that end with a full stop here and without one there. */
import { splitByMajority } from "../majority.ts";
import type { Rule } from "../types.ts";

export const fieldEndMark: Rule = {
  id: "field-end-mark",
  severity: "style",
  title: "Dòng đơn vị, thời gian thực hiện khi có dấu chấm cuối, khi không",
  basis: "Đối chiếu trong chính văn bản: các dòng cùng loại kết thúc như nhau.",
  examples: {
    bad: [
      "a) Việc thứ nhất phải làm xong.\n\nĐơn vị thực hiện: Văn phòng.\n\nThời gian thực hiện: Quý I.\n\nb) Việc thứ hai phải làm xong.\n\nĐơn vị thực hiện: Văn phòng.\n\nThời gian thực hiện: Quý II",
    ],
    good: [
      "a) Việc thứ nhất phải làm xong.\n\nĐơn vị thực hiện: Văn phòng.\n\nThời gian thực hiện: Quý I.\n\nb) Việc thứ hai phải làm xong.\n\nĐơn vị thực hiện: Văn phòng.\n\nThời gian thực hiện: Quý II.",
    ],
  },
  check({ lines }) {
    const fields = lines.filter(({ role, text }) => role === "assignment" && text.trim() !== "");
    const split = splitByMajority(
      fields,
      ({ text }) => /[.]\s*$/u.test(text),
      ({ path }) => path,
    );
    return (split?.others ?? []).map(({ path, label, text }) => {
      const end = text.trimEnd().length;
      // The last word is shown with its mark, so that the place can be seen.
      const start = text.slice(0, end).search(/\S+$/u);
      const word = text.slice(start, end).replace(/\.+$/u, "");
      return {
        what: split?.most ? `Dòng “${label}” thiếu dấu chấm ở cuối.` : `Dòng “${label}” thừa dấu chấm ở cuối.`,
        why: `Phần lớn các dòng này ${split?.most ? "có" : "không có"} dấu chấm ở cuối.`,
        fix: split?.most ? "Thêm dấu chấm." : "Bỏ dấu chấm.",
        at: { path, start, end },
        edit: { replacement: split?.most ? `${word}.` : word },
      };
    });
  },
};
