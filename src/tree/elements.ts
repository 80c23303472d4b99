/** The elements of the markup: what each may hold and carry. This one table drives the parser, the template linter and the spec. */

/** `blocks`: elements only; `inline`: a line of text; `either`: one or the other; `literal`: text kept to the space; `empty`: nothing. */
export type ContentKind = "blocks" | "inline" | "either" | "literal" | "empty";

export interface AttributeRule {
  required?: boolean;
  /** Values that are allowed; any text when absent. */
  values?: readonly string[];
}

export interface ElementRule {
  content: ContentKind;
  children: readonly string[];
  attributes: Readonly<Record<string, AttributeRule>>;
}

const ITEMS = ["item", "subitem", "point", "review", "bullet", "entry"] as const;
const FLOW = ["p", ...ITEMS, "assignment", "table"] as const;
const INLINE = ["t", "strong", "em", "cite", "note", "blank", "br"] as const;

const optional: AttributeRule = {};
const required: AttributeRule = { required: true };

const lines = (): ElementRule => ({ content: "blocks", children: ["line"], attributes: {} });
const inline = (attributes: ElementRule["attributes"] = {}): ElementRule => ({
  content: "inline",
  children: INLINE,
  attributes,
});
const item: ElementRule = {
  content: "either",
  children: ["heading", ...FLOW, ...INLINE],
  attributes: { id: optional, label: optional, from: optional },
};

/** Line roles by the element that holds the lines. */
export const LINE_ROLES: Readonly<Record<string, readonly string[]>> = {
  left: ["superior", "organ", "organ-rule", "number", "draft"],
  right: ["national", "motto", "national-rule", "place-date"],
  title: ["kind", "author", "subject", "subject-rule"],
  recipients: ["recipients-label", "recipient"],
  signature: ["authority", "position", "name"],
  appendix: ["appendix-label", "appendix-title", "appendix-attached", "appendix-rule"],
};

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  document: {
    content: "blocks",
    children: ["letterhead", "title", ...FLOW, "section", "signoff", "appendix", "footnote"],
    attributes: { kind: required },
  },
  letterhead: { content: "blocks", children: ["left", "right"], attributes: {} },
  left: lines(),
  right: lines(),
  title: lines(),
  line: inline({ role: { required: true, values: Object.values(LINE_ROLES).flat() } }),
  p: inline({ role: { values: ["body", "basis", "lead", "closing"] }, from: optional }),
  section: {
    content: "blocks",
    children: ["heading", ...FLOW],
    attributes: { id: required, label: optional, from: optional },
  },
  heading: inline(),
  item,
  subitem: item,
  point: item,
  review: item,
  bullet: item,
  entry: item,
  assignment: inline({ label: required, from: optional }),
  table: { content: "blocks", children: ["header", "row"], attributes: { widths: required, from: optional } },
  header: { content: "blocks", children: ["cell"], attributes: {} },
  row: { content: "blocks", children: ["cell"], attributes: {} },
  cell: inline(),
  signoff: { content: "blocks", children: ["recipients", "signature"], attributes: {} },
  recipients: lines(),
  signature: lines(),
  appendix: { content: "blocks", children: ["line", ...FLOW, "group"], attributes: { id: required, from: optional } },
  group: { content: "blocks", children: ["heading", ...FLOW], attributes: {} },
  footnote: { content: "either", children: [...FLOW, ...INLINE], attributes: { id: required, from: optional } },
  strong: inline(),
  em: inline(),
  cite: {
    content: "empty",
    children: [],
    attributes: { ref: required, mention: { values: ["auto", "full", "short"] }, from: optional },
  },
  note: { content: "empty", children: [], attributes: { ref: required, from: optional } },
  blank: { content: "literal", children: [], attributes: { what: required } },
  br: { content: "empty", children: [], attributes: {} },
  t: { content: "empty", children: [], attributes: { ref: required } },
};

/** Elements that stand in a line of text. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(INLINE);

/** Elements that are numbered or dashed units. */
export const ITEM_ELEMENTS: ReadonlySet<string> = new Set(ITEMS);
