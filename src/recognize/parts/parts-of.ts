/** A document → its parts: head, title, opening, sections, closing, recipients, signature, annexes. */
import type {
  Appendix,
  Block,
  Doc,
  Flow,
  Footnote,
  Inline,
  Line,
  LineRole,
  Paragraph,
  Section,
} from "../../tree/nodes.ts";
import { joinLines, plainLines, wordsOf } from "./lines.ts";
import { ENACTING } from "./words.ts";

export interface Parts {
  head: Line[];
  kind: Inline[];
  author: Inline[];
  subject: Inline[];
  /** Paragraphs between the title and the first section. */
  opening: Paragraph[];
  sections: Section[];
  /** Paragraphs below the last section. */
  closing: Inline[][];
  recipients: Inline[][];
  signature: Line[];
  appendices: Appendix[];
  footnotes: Footnote[];
}

/** Takes a document apart. Without sections, what stands below the opening is one section that has no label and no heading. */
export function partsOf({ children, appendices, footnotes }: Doc): Parts {
  const letterhead = children.find((block) => block.type === "letterhead");
  const title = children.find((block) => block.type === "title");
  const signoff = children.find((block) => block.type === "signoff");
  const line = (role: LineRole): Inline[] =>
    joinLines((title?.lines ?? []).filter((one) => one.role === role).map((one) => one.children));
  const head = letterhead ? [...letterhead.left, ...letterhead.right] : [];
  const body = bodyOf(children);
  const named = line("subject");
  const subject = named.length > 0 ? { subject: named, opening: body.opening } : subjectOfLetter(head, body.opening);
  return {
    head,
    kind: line("kind"),
    author: line("author"),
    ...body,
    ...subject,
    recipients: (signoff?.recipients ?? []).filter((one) => one.role === "recipient").map((one) => one.children),
    signature: signoff?.signature ?? [],
    appendices,
    footnotes,
  };
}

/** A letter has no name of its kind: its subject (V/v …) stands below the number, or is what the text begins with. */
function subjectOfLetter(head: readonly Line[], opening: readonly Paragraph[]): Pick<Parts, "subject" | "opening"> {
  const inHead = joinLines(head.filter(({ role }) => role === "subject").map(({ children }) => children));
  if (inHead.length > 0) return { subject: inHead, opening: [...opening] };
  const at = opening.findIndex(({ children }) => /^V\/v\s/iu.test(wordsOf(children)));
  return { subject: opening[at]?.children ?? [], opening: opening.filter((_, index) => index !== at) };
}

function bodyOf(children: readonly Block[]): Pick<Parts, "opening" | "sections" | "closing"> {
  const blocks = children.filter((block) => isFlow(block) || block.type === "section");
  const sections = blocks.filter((block) => block.type === "section");
  const flow = blocks.filter(isFlow);
  if (sections.length === 0) return withoutSections(flow);
  const first = blocks.findIndex((block) => block.type === "section");
  return {
    opening: blocks.slice(0, first).filter(isFlow).flatMap(asParagraphs),
    sections,
    closing: blocks.slice(first).filter(isFlow).flatMap(plainLines),
  };
}

function withoutSections(flow: readonly Flow[]): Pick<Parts, "opening" | "sections" | "closing"> {
  const announced = flow.findIndex((node) => node.type === "paragraph" && ENACTING.test(wordsOf(node.children)));
  const addressed = endOfAddressees(flow);
  const listed = flow.findIndex((node, index) => index >= addressed && node.type !== "paragraph");
  const cut = announced >= 0 ? announced + 1 : listed >= 0 ? listed : Math.min(1, flow.length);
  const rest = flow.slice(cut);
  const closings = rest.length - rest.findLastIndex((node) => node.type !== "paragraph" || node.role !== "closing") - 1;
  const inside = rest.slice(0, rest.length - closings);
  const section: Section = {
    type: "section",
    id: "",
    numbering: { scheme: "section", list: "", label: "" },
    heading: [],
    children: inside,
  };
  return {
    opening: flow.slice(0, cut).flatMap(asParagraphs),
    sections: inside.length === 0 ? [] : [section],
    closing: rest.slice(rest.length - closings).flatMap(plainLines),
  };
}

/** Kính gửi, and the dashes below it that name whom a letter is for. */
function endOfAddressees(flow: readonly Flow[]): number {
  const start = flow.findIndex((node) => node.type === "paragraph" && /^Kính gửi/u.test(wordsOf(node.children)));
  if (start < 0) return 0;
  const isDash = (node: Flow): boolean => node.type === "item" && node.numbering.scheme === "bullet";
  const below = flow.slice(start + 1).findIndex((node) => !isDash(node));
  return below < 0 ? flow.length : start + 1 + below;
}

function asParagraphs(node: Flow): Paragraph[] {
  if (node.type === "paragraph") return [node];
  return plainLines(node).map((children) => ({ type: "paragraph", role: "body", children }));
}

function isFlow(block: Block): block is Flow {
  return ["paragraph", "item", "assignment", "table"].includes(block.type);
}
