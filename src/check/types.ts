/** The contract of the check room: what a rule is, what it is given, what it gives back. */
import type { Severity } from "../base/diagnostic.ts";
import type { Form } from "../form/schema.ts";
import type { Model } from "../model/types.ts";
import type { CitationFound } from "../registry/citation/types.ts";
import type { Organ, Registry } from "../registry/types.ts";
import type { Doc, Group, Inline, Item, LineRole, Paragraph, Scheme, Section } from "../tree/nodes.ts";
import type { CheckConfig } from "./config.ts";
import type { Words } from "./language/words.ts";
import type { SeenLook } from "./seen-look.ts";

/** One rule of the proofreader; its file is `rules/<id>.ts`. All sentences are Vietnamese. */
export interface Rule {
  /** Permanent kebab-case name, the same as its file's. */
  id: string;
  /** `data/check.yaml` may change it or switch the rule off. A new rule that is not sure starts as `style`. */
  severity: Severity;
  /** What the rule looks for, in one sentence. */
  title: string;
  /** Article of the form, the registry, or usage. */
  basis: string;
  /** Small documents, as markup (`<document …>`) or as plain text; `bad` is flagged by this rule, `good` is not. */
  examples: { bad: string[]; good: string[] };
  check(context: CheckContext): Found[];
}

/** What a rule says about one place. */
export interface Found {
  what: string;
  why: string;
  fix?: string;
  at: Spot;
  /** Only where the right words are certain: `at` becomes `replacement`. */
  edit?: { replacement: string };
  /** Only where it differs from the rule's own. */
  severity?: Severity;
}

/** A finding as the room gives it out. */
export interface Finding extends Found {
  rule: string;
  severity: Severity;
}

/** Words of one line: `path` is a `CheckedLine.path`, `[start, end)` are UTF-16 offsets into its `text`. */
export interface Spot extends Range {
  path: string;
}

export interface Range {
  start: number;
  end: number;
}

/** Which part of the document a line stands in. */
export type Zone = "head" | "title" | "body" | "signoff" | "appendix" | "footnote";

/** One line of text of the document: a heading, a paragraph, a field, a cell, a line of the head or the end. */
export interface CheckedLine {
  /** Where its inlines stand in the Doc: `children[3].children[0].heading`. */
  path: string;
  zone: Zone;
  role: LineRole | Paragraph["role"] | "heading" | "group" | "assignment" | "cell" | "empty";
  /** Printed text without the label; a footnote's mark and a line break do not shift what follows: see `inlineText`. */
  text: string;
  /** The very array that stands in the Doc. */
  inlines: readonly Inline[];
  /** Label printed before it: `I.`, `1.`, `đ)`, `-`, `Đơn vị thực hiện:`; empty when there is none. */
  label: string;
  scheme?: Scheme;
  /** The unit whose label, or whose heading, this line carries. */
  unit?: Section | Item | Group;
  /** Vietnamese words for the place: `mục II.1, đoạn 2`. */
  where: string;
  /** Citations of this line, those inside titles nested; offsets into `text`. Read once for the whole document. */
  citations: readonly CitationFound[];
  /** Ranges of citations (titles included), of quoted words (with their marks), of names of organs. */
  cited: readonly Range[];
  quoted: readonly Range[];
  names: readonly Range[];
  /** `text` in the same length with citations, quoted words and names blotted out by `MASK`. */
  masked: string;
  /** Path of the data the line came from, for a rendered document. */
  from?: string;
}

/** What is checked, read once for all rules. */
export interface CheckContext {
  doc: Doc;
  lines: readonly CheckedLine[];
  registry: Registry;
  form?: Form;
  /** The date leaves open which form of the regime was in force: `form` is the newest of them. */
  formAssumed?: boolean;
  /** How a Word file looks; undefined for data and plain text. */
  look?: SeenLook;
  model?: Model;
  config: CheckConfig;
  /** Word lists of `data/words`. */
  words: Words;
  /** Year of the document; undefined when it does not tell. */
  year?: number;
  /** ISO date of the document, `2027-01` or `2027` while the day or month is open; undefined when it does not tell. */
  date?: string;
  /** The organ that issues it, where the registry knows it. */
  issuer?: Organ;
}
