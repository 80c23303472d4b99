/**
 * The document tree: what a rendered or read document is, as plain JSON.
 * `spec.ts` in this folder is its written specification: content model and one example for every node.
 */

/** A document: its main part in reading order, then appendices, and the footnotes that the text refers to. */
export interface Doc {
  type: "document";
  /** Kind of document: `huong-dan`, `ke-hoach`. */
  kind: string;
  regime: Regime;
  /** Id of the form that the document is laid out by. */
  form: string;
  properties: Properties;
  children: Block[];
  appendices: Appendix[];
  footnotes: Footnote[];
}

export type Regime = "party" | "state";

/** Shown in the file's properties, never on the page. */
export interface Properties {
  title: string;
  organ: string;
  keywords: string[];
  year: number;
}

/** What may stand directly in a document. */
export type Block = Letterhead | Title | Flow | Section | Signoff;

/** What may stand in a section, an item, an appendix or a footnote. */
export type Flow = Paragraph | Item | Assignment | Table;

/** The head of page 1: two columns of lines. Roles: `superior organ organ-rule number draft` left, `national motto national-rule place-date` right. */
export interface Letterhead {
  type: "letterhead";
  left: Line[];
  right: Line[];
}

/** Name of the kind and the subject (trích yếu). Roles: `kind author subject subject-rule`. */
export interface Title {
  type: "title";
  lines: Line[];
}

/** One line of a head, title, signature or appendix head; a rule line holds its printed mark (`*`, `-----`) or nothing when it is drawn. */
export interface Line {
  type: "line";
  role: LineRole;
  children: Inline[];
}

export type LineRole =
  | "superior"
  | "organ"
  | "organ-rule"
  | "number"
  | "draft"
  | "national"
  | "motto"
  | "national-rule"
  | "place-date"
  | "kind"
  | "author"
  | "subject"
  | "subject-rule"
  | "authority"
  | "position"
  | "name"
  | "recipients-label"
  | "recipient"
  | "appendix-label"
  | "appendix-title"
  | "appendix-attached"
  | "appendix-rule";

/** A paragraph of running text. `basis` is one căn cứ, `lead` a paragraph that introduces a list, `closing` the last one of the body. */
export interface Paragraph {
  type: "paragraph";
  role: "body" | "basis" | "lead" | "closing";
  children: Inline[];
  from?: Origin;
}

/** A part of the body with a heading: I. MỤC ĐÍCH, YÊU CẦU. */
export interface Section {
  type: "section";
  id: string;
  numbering: Numbering;
  heading: Inline[];
  children: Flow[];
  from?: Origin;
}

/** A numbered or dashed unit. With a heading it prints on its own line; without one the first paragraph runs in after the label. */
export interface Item {
  type: "item";
  id?: string;
  numbering: Numbering;
  heading?: Inline[];
  children: Flow[];
  from?: Origin;
}

/** A group heading inside an appendix, such as NGHỊ QUYẾT; numbering runs on through the groups. */
export interface Group {
  type: "group";
  heading: Inline[];
  children: Flow[];
}

/** How a section or item is numbered. Items of one `list` continue each other. */
export interface Numbering {
  scheme: Scheme;
  /** Identity of the list inside the document, such as `sections`, `s2.item`, `s2.i3.point`. Filled by `number`. */
  list: string;
  /** Label as printed: `I.`, `1.`, `đ)`, `(1)-`, `-`. Filled by `number` unless overridden. */
  label: string;
  /** True when the data prescribed the label; it is then literal text and does not count on. */
  fixed?: boolean;
}

export type Scheme = "section" | "item" | "subitem" | "point" | "review" | "bullet" | "entry";

/** A field line of a plan: Đơn vị thực hiện: …; Thời gian thực hiện: … The colon is not part of the label. */
export interface Assignment {
  type: "assignment";
  label: string;
  children: Inline[];
  from?: Origin;
}

/** A table inside the body. Widths are shares of the text width and add up to 100. */
export interface Table {
  type: "table";
  widths: number[];
  header: Inline[][];
  rows: Inline[][][];
  from?: Origin;
}

/** Recipients (Nơi nhận) and signature side by side. Roles: `recipients-label recipient` (its dash is the writer's); `authority position name`. */
export interface Signoff {
  type: "signoff";
  recipients: Line[];
  signature: Line[];
}

/** An annex with its own page-number series. Roles: `appendix-label appendix-title appendix-attached appendix-rule`. */
export interface Appendix {
  type: "appendix";
  id: string;
  lines: Line[];
  children: (Flow | Group)[];
  from?: Origin;
}

/** A footnote; its printed number is its place in `Doc.footnotes`. */
export interface Footnote {
  type: "footnote";
  id: string;
  children: Flow[];
  from?: Origin;
}

export type Inline = Text | Strong | Emphasis | Citation | NoteReference | Blank | Break;

export interface Text {
  type: "text";
  value: string;
}

export interface Strong {
  type: "strong";
  children: Inline[];
}

export interface Emphasis {
  type: "emphasis";
  children: Inline[];
}

/** A directive cited in the text: `ref` is its registry id, or `parents[0]` for a superior's text that has no number yet; the children are the words printed. */
export interface Citation {
  type: "citation";
  ref: string;
  /** `auto` is resolved to full at the first mention and short after it. */
  mention: "auto" | "full" | "short";
  children: Inline[];
  from?: Origin;
}

/** The mark of a footnote; every footnote is referred to exactly once. */
export interface NoteReference {
  type: "note-reference";
  ref: string;
  from?: Origin;
}

/** Room for what is not known yet: `value` is what is printed (spaces or dots), `what` names it in Vietnamese. */
export interface Blank {
  type: "blank";
  value: string;
  what: string;
}

export interface Break {
  type: "break";
}

/** Path of the data that a node came from, such as `sections[1].items[0].paragraphs[0]`; generated nodes have none. */
export type Origin = string;
