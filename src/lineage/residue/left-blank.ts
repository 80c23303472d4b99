/** A text → the blanks that nobody has filled in. */
import type { Detector, Leftover } from "./types.ts";

const BLANK = /\{\{\s*blank(?:\s+"([^"]*)")?\s*\}\}/gu;

/** Finds `{{blank "…"}}`. */
export const blanks: Detector = { suspects: (all) => /\{\{\s*blank/u.test(all), find: leftBlanks };

/** One leftover for each blank. */
function leftBlanks(text: string): Leftover[] {
  return [...text.matchAll(BLANK)].map(([, what = ""]) => ({
    code: "open-blank",
    what: `Còn chỗ trống chưa điền: ${what === "" ? "chưa rõ nội dung" : what}.`,
    why: "Chỗ trống in ra thành khoảng trắng trong văn bản.",
    fix: 'Điền chữ vào thay cho {{blank "…"}} trước khi trình ký.',
  }));
}
