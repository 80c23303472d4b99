/** Shape of a form file (`templates/forms/*.yaml`): every rule carries its value, its force and its source. */
import * as z from "zod";
import type { FontMetrics } from "./font-metrics.ts";

/** `must`: one value; `range`: any value between min and max; `practice`: seen or chosen, never an error when different. */
const force = z.enum(["must", "range", "practice"]);

const rule = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, force, source: z.string(), note: z.string().optional() });

/** A number with its unit in the key's name (`Mm`, `Pt`); `min` and `max` belong to a range. */
const measure = z.strictObject({
  value: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
  force,
  source: z.string(),
  note: z.string().optional(),
});

/** Look of one printed component; sizes are points. */
const look = z.strictObject({
  size: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
  case: z.enum(["upper", "normal"]).default("normal"),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  align: z.enum(["left", "center", "right", "both"]).optional(),
  /** Points above and below the paragraph. */
  before: z.number().optional(),
  after: z.number().optional(),
  /** Aspects that are practice only, whatever the force of the rest. */
  customary: z.array(z.enum(["case", "bold", "italic", "align"])).default([]),
  force,
  source: z.string(),
  note: z.string().optional(),
});

const mark = z.strictObject({
  /** `text` prints the mark itself; `line` draws a line; `none` draws nothing. */
  kind: z.enum(["text", "line", "none"]),
  text: z.string().default(""),
  /** Length of a drawn line as a share of the text above it. */
  share: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  force,
  source: z.string(),
  note: z.string().optional(),
});

const numbering = z.strictObject({
  format: z.enum(["upper-roman", "decimal", "vietnamese-letter", "dash"]),
  /** Label text, `%` stands for the number. */
  text: z.string(),
  force,
  source: z.string(),
});

/** Components every document prints. */
const looks = z.strictObject({
  national: look,
  motto: look.optional(),
  superior: look,
  organ: look,
  number: look,
  "place-date": look,
  draft: look,
  "organ-rule": look,
  "national-rule": look,
  "subject-rule": look,
  kind: look,
  author: look,
  subject: look,
  basis: look,
  body: look,
  section: look,
  item: look,
  subitem: look,
  point: look,
  assignment: look,
  authority: look,
  position: look,
  "position-alone": look,
  name: look,
  "recipients-label": look,
  recipient: look,
  "appendix-label": look,
  "appendix-title": look,
  "appendix-attached": look,
  "appendix-rule": look,
  group: look,
  footnote: look,
  "page-number": look,
  table: look,
});

export const formSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  regime: z.enum(["party", "state"]),
  /** First and last day on which documents are issued under this form. */
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  sources: z.record(z.string(), z.string()),
  font: rule(z.string()),
  color: rule(z.string()),
  language: rule(z.string()),
  page: z.strictObject({
    widthMm: measure,
    heightMm: measure,
    topMm: measure,
    bottomMm: measure,
    leftMm: measure,
    rightMm: measure,
    /** Distance of the page number's top from the sheet's edge, and the header distance that yields it in Word. */
    numberTopMm: measure,
    headerMm: measure,
    footerMm: measure,
  }),
  body: z.strictObject({
    indentMm: measure,
    /** Space between paragraphs, points. */
    gapPt: measure,
    /** Line pitch: `exact` in points, or `multiple` of single spacing. */
    lineRule: rule(z.enum(["exact", "multiple"])),
    line: measure,
    end: rule(z.string()),
  }),
  looks,
  /** Components that these documents do not print but a proofreader must know: Kính gửi, Điều, dấu chỉ mức độ khẩn … */
  otherLooks: z.record(z.string(), look),
  /** The remaining numbers and rules of the regulation, by name. */
  otherRules: z.record(z.string(), z.union([measure, rule(z.union([z.string(), z.boolean(), z.array(z.string())]))])),
  letterhead: z.strictObject({
    /** Where place and date stand: under the national title, or level with the number. */
    datePlace: rule(z.enum(["under-national", "level-with-number"])),
    /** Least width of the left block, and what it is wider than its longest line. */
    leftMinMm: measure,
    leftRoomMm: measure,
    ruleWidthPt: measure,
    /** Words before which a line that is too long is broken first. */
    breakBefore: rule(z.array(z.string())),
  }),
  /** Room kept free at both sides of the subject. */
  title: z.strictObject({ sideMm: measure }),
  signoff: z.strictObject({ leftMm: measure }),
  table: z.strictObject({ cellMm: measure, borderPt: measure }),
  marks: z.strictObject({ organ: mark, national: mark, subject: mark, appendix: mark }),
  numberings: z.strictObject({
    section: numbering,
    item: numbering,
    subitem: numbering,
    point: numbering,
    review: numbering,
    bullet: numbering,
    entry: numbering,
  }),
  text: z.strictObject({
    /** Lines of the right column of the letterhead. */
    national: rule(z.string()),
    motto: rule(z.string()).optional(),
    /** `Số ` or `Số: `. */
    numberPrefix: rule(z.string()),
    /** Between number and kind, kind and organ: `-` `/` (Party), `/` `-` (State). */
    numberSeparators: rule(z.tuple([z.string(), z.string()])),
    /** Whether the subject starts with a capital letter. */
    subjectCapital: rule(z.boolean()),
    recipientsLabel: rule(z.string()),
    recipientEnd: rule(z.string()),
    recipientLastEnd: rule(z.string()),
    /** What the archive line begins with: `Lưu ` (Party), `Lưu: ` (State). */
    archivePrefix: rule(z.string()),
    basisMarker: rule(z.string()),
    basisEnd: rule(z.string()),
    basisLastEnd: rule(z.string()),
    appendixLabel: rule(z.string()),
    /** How two or more appendices are numbered. */
    appendixNumber: rule(z.enum(["arabic", "roman"])),
    /** Number and date in an appendix's “Kèm theo” line: as known, or left open because the document is issued electronically. */
    appendixAttached: rule(z.enum(["known", "open"])),
    /** What the last paragraph of an appendix ends with; empty leaves it as written. */
    appendixEnd: rule(z.string()),
    /** Citation style that `{{cite}}` writes. */
    citation: rule(z.enum(["party", "state"])),
    /** `new`: uỷ, hoà; `old`: ủy, hòa. */
    toneMarks: rule(z.enum(["new", "old"])),
    draft: rule(z.string()),
    kinds: z.record(z.string(), z.strictObject({ title: z.string(), abbreviation: z.string(), source: z.string() })),
  }),
  signature: z.strictObject({
    /** Distance between the baselines of position and name. */
    gapMm: measure,
    /** Lines of text that the signature takes along to its page, at least. */
    keepLines: measure,
  }),
});

/** One dated set of form rules, together with the widths of its font. */
export type Form = z.infer<typeof formSchema> & { metrics: FontMetrics };
export type Look = z.infer<typeof look>;
export type LookName = keyof Form["looks"];
export type Mark = z.infer<typeof mark>;
export type NumberingRule = z.infer<typeof numbering>;
