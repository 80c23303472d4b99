/** A document as read, and what a person noted of its structure → one row for each thing that can be compared. */
import { inlineText } from "../../../src/tree/inline-text.ts";
import type { Doc, Flow, Inline, Item, Line, LineRole, Section } from "../../../src/tree/nodes.ts";
import type { Truth, TruthItem, TruthPoint } from "./truth.ts";

export interface Row {
  field: string;
  wanted: unknown;
  found: unknown;
}

export function compare(truth: Truth, doc: Doc): Row[] {
  const sections = doc.children.filter((block) => block.type === "section");
  return [
    { field: "regime", wanted: truth.regime, found: doc.regime },
    ...titleRows(truth, doc),
    { field: "sections", wanted: truth.sections.length, found: sections.length },
    ...truth.sections.flatMap((section, at) => sectionRows(section, sections[at])),
    {
      field: "closing ends with",
      wanted: truth.closing.ends_with,
      found: endOfBody(doc).slice(-truth.closing.ends_with.length),
    },
    ...footRows(truth, doc),
    {
      field: "footnotes",
      wanted: truth.footnotes.map(({ entries }) => entries),
      found: doc.footnotes.map(({ children }) => children.filter(isItem).length),
    },
    ...appendixRows(truth, doc),
  ];
}

function titleRows(truth: Truth, doc: Doc): Row[] {
  const preamble = doc.children
    .slice(
      0,
      doc.children.findIndex(({ type }) => type === "section"),
    )
    .filter(({ type }) => type === "paragraph");
  const head = doc.children.find((block) => block.type === "letterhead");
  const lines = [...(head?.left ?? []), ...(head?.right ?? [])];
  return [
    { field: "kind", wanted: truth.title?.text ?? "", found: role(titleOf(doc), "kind") },
    { field: "trích yếu", wanted: truth.trich_yeu.text, found: role(titleOf(doc), "subject") },
    { field: "preamble", wanted: truth.preamble.paragraphs, found: preamble.length },
    { field: "number line", wanted: truth.number.in_head?.text ?? "", found: role(lines, "number") },
    { field: "place and date", wanted: truth.place_date.text ?? "", found: role(lines, "place-date") },
  ];
}

function sectionRows(wanted: Truth["sections"][number], found: Section | undefined): Row[] {
  const at = wanted.label;
  const items = (found?.children ?? []).filter(isItem);
  const intro = found?.children[0];
  return [
    { field: `${at} label`, wanted: `${at}.`, found: found?.numbering.label },
    { field: `${at} heading`, wanted: wanted.heading, found: inlineText(found?.heading ?? []) },
    { field: `${at} items`, wanted: wanted.items.length, found: items.length },
    {
      field: `${at} intro`,
      wanted: wanted.intro?.text ?? "",
      found: intro?.type === "paragraph" ? inlineText(intro.children) : "",
    },
    ...wanted.items.flatMap((item, index) => itemRows(`${at}.${index + 1}`, item, items[index])),
  ];
}

function itemRows(field: string, wanted: TruthItem, found: Item | undefined): Row[] {
  const children = found?.children ?? [];
  const bare = found?.numbering.label.replace(/[.)]$/, "");
  if (wanted.bullet) return [{ field: `${field} bullet`, wanted: wanted.label, found: bare }];
  const counts = (scheme: string): number =>
    children.filter((child) => isItem(child) && child.numbering.scheme === scheme).length;
  const points = children.filter(isItem).filter(({ numbering }) => numbering.scheme === "point");
  return [
    { field: `${field} label`, wanted: wanted.label, found: bare },
    { field: `${field} heading`, wanted: wanted.heading ?? "", found: inlineText(found?.heading ?? []) },
    { field: `${field} paragraphs`, wanted: wanted.paragraphs ?? 0, found: paragraphsOf(children) },
    { field: `${field} bullets`, wanted: wanted.bullets ?? 0, found: counts("bullet") },
    { field: `${field} reviews`, wanted: wanted.numbered ?? 0, found: counts("review") },
    { field: `${field} points`, wanted: wanted.points?.length ?? 0, found: points.length },
    ...(wanted.points ?? []).flatMap((point, index) => pointRows(`${field}.${point.label}`, point, points[index])),
  ];
}

function pointRows(field: string, wanted: TruthPoint, found: Item | undefined): Row[] {
  const children = found?.children ?? [];
  const assigned = (label: string): string | undefined => {
    const line = children.find((child) => child.type === "assignment" && child.label === label);
    return line?.type === "assignment" ? inlineText(line.children) : undefined;
  };
  return [
    { field: `${field} label`, wanted: `${wanted.label})`, found: found?.numbering.label },
    { field: `${field} paragraphs`, wanted: wanted.paragraphs, found: paragraphsOf(children) },
    { field: `${field} unit`, wanted: wanted.unit?.text, found: assigned("Đơn vị thực hiện") },
    { field: `${field} time`, wanted: wanted.time?.text, found: assigned("Thời gian thực hiện") },
  ];
}

function footRows(truth: Truth, doc: Doc): Row[] {
  const signoff = doc.children.find((block) => block.type === "signoff");
  const recipients = (signoff?.recipients ?? [])
    .filter((line) => line.role === "recipient")
    .map((line) => bareRecipient(textOf(line)));
  const signature = signoff?.signature ?? [];
  const wanted = truth.recipients.map(({ text, note }) =>
    note && /b\/c|báo cáo/u.test(note) ? `${text} (${note})` : text,
  );
  return [
    { field: "recipients", wanted, found: recipients },
    {
      field: "authority",
      wanted: truth.signature.authority?.text.startsWith("KT")
        ? [truth.signature.authority.text, truth.signature.position.text]
        : [truth.signature.authority?.text, truth.signature.position.text].filter(Boolean),
      found: signature.filter((line) => line.role !== "name").map(textOf),
    },
    { field: "signer", wanted: truth.signature.name.text, found: role(signature, "name") },
  ];
}

function appendixRows({ appendix }: Truth, doc: Doc): Row[] {
  const [first] = doc.appendices;
  if (!appendix?.groups) return [{ field: "appendices", wanted: 0, found: doc.appendices.length }];
  const groups = (first?.children ?? []).filter((child) => child.type === "group");
  return [
    { field: "appendix label", wanted: appendix.title.text, found: role(first?.lines ?? [], "appendix-label") },
    { field: "appendix title", wanted: appendix.heading.text, found: role(first?.lines ?? [], "appendix-title") },
    {
      field: "appendix attached",
      wanted: appendix.attached_to.text,
      found: role(first?.lines ?? [], "appendix-attached"),
    },
    {
      field: "groups",
      wanted: appendix.groups.map(({ name }) => name),
      found: groups.map(({ heading }) => inlineText(heading)),
    },
    {
      field: "entries",
      wanted: appendix.groups.map(({ entries }) => entries.length),
      found: groups.map(({ children }) => children.filter(isItem).length),
    },
  ];
}

function isItem(node: Flow | { type: string }): node is Item {
  return node.type === "item";
}

function paragraphsOf(children: readonly Flow[]): number {
  return children.filter(({ type }) => type === "paragraph").length;
}

function titleOf(doc: Doc): Line[] {
  return doc.children.flatMap((block) => (block.type === "title" ? block.lines : []));
}

function role(lines: readonly Line[], wanted: LineRole): string {
  return lines
    .filter((line) => line.role === wanted)
    .map(textOf)
    .join(" ");
}

function textOf({ children }: { children: Inline[] }): string {
  return inlineText(children);
}

function bareRecipient(text: string): string {
  return text.replace(/[,;.]$/u, "");
}

/** Words of the last paragraph before the signature. */
function endOfBody(doc: Doc): string {
  const end = doc.children.findIndex(({ type }) => type === "signoff");
  const last = doc.children[end - 1];
  return last ? lastWords(last as Flow | Section) : "";
}

function lastWords(node: Flow | Section): string {
  if (node.type === "paragraph" || node.type === "assignment") return inlineText(node.children);
  const last = "children" in node ? node.children.at(-1) : undefined;
  return last ? lastWords(last) : "";
}
