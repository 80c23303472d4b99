/** Tone marks placed two ways in one document: hóa and hoá. */
import { spelledLines } from "../language/spelled-lines.ts";
import { findToneStyles } from "../language/tone-styles.ts";
import type { Rule } from "../types.ts";

// More than this many would bury the other findings; one then speaks for all.
const MOST = 12;

export const toneMarkStyle: Rule = {
  id: "tone-mark-style",
  severity: "style",
  title: "Hai kiểu đặt dấu thanh trong một văn bản",
  basis: "Cả hai kiểu đều được dùng, nhưng một văn bản chỉ dùng một kiểu; chữ trong ngoặc kép giữ như bản gốc.",
  examples: {
    bad: ["Đảng ủy, các chi ủy cụ thể hoá nghị quyết của Thành ủy về văn hóa."],
    good: ["Đảng ủy cụ thể hóa nghị quyết của Thành ủy về “văn hoá cơ sở”.", "Thành uỷ cụ thể hoá chủ đề năm."],
  },
  check(context) {
    const styles = findToneStyles(spelledLines(context));
    if (!styles) return [];
    const { style, counts, slips } = styles;
    const [major, minor] = style === "old" ? [counts.old, counts.new] : [counts.new, counts.old];
    const shown = slips.length > MOST ? slips.slice(0, 1) : slips;
    return shown.map(({ line, start, end, right }) => ({
      what: `“${line.text.slice(start, end)}” đặt dấu khác với phần lớn văn bản (“${right}”).`,
      why: `Văn bản có ${major} chữ đặt dấu kiểu ${style === "old" ? "cũ (hóa, ủy)" : "mới (hoá, uỷ)"} và ${minor} chữ kiểu kia.`,
      fix: slips.length > MOST ? `Chọn một kiểu cho cả ${slips.length} chỗ.` : `Viết “${right}”.`,
      at: { path: line.path, start, end },
      edit: { replacement: right },
    }));
  },
};
