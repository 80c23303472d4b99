/** Vietnamese text → bare lower-case Latin, for searching in lists that the page holds. */

/** `Hướng dẫn` → `huong dan`. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
