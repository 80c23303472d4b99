/** Vietnamese text → bare lower-case Latin, for comparing and searching only. */

const known = new Map<string, string>();

/** Strips every diacritic, turns đ into d, and lowers the case: `Hướng dẫn` → `huong dan`. */
export function foldMarks(text: string): string {
  let folded = "";
  for (const letter of text) folded += known.get(letter) ?? foldLetter(letter);
  return folded;
}

/** The same few hundred letters come again and again. */
function foldLetter(letter: string): string {
  const folded = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d");
  known.set(letter, folded);
  return folded;
}
