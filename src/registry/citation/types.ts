/** What the citation reader returns: spans in the given text, parsed parts, the directive meant, and what is wrong with the wording. */
import type { Severity } from "../../base/diagnostic.ts";

/**
 * How a directive is referred to: `numbered` by number and symbol, `head` the number line of a document itself,
 * `unnumbered` by kind and issuer only, `plenum` by the plenum that passed it, `congress` a congress resolution,
 * `named` a programme, movement, regulation, law or book that goes by its name.
 */
export type CitationForm = "numbered" | "head" | "unnumbered" | "plenum" | "congress" | "named";

/** The parts of one citation as printed, with spaces collapsed and tone marks the old way. */
export interface CitationParts {
  kind?: string;
  /** Null when the number is left blank or not given. */
  number: string | null;
  /** As it ought to be written: `NQ/TW`, `CT-TTg`, `2020/NĐ-CP`. */
  symbol: string | null;
  /** ISO date; `2027-01` or `2027` when the day or month is left blank. */
  date?: string;
  issuer?: string;
  /** Khóa in Roman numerals, and how it is printed. */
  term?: string;
  termStyle?: "plain" | "parentheses";
  /** Number of the plenum (Hội nghị lần thứ …) that the citation names. */
  plenum?: number;
  connector?: string;
  title?: string;
  quoted: boolean;
  /** `full` carries a date or an issuer, `short` neither. */
  mention: "full" | "short";
  /** Party: comma before a numeric date; State: no comma, date in words; absent when the text does not show it. */
  style?: "party" | "state";
  /** Congress or named reference: its ordinal, level or name as printed. */
  name?: string;
}

/** One thing wrong with a citation, in Vietnamese, with its own span in the text. */
export interface CitationDefect {
  code: string;
  severity: Severity;
  what: string;
  why?: string;
  fix?: string;
  start: number;
  end: number;
}

/** One citation found in a text. */
export interface CitationFound {
  form: CitationForm;
  /** Offsets into the text that was given. */
  start: number;
  end: number;
  parts: CitationParts;
  /** Registry id when the directive is certain. */
  id?: string;
  /** Registry ids it may mean when it is not. */
  candidates: string[];
  defects: CitationDefect[];
  /** Citations inside its title. */
  inner: CitationFound[];
}
