/** Words put in at the cursor of a text field, as if they had been typed. */

/** Puts words in place of what is selected; the cursor goes behind them, or where `cursor` says, counted from their start. */
export function insertWords(field: HTMLTextAreaElement, words: string, cursor = words.length): void {
  const { selectionStart: start, selectionEnd: end } = field;
  field.focus();
  field.setRangeText(words, start, end, "end");
  field.setSelectionRange(start + cursor, start + cursor);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The same, with a space before them where they would touch a word. */
export function insertApart(field: HTMLTextAreaElement, words: string): void {
  const before = field.value.charAt(field.selectionStart - 1);
  insertWords(field, /[\p{L}\p{N},;:.!?)”}]/u.test(before) ? ` ${words}` : words);
}

/** Puts marks around what is selected: `*nghiêng*`, `**đậm**`. */
export function wrapWords(field: HTMLTextAreaElement, mark: string): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const inside = value.slice(start, end);
  insertWords(field, `${mark}${inside}${mark}`, mark.length + inside.length);
}

/** What a call in a text looks like, its words in quotes. */
export function call(name: string, ...words: readonly string[]): string {
  return `{{${[name, ...words.map((one) => `"${one.replaceAll('"', "”")}"`)].join(" ")}}}`;
}
