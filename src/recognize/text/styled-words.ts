/** A line of inline nodes → its plain words with the emphasis of every character and the marks that stand between them. */
import { toNfc } from "../../base/text/nfc.ts";
import type { Inline } from "../../tree/nodes.ts";

export type Style = "" | "*" | "**" | "***";

export interface StyledWords {
  words: string;
  /** Emphasis of every UTF-16 unit of the words. */
  styles: Style[];
  /** Footnote references by the offset they stand at. */
  notes: ReadonlyMap<number, string>;
}

/** Flattens a line: citations and blanks are the words they print, breaks are spaces. */
export function styledWords(line: readonly Inline[]): StyledWords {
  const notes = new Map<number, string>();
  const styles: Style[] = [];
  let words = "";
  const add = (text: string, style: Style): void => {
    const clean = toNfc(text);
    words += clean;
    for (let at = 0; at < clean.length; at += 1) styles.push(style);
  };
  const walk = (nodes: readonly Inline[], strong: boolean, emphasis: boolean): void => {
    for (const node of nodes) {
      const style: Style = strong ? (emphasis ? "***" : "**") : emphasis ? "*" : "";
      switch (node.type) {
        case "text":
        case "blank":
          add(node.value, style);
          break;
        case "break":
          add(" ", style);
          break;
        case "note-reference":
          notes.set(words.length, node.ref);
          break;
        case "citation":
          walk(node.children, strong, emphasis);
          break;
        default:
          walk(node.children, strong || node.type === "strong", emphasis || node.type === "emphasis");
      }
    }
  };
  walk(line, false, false);
  return { words, styles, notes };
}
