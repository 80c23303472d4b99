/** Replacements inside one text. */

/** Letters `[start, end)` that give way to a text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A text with its edits carried out; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.toReversed().reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}
