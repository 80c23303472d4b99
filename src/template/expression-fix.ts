/** What stands between `{{` and `}}` and cannot be read → what the writer should put there instead. */

/** Helpers whose arguments are written words, not names of values. */
const QUOTED = /^\s*(cite|note|blank|appendix)\s+(\S.*?)\s*$/s;

/** A sentence that says what to do. */
export function expressionFix(inner: string): string {
  if (inner.trim() === "") return "Ghi tên một giá trị hoặc một hàm vào giữa, hoặc bỏ hai cặp dấu ngoặc nhọn này.";
  const [, helper, words] = QUOTED.exec(inner) ?? [];
  if (helper !== undefined && words !== undefined) return quotedFix(helper, splitWords(helper, words));
  if (/^\s*[#/^&>!*~]|^\s*else\b/.test(inner))
    return "Viết thẳng nội dung cần in; khối lặp, điều kiện và mẫu con chỉ dùng trong tệp mẫu .hbs.";
  if (/\S\s*=/.test(inner)) return "Viết các giá trị theo thứ tự, cách nhau bằng dấu cách, ví dụ {{plus year 1}}.";
  return "Ghi đúng tên giá trị, ví dụ {{year}}; muốn in nguyên văn hai dấu ngoặc nhọn thì viết \\{{.";
}

/** The call with its words in straight quotes. */
export function quotedFix(helper: string, words: readonly string[]): string {
  const noun = helper === "blank" ? "chữ" : "mã";
  return `Đặt ${noun} trong dấu nháy kép: {{${[helper, ...words.map((word) => `"${word}"`)].join(" ")}}}.`;
}

/** True when the arguments of a helper are written words. */
export function takesWords(helper: string): boolean {
  return QUOTED.test(`${helper} x`);
}

// The name of a blank may be several words; an id is one, and `cite` takes a second one: full, short.
function splitWords(helper: string, words: string): string[] {
  const bare = words.replace(/["'“”‘’]/g, "").trim();
  return helper === "blank" ? [bare] : bare.split(/\s+/);
}
