/** Vietnamese text → bare lower-case Latin, for comparing and searching only. */

/** Strips every diacritic, turns đ into d, and lowers the case: `Hướng dẫn` → `huong dan`. */
export function foldMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d");
}
