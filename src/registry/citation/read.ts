/** Any text → the citations in it: spans, parts, the directive meant, defects; citations inside titles are nested. */
import type { Registry } from "../types.ts";
import { linkMentions } from "./antecedents.ts";
import { readTail, readTitle, type Draft } from "./draft.ts";
import { judgeDraft } from "./judge-draft.ts";
import { readOnce, type Tails } from "./remember-tails.ts";
import { indexDirectives, resolveParts, type CitationIndex } from "./resolve.ts";
import { scanDesignations } from "./scan-designation.ts";
import { scanFree } from "./scan-free.ts";
import { groupIssuers, type KnownIssuers } from "./scan-issuer.ts";
import type { CitationFound } from "./types.ts";
import { makeView, originalRange, type View } from "./view.ts";

const DEEPEST = 6;

interface Knowledge {
  index: CitationIndex;
  issuers: KnownIssuers;
  tails: Tails;
}

const prepared = new WeakMap<Registry, Knowledge>();
const NOTHING: Knowledge = {
  index: { byDesignation: new Map(), byNumberAndDate: new Map(), unnumbered: [], plenums: [] },
  issuers: groupIssuers([]),
  tails: new Map(),
};

/** Finds every citation of a text, in order. Never throws; without a registry nothing is resolved. */
export function readCitations(text: string, registry?: Registry): CitationFound[] {
  const view = makeView(text);
  const knowledge = registry ? prepare(registry) : NOTHING;
  const drafts = [...readNumbered(view, knowledge), ...readFree(view, knowledge)];
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = drafts.filter((draft, index) => index === 0 || draft.start !== drafts[index - 1]?.start);
  linkMentions(view, kept);
  for (const draft of kept) judgeDraft(draft, registry?.terms ?? []);
  return nest(view, kept);
}

function prepare(registry: Registry): Knowledge {
  const known = prepared.get(registry);
  if (known) return known;
  const names = [...registry.directives.values()].map((directive) => directive.issuer);
  const organs = [...registry.organs.values()].map((organ) => organ.name);
  const made = { index: indexDirectives(registry), issuers: groupIssuers([...names, ...organs]), tails: new Map() };
  prepared.set(registry, made);
  return made;
}

function readNumbered(view: View, { index, issuers, tails }: Knowledge): Draft[] {
  return scanDesignations(view).map((found) => {
    const { start, end, kind, number, symbol, head, notes } = found;
    const parts = { ...(kind === undefined ? {} : { kind }), number, symbol, quoted: false, mention: "short" as const };
    const draft: Draft = { form: head ? "head" : "numbered", start, end, parts, ranges: {}, notes, directives: [] };
    readOnce(view, draft, tails, () => {
      if (!head) readTail(view, draft, issuers);
      finish(view, draft, index, issuers);
    });
    return draft;
  });
}

function readFree(view: View, { index, issuers }: Knowledge): Draft[] {
  return scanFree(view).flatMap((found) => {
    const { form, start, end, notes } = found;
    const parts = { number: null, symbol: null, quoted: false, mention: "short" as const, ...found.parts };
    const draft: Draft = { form, start, end, parts, ranges: {}, notes, directives: [] };
    if (form === "plenum" || form === "unnumbered") readTail(view, draft, issuers);
    if (form === "unnumbered" && draft.parts.issuer === undefined) return [];
    if (form === "plenum" || form === "unnumbered") finish(view, draft, index, issuers);
    return [draft];
  });
}

function finish(view: View, draft: Draft, index: CitationIndex, issuers: KnownIssuers): void {
  draft.directives = resolveParts(index, draft.parts, draft.form);
  if (draft.form === "head") return;
  readTitle(view, draft, issuers, draft.directives);
  if (draft.ranges.title) draft.directives = resolveParts(index, draft.parts, draft.form);
}

/** Puts citations that stand inside another's title under it. */
function nest(view: View, drafts: readonly Draft[]): CitationFound[] {
  const found: CitationFound[] = [];
  const open: { draft: Draft; citation: CitationFound }[] = [];
  for (const draft of drafts) {
    while (open.length > 0 && draft.start >= (open.at(-1)?.draft.end ?? 0)) open.pop();
    // No title names texts that deep: quotes were left open, so a new row begins.
    if (open.length > DEEPEST) open.length = 0;
    const parent = open.at(-1);
    // The regulation that a decision issues is its own title, not a text it cites.
    const titleStart = parent?.draft.ranges.title?.[0];
    if (titleStart !== undefined && draft.form === "named" && draft.start - titleStart < 14) continue;
    if (parent?.draft.form === "named" && draft.form === "named") continue;
    const citation = toFound(view, draft);
    (parent ? parent.citation.inner : found).push(citation);
    for (const outer of open) {
      if (draft.end > outer.draft.end) {
        outer.draft.end = draft.end;
        outer.citation.end = citation.end;
      }
    }
    open.push({ draft, citation });
  }
  return found;
}

function toFound(view: View, draft: Draft): CitationFound {
  const only = draft.directives.length === 1 ? draft.directives[0] : undefined;
  return {
    form: draft.form,
    ...originalRange(view, draft.start, draft.end),
    parts: draft.parts,
    ...(only ? { id: only.id } : {}),
    candidates: draft.directives.map((directive) => directive.id),
    defects: draft.notes.list,
    inner: [],
  };
}

/** Citations with those inside their titles, flat, in the order of the text. */
export function flatCitations(citations: readonly CitationFound[]): CitationFound[] {
  return citations.flatMap((citation) => [citation, ...flatCitations(citation.inner)]);
}
