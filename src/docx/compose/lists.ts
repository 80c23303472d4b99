/** Numbered items in, the Word list and counter that print exactly their labels out. */
import type { Form } from "../../form/schema.ts";
import type { Numbering } from "../../tree/nodes.ts";
import type { WordList } from "../word.ts";

/** Word's `lowerLetter` counts the English alphabet; Vietnamese order has đ and skips f, j, w, z. */
const englishAlphabet = "abcdefghijklmnopqrstuvwxyz";

export interface ListBook {
  lists: WordList[];
  /** List and counter reached so far, by list id of the tree. */
  open: Map<string, { list: WordList; next: number }>;
}

/** An empty book of lists for one file. */
export function createListBook(): ListBook {
  return { lists: [], open: new Map() };
}

/** How a paragraph gets its label: from a Word list, or as text where Word cannot count to it. */
export type Labelled = { list: string } | { text: string };

/**
 * The list that prints this item's label next. A list is opened for every list of the tree, and again where the
 * letters jump (đ), e) and g) are not neighbours for Word). A fixed label and đ) itself are plain text.
 */
export function labelFor(book: ListBook, form: Form, numbering: Numbering, place: WordList["place"]): Labelled {
  const rule = form.numberings[numbering.scheme];
  if (numbering.fixed) return { text: numbering.label };
  if (rule.format === "dash") return { list: dashList(book, numbering.label, place) };
  const counter = counterOf(rule.format, rule.text, numbering.label);
  if (!counter) return { text: numbering.label };
  const current = book.open.get(numbering.list);
  if (current && current.list.text === counter.text && current.next === counter.value) {
    current.next += 1;
    return { list: current.list.id };
  }
  const list = addList(book, { format: counter.format, text: counter.text, start: counter.value, place });
  book.open.set(numbering.list, { list, next: counter.value + 1 });
  return { list: list.id };
}

/** Dashes do not count, so all of one place share a list. */
function dashList(book: ListBook, text: string, place: WordList["place"]): string {
  const list = book.lists.find((one) => one.format === "bullet" && one.text === text && one.place === place);
  return (list ?? addList(book, { format: "bullet", text, start: 1, place })).id;
}

function addList(book: ListBook, list: Omit<WordList, "id">): WordList {
  const added = { id: `list-${book.lists.length + 1}`, ...list };
  book.lists.push(added);
  return added;
}

type Counter = { format: WordList["format"]; text: string; value: number };

/** The counter behind a label, or nothing when Word cannot count to it. */
function counterOf(format: Form["numberings"]["item"]["format"], text: string, label: string): Counter | undefined {
  const [before = "", after = ""] = text.split("%");
  if (!label.startsWith(before) || !label.endsWith(after)) return undefined;
  const number = label.slice(before.length, label.length - after.length);
  if (format === "upper-roman") return { format: "upperRoman", text: `${before}%1${after}`, value: romanValue(number) };
  if (format === "vietnamese-letter") {
    const value = englishAlphabet.indexOf(number) + 1;
    return value > 0 && number.length === 1 ? { format: "lowerLetter", text: `${before}%1${after}`, value } : undefined;
  }
  const last = number.lastIndexOf(".") + 1;
  const value = Number(number.slice(last));
  return Number.isInteger(value)
    ? { format: "decimal", text: `${before}${number.slice(0, last)}%1${after}`, value }
    : undefined;
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(number: string): number {
  const digits = Array.from(number, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
