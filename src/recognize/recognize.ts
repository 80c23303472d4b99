/** A document tree → the data an officer would have written for it, with proposals for the registry and what it is unsure of. */
import type { Outcome } from "../base/diagnostic.ts";
import type { Footnote as ModelFootnote, Model } from "../model/types.ts";
import { inlineText } from "../tree/inline-text.ts";
import type { Doc, Inline } from "../tree/nodes.ts";
import { walkLines } from "../tree/walk.ts";
import { writeAppendices } from "./body/appendices.ts";
import type { BodyContext } from "./body/context.ts";
import { footnoteIds, writeFootnote } from "./body/footnotes.ts";
import { createIds } from "./body/ids.ts";
import { writeSections } from "./body/units.ts";
import { contradictionsIn } from "./contradictions.ts";
import { readParents, pendingWords } from "./ends/parents.ts";
import { readRecipients } from "./ends/recipients.ts";
import { readSignature } from "./ends/signature.ts";
import { readHead } from "./head/read-head.ts";
import { withoutEndMarks } from "./parts/end-mark.ts";
import { partsOf, type Parts } from "./parts/parts-of.ts";
import { wordsOf } from "./parts/lines.ts";
import { splitOpening } from "./parts/opening.ts";
import { bodyProblems } from "./problems.ts";
import { proposeDirectives } from "./propose-directives.ts";
import { createCiter, type Citer } from "./text/cite-words.ts";
import { citationStyleOf } from "./text/citation-style.ts";
import { createCitationReader } from "./text/read-lines.ts";
import { printTone, toneOf } from "./text/tone.ts";
import { writeText } from "./text/write-text.ts";
import type { Facts, Finding, RecognizeOptions, Recognized } from "./types.ts";
import { addressedIn } from "./facts/addressed.ts";
import { fieldFindings } from "./field-findings.ts";
import { definedTermsIn, deadlinesIn, reviewsIn } from "./facts/in-lines.ts";

/**
 * Recognises a document. Never throws. The value is absent only when the document has no text to keep.
 * Texts that the registry would print word for word become `{{cite}}`; all other words stay as they are.
 */
export function recognize(doc: Doc, options: RecognizeOptions): Outcome<Recognized> {
  const { registry, name } = options;
  const parts = partsOf(withoutEndMarks(doc));
  const lines = linesOf(doc);
  const problems = bodyProblems(parts, name);
  if (parts.sections.length === 0 && parts.opening.length === 0) return { diagnostics: problems };
  const findings: Finding[] = [];
  const find = (finding: Finding): void => void findings.push(finding);
  const opening = splitOpening(parts.opening);
  const head = readHead(parts, opening, lines, doc, options, find);
  const { issuer, year, regime, announcing, issue, template } = head;
  const read = createCitationReader(registry);
  const tone = toneOf(lines);
  const style = citationStyleOf(lines, { registry, read, regime, tone });
  const parentOptions = { read, regime, year, enactingAt: announcing?.start ?? Number.POSITIVE_INFINITY };
  const subject = wordsOf(parts.subject);
  const named = readParents(opening.words, subject, parentOptions);
  const grounds = { ...parentOptions, enactingAt: Number.POSITIVE_INFINITY };
  const parents = named.length > 0 ? named : readParents(opening.grounds, subject, grounds);
  const [parent] = parents;
  const pending = parents.flatMap((one, index) =>
    one.pending
      ? [
          {
            words: printTone(pendingWords(one.pending, parentOptions), tone),
            code: index === 0 ? "{{cite parent}}" : `{{cite parents.[${index}]}}`,
          },
        ]
      : [],
  );
  const citer = createCiter({ registry, read, regime, tone, style, pending });

  const written = writeBody(parts, opening.basis, opening.preamble, { read, year, find, citer });
  const plain = (line: readonly Inline[]): string => writeText(line, { cite: () => [], onNote: () => undefined });
  const day = issue.placeDate?.date ?? `${year}`;
  const ends = readRecipients(parts.recipients, { registry, issuer, tone, day: day.padEnd(10, "-99"), text: plain });
  const model: Model = {
    template,
    issuer: issuer.id,
    body: head.body,
    year,
    number: issue.number?.number ?? null,
    date: issue.placeDate?.date ?? null,
    place: head.place,
    form: null,
    draft: issue.draft,
    toneMarks: tone,
    citation: style,
    ...written.model,
    parents,
    recipients: ends.recipients,
    archive: ends.archive,
    signature: readSignature(parts.signature, issuer),
  };
  const facts: Facts = {
    regime,
    kind: wordsOf(parts.kind) || null,
    issuer: announcing?.self ?? null,
    symbol: issue.number?.symbol ?? null,
    enacting: announcing?.clause ?? null,
    recipientEnd: ends.end,
    archive: ends.archiveWords,
    reviews: reviewsIn(lines, read, parent?.directive ?? null),
    deadlines: deadlinesIn(lines),
    addressed: addressedIn(parts),
    definedTerms: definedTermsIn(lines),
  };
  const value: Recognized = {
    model,
    proposals: proposeDirectives(lines, registry, read, name),
    organs: head.proposed,
    findings: [...findings, ...fieldFindings(model, facts, parts, registry)],
    facts,
  };
  return { value, diagnostics: [...problems, ...contradictionsIn(lines, read, name)] };
}

/** Writes everything that cites, in the order in which the document is printed. */
function writeBody(
  parts: Parts,
  basis: readonly Inline[][],
  preamble: readonly Inline[][],
  shared: Pick<BodyContext, "read" | "year" | "find"> & { citer: Citer },
): {
  model: Pick<Model, "about" | "author" | "basis" | "preamble" | "sections" | "closing" | "appendices" | "footnotes">;
} {
  const { citer } = shared;
  const ids = footnoteIds(parts.footnotes);
  const notes: ModelFootnote[] = [];
  const waiting = new Map(parts.footnotes.map((note) => [note.id, note]));
  const context: BodyContext = {
    ...shared,
    ids: createIds(),
    text: (line) => writeText(line, { cite: citer.cite, onNote, noteId }),
  };
  function noteId(ref: string): string | undefined {
    return waiting.has(ref) ? ids.get(ref) : undefined;
  }
  function onNote(ref: string): void {
    const note = waiting.get(ref);
    if (!note) return;
    waiting.delete(ref);
    const place = notes.length;
    notes.push({ id: ids.get(ref) ?? "", paragraphs: [], bullets: [], reviews: null });
    notes[place] = writeFootnote(note, ids.get(ref) ?? "", `footnotes[${place}]`, context);
  }
  const above = (line: readonly Inline[]): string => writeText(line, { cite: citer.citeAbove, onNote, noteId });
  const about = above(parts.subject);
  const author = parts.author.length === 0 ? null : above(parts.author) || null;
  const texts = (list: readonly Inline[][]): string[] => list.map(context.text).filter((text) => text !== "");
  const model = {
    about,
    author,
    basis: texts(basis),
    preamble: texts(preamble),
    sections: writeSections(parts.sections, context),
    closing: texts(parts.closing),
    appendices: [] as Model["appendices"],
    footnotes: notes,
  };
  model.appendices = writeAppendices(parts.appendices, context);
  for (const lost of waiting.values())
    shared.find({
      status: "unsure",
      path: "footnotes",
      confidence: 0.3,
      what: `Chú thích “${lost.id}” không có dấu trong văn bản nên chưa đưa vào dữ liệu.`,
    });
  return { model };
}

function linesOf(doc: Doc): string[] {
  const lines: string[] = [];
  walkLines(doc, (line) => void lines.push(inlineText(line).normalize("NFC")));
  return lines.filter((line) => line.trim() !== "");
}
