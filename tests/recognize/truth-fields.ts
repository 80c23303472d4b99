/** What a careful reader found in a real document, and what was recognised → the fields one by one, expected beside found. */
import { numericDate } from "../../src/base/date.ts";
import { setToneMarks } from "../../src/base/text/tone-marks.ts";
import type { Item, Model } from "../../src/model/types.ts";
import { labelOverride, usualLabel } from "../../src/recognize/labels.ts";
import type { Recognized } from "../../src/recognize/types.ts";
import { flatCitations, readCitations } from "../../src/registry/citation/read.ts";
import type { Organ, Registry } from "../../src/registry/types.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import type { Doc, Flow, Footnote, Section } from "../../src/tree/nodes.ts";
import type { TruthFile, TruthItem } from "./truth-types.ts";

export interface Field {
  name: string;
  wanted: unknown;
  found: unknown;
}

const KINDS: Readonly<Record<string, string>> = { "huong-dan": "HƯỚNG DẪN", "ke-hoach": "KẾ HOẠCH" };
const LEVELS: Readonly<Record<string, string>> = { intermediate: "block" };

/** The fields in the order of the truth file. `doc` is the tree that was read, `built` the one built from the model. */
export function fieldsOf(truth: TruthFile, found: Recognized, built: Doc, registry: Registry): Field[] {
  const { model, facts } = found;
  const organs = new Map([...registry.organs, ...found.organs.map((one) => [one.id, one] as const)]);
  const issuer = organs.get(model.issuer);
  if (!issuer) throw new Error(`no organ ${model.issuer}`);
  const fields: Field[] = [];
  const add = (name: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined) fields.push({ name, wanted, found: got });
  };
  add("kind", truth.kind, KINDS[model.template.split("/")[0] ?? ""]);
  add("regime", truth.regime, facts.regime);
  add("level", truth.level, issuer.kind === "department" ? "department" : (LEVELS[issuer.level] ?? issuer.level));
  add("year", truth.year, model.year);
  add("issuer.organ", truth.issuer.organ, facts.issuer);
  add("issuer.unit_name", truth.issuer.unit_name, unitName(issuer));
  add("issuer.superior", truth.issuer.superior, superiorOf(issuer, organs));
  add("number.number", truth.number.number, model.number);
  add("number.symbol", truth.number.symbol, facts.symbol);
  add("place_date.place", truth.place_date.place, placeOf(model, issuer));
  add("place_date.date", truth.place_date.date, model.date?.length === 10 ? numericDate(model.date) : null);
  add("title", truth.title?.text ?? null, facts.kind);
  add("trich_yeu", truth.trich_yeu.text, subjectOf(built));
  add("preamble.paragraphs", truth.preamble.paragraphs, model.basis.length + model.preamble.length);
  add("preamble.verb", truth.preamble.verb, /^\p{L}+ \p{L}+/u.exec(model.preamble[0] ?? "")?.[0]);
  add("preamble.enacting", truth.preamble.enacting.text, facts.enacting);
  addParents(truth, found, built, registry, add);
  truth.defined_terms?.forEach(({ text }, index) => add(`defined_terms[${index}]`, text, facts.definedTerms[index]));
  addSections(truth, model, built, add);
  add("closing.numbered", truth.closing.numbered, model.closing.length === 0);
  addReviews(truth, found, add);
  if (!Array.isArray(truth.assignments)) {
    const assignments = allItems(model).flatMap((item) => item.assignments);
    add("assignments.with_unit", truth.assignments.with_unit, assignments.filter(({ unit }) => unit !== null).length);
    add("assignments.with_time", truth.assignments.with_time, assignments.filter(({ time }) => time !== null).length);
  }
  truth.deadlines.forEach(({ text }, index) =>
    add(
      `deadlines[${index}]`,
      text,
      facts.deadlines.some((one) => text.includes(one) || one.includes(text)) ? text : facts.deadlines,
    ),
  );
  truth.addressed.forEach(({ organ }, index) => add(`addressed[${index}]`, organ, facts.addressed[index]));
  addFootnotes(truth, model, built, registry, add);
  const signer = issuer.signers[model.signature.signer ?? ""];
  add(
    "signature.authority",
    truth.signature.authority?.text ?? null,
    model.signature.authority ?? signer?.authority ?? null,
  );
  const position = model.signature.position.length > 0 ? model.signature.position : (signer?.position ?? []);
  add("signature.position", truth.signature.position.text, position.join(" "));
  add("signature.name", truth.signature.name.text, model.signature.name);
  addRecipients(truth, found, organs, add);
  addAppendix(truth, model, built, registry, add);
  return fields;
}

type Add = (name: string, wanted: unknown, found: unknown) => void;

/** Equal but for the place of tone marks, which truth files write the old way. */
export function isSame({ wanted, found }: Field): boolean {
  return normal(wanted) === normal(found);
}

function normal(value: unknown): string {
  return setToneMarks((JSON.stringify(value) ?? "null").replaceAll("*", ""), "old");
}

function unitName({ slots, place, name }: Organ): string | null {
  const territory = slots["territoryName"] ?? "";
  if (/\p{Lu}/u.test(territory) && !/thành phố|tỉnh/u.test(territory)) return territory;
  const tail = /((?:quận|huyện|thị xã|phường|xã) \p{Lu}.*)$/u.exec(name)?.[1];
  return (
    tail ?? (place.name === "" ? (/Quận ủy (\p{Lu}.*)$/u.exec(name)?.[1]?.replace(/^/, "quận ") ?? null) : place.name)
  );
}

function superiorOf(issuer: Organ, organs: ReadonlyMap<string, Organ>): string | null {
  const superior = organs.get(issuer.superior ?? "");
  if (!superior) return null;
  const name = superior.slots["self"] ?? superior.name;
  return name === "Thành ủy" ? `${name} (${superior.place.name})` : name;
}

function placeOf({ place, date }: Model, issuer: Organ): string | null {
  if (date === null) return null;
  return place === "....." ? null : (place ?? issuer.place.printed);
}

function subjectOf(doc: Doc): string {
  const title = doc.children.find((block) => block.type === "title");
  return inlineText(title?.lines.find(({ role }) => role === "subject")?.children ?? []);
}

function addParents(truth: TruthFile, { model }: Recognized, built: Doc, registry: Registry, add: Add): void {
  const words = openingOf(built);
  const check = (name: string, wanted: TruthFile["parent"] | undefined, index: number): void => {
    if (!wanted) return;
    const parent = model.parents[index];
    const known = parent?.pending ?? registry.directives.get(parent?.directive ?? "");
    add(`${name}.kind`, wanted.kind, known?.kind);
    add(`${name}.number`, wanted.number, known?.number);
    add(`${name}.symbol`, wanted.symbol, known?.symbol);
    add(`${name}.date`, wanted.date, known?.date && numericDate(known.date));
    const issuer = known?.issuer ?? "";
    add(`${name}.issuer`, wanted.issuer, issuer.startsWith(wanted.issuer) ? wanted.issuer : issuer);
    if (wanted.title !== undefined) {
      const title = `${known?.connector ?? ""} ${known?.title ?? ""}`.trim();
      add(`${name}.title`, wanted.title, title);
    }
    add(`${name}.text`, wanted.text, words.includes(wanted.text) ? wanted.text : words);
  };
  check("parent", truth.parent, 0);
  check("parent.behind", truth.parent.behind, 1);
}

/** What stands between the title and the first section. */
function openingOf({ children }: Doc): string {
  const end = children.findIndex((block) => block.type === "section");
  const opening = children.slice(0, end).filter((block) => block.type === "paragraph");
  return opening.map((block) => inlineText(block.children)).join(" ");
}

function addSections(truth: TruthFile, model: Model, built: Doc, add: Add): void {
  const nodes = built.children.filter((block) => block.type === "section");
  truth.sections.forEach((section, index) => {
    const got = model.sections[index];
    const name = `sections.${section.label}`;
    add(`${name}.label`, section.label, nodes[index]?.numbering.label.replace(/\.$/, ""));
    add(`${name}.heading`, section.heading, inlineText(nodes[index]?.heading ?? []));
    if (section.intro) add(`${name}.intro`, section.intro.text, got?.intro.join(" "));
    const bullets = section.items.filter((item) => item.bullet === true);
    if (bullets.length > 0) add(`${name}.bullets`, bullets.length, got?.bullets.length);
    const items = section.items.filter((item) => item.bullet !== true);
    add(`${name}.items`, items.length, got?.items.length);
    items.forEach((item, at) =>
      addItem(`${name}.${item.right_label ?? item.label}`, item, got?.items[at], headingsOf(nodes[index])[at], at, add),
    );
  });
}

function addItem(
  name: string,
  wanted: TruthItem,
  found: Item | undefined,
  heading: string | null | undefined,
  index: number,
  add: Add,
): void {
  const usual = usualLabel("item", index + 1);
  add(`${name}.label`, labelOverride(`${wanted.label}.`, usual), found?.label);
  add(`${name}.heading`, wanted.heading ?? null, heading);
  if (wanted.paragraphs !== undefined)
    add(`${name}.paragraphs`, wanted.paragraphs, (found?.paragraphs.length ?? 0) + (found?.closing.length ?? 0));
  if (wanted.bullets !== undefined)
    add(
      `${name}.bullets`,
      wanted.bullets,
      (found?.bullets.length ?? 0) + (found?.reviews?.style === "bullets" ? found.reviews.list.length : 0),
    );
  if (wanted.numbered !== undefined) {
    const numbered = found?.reviews?.style === "numbered" ? found.reviews.list.length : found?.points.length;
    add(`${name}.numbered`, wanted.numbered, numbered);
  }
  if (wanted.points) add(`${name}.points`, wanted.points.length, found?.points.length);
  wanted.points?.forEach((point, at) => {
    const got = found?.points[at];
    add(`${name}.${point.label}.label`, usualLabel("point", at + 1), got && (got.label ?? usualLabel("point", at + 1)));
    add(`${name}.${point.label}.paragraphs`, point.paragraphs, got?.paragraphs.length);
    add(`${name}.${point.label}.unit`, point.unit.text, got?.assignments[0]?.unit);
    add(`${name}.${point.label}.time`, point.time?.text ?? null, got?.assignments[0]?.time);
  });
}

/** Headings of the items as printed; null for those that run in. */
function headingsOf(section: Section | undefined): (string | null)[] {
  const items = (section?.children ?? []).filter((node) => node.type === "item");
  return items.map(({ heading }) => (heading ? inlineText(heading) : null));
}

function addReviews(truth: TruthFile, { facts }: Recognized, add: Add): void {
  add("reviews", truth.reviews.length, facts.reviews.length);
  truth.reviews.forEach((review, index) => {
    const got = facts.reviews.find((one) => one.directive === review.directive && one.years === review.years);
    const name = `reviews[${index}]`;
    add(`${name}.type`, review.type.toLowerCase(), got?.kind);
    add(`${name}.years`, review.years, got?.years);
    add(`${name}.directive`, review.directive, got?.directive);
    add(`${name}.month`, review.month, got?.due);
    if (review.coupled !== undefined)
      add(
        `${name}.coupled`,
        review.coupled,
        got?.with.find((id) => id === review.coupled),
      );
  });
}

function addFootnotes(truth: TruthFile, model: Model, built: Doc, registry: Registry, add: Add): void {
  add("footnotes", truth.footnotes.length, model.footnotes.length);
  truth.footnotes.forEach((note, index) => {
    const got = built.footnotes[index];
    add(`footnotes[${index}].entries`, note.entries, got?.children.length);
    add(`footnotes[${index}].directives`, note.directives, got && idsIn(got, note.directives, registry));
  });
}

/** Of the wanted ids those that the note cites, in the wanted order. */
function idsIn(note: Footnote, wanted: readonly string[], registry: Registry): string[] {
  const cited = new Set(
    note.children
      .flatMap((node) => linesOf(node))
      .flatMap((line) => flatCitations(readCitations(line, registry)).flatMap(({ id }) => id ?? [])),
  );
  return wanted.filter((id) => cited.has(id));
}

function linesOf(node: Flow): string[] {
  if (node.type === "paragraph" || node.type === "assignment") return [inlineText(node.children)];
  return node.type === "item" ? node.children.flatMap(linesOf) : [];
}

function addRecipients(
  truth: TruthFile,
  { model, facts }: Recognized,
  organs: ReadonlyMap<string, Organ>,
  add: Add,
): void {
  const listed = truth.recipients.filter(({ note }) => note !== "archive");
  add("recipients", listed.length, model.recipients.length);
  listed.forEach(({ text, note }, index) => {
    const got = model.recipients[index];
    add(`recipients[${index}].text`, text, got?.text ?? organs.get(got?.organ ?? "")?.slots["self"]);
    const isNote = note !== null && !note.startsWith("contains");
    add(`recipients[${index}].note`, isNote ? note : null, got?.note);
  });
  add("recipients.archive", truth.recipients.find(({ note }) => note === "archive")?.text, facts.archive);
  add("recipients_style.separator", truth.recipients_style?.separator, facts.recipientEnd);
}

function addAppendix({ appendix }: TruthFile, model: Model, built: Doc, registry: Registry, add: Add): void {
  if (!appendix?.groups) return add("appendices", 0, model.appendices.length);
  const [got] = model.appendices;
  const [node] = built.appendices;
  add("appendix.heading", appendix.heading.text, got?.title);
  const attached = inlineText(node?.lines.find(({ role }) => role === "appendix-attached")?.children ?? []);
  add("appendix.attached_to", appendix.attached_to.text, attached);
  const groups = node?.children.filter((child) => child.type === "group") ?? [];
  appendix.groups.forEach((group, index) => {
    const lines = groups[index]?.children.flatMap(linesOf) ?? [];
    add(`appendix.groups[${index}].name`, group.name, got?.groups[index]?.title);
    group.entries.forEach((id, at) =>
      add(`appendix.groups[${index}].entries[${at}]`, id, readCitations(lines[at] ?? "", registry)[0]?.id),
    );
    const labels =
      groups[index]?.children.flatMap((child) => (child.type === "item" ? [child.numbering.label] : [])) ?? [];
    add(`appendix.groups[${index}].from`, `${group.from}.`, labels[0]);
    add(`appendix.groups[${index}].to`, `${group.to}.`, labels.at(-1));
  });
}

function allItems(model: Model): Item[] {
  const inner = (item: Item): Item[] => [item, ...item.points.flatMap(inner), ...item.items.flatMap(inner)];
  return model.sections.flatMap((section) => section.items.flatMap(inner));
}
