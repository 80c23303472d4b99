/** A project folder in, one row of cheap facts for each of its documents out; thousands in well under a second. */
import type { Host } from "../../base/host.ts";
import { capitalizeFirst } from "../../base/text/case.ts";
import type { Form } from "../../form/schema.ts";
import { ruleKind } from "../../lineage/clone/authority.ts";
import { hasStanding } from "../../lineage/clone/line.ts";
import { sayText } from "../../lineage/clone/say-text.ts";
import type { Project } from "../load-project.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { openDesk, type Desk } from "./open-desk.ts";
import { openOutputStates } from "./output-state.ts";
import { documentIds, readDocuments, readSomeDocuments } from "./read-documents.ts";
import type { DocumentHead } from "./read-head.ts";
import { openStates } from "./states.ts";
import type { DocumentRow } from "./types.ts";

/** More levels than any line of superiors has; a circle of documents ends here. */
const DEEPEST = 8;

/** Rows in order of their ids. A broken file is listed with what its lines still tell. */
export async function listDocuments(host: Host): Promise<DocumentRow[]> {
  const desk = await openDesk(host);
  return rowsOf(host, desk, await readDocuments(host, desk));
}

/** The first so many rows, newest year first, and how many there are in all: what a list shows before all files are read. */
export async function firstDocuments(host: Host, count: number): Promise<{ rows: DocumentRow[]; total: number }> {
  const desk = await openDesk(host);
  const ids = documentIds(host);
  const years = new Map(ids.map((id) => [id, yearOf(id)]));
  const first = ids.toSorted((a, b) => (years.get(b) ?? "").localeCompare(years.get(a) ?? "")).slice(0, count);
  const documents = readSomeDocuments(host, desk, first, new Set(ids));
  const rows = rowsOf(host, desk, documents, "some").filter(({ id }) => first.includes(id));
  return { rows, total: ids.length };
}

/** The folder that a document lies in, when it is one year's. */
function yearOf(id: string): string {
  return /^\d{4}(?=\/)/u.exec(id)?.[0] ?? "";
}

/** The rows of documents whose facts are known: `all` of the project, or `some` of them. */
export function rowsOf(
  host: Host,
  desk: Desk,
  documents: ReadonlyMap<string, DocumentFacts>,
  part: "all" | "some" = "all",
): DocumentRow[] {
  const states = openStates(host, desk);
  const outputs = openOutputStates(host, desk.inputs);
  const heads = new Map([...documents].map(([id, { head }]) => [id, head]));
  const wordsOf = createWords(desk.project);
  const rows = [...documents].map(([id, facts]): DocumentRow => {
    const { head } = facts;
    const draft = inherited("draft", head, heads);
    return {
      id,
      year: head.year ?? yearOf(id),
      ...wordsOf(head, heads),
      extends: head.extends,
      draft: draft !== null && draft !== "false",
      output: outputs.of(id, facts),
      state: states.get(states.nameOf(id, facts)) ?? null,
    };
  });
  // What a look at some does not ask for is not gone.
  if (part === "all") outputs.close();
  return rows;
}

type Heads = ReadonlyMap<string, DocumentHead>;

/** A value of the head; what a child leaves out comes from its superior's. */
function inherited(key: "about" | "template" | "draft", head: DocumentHead, heads: Heads): string | null {
  let holder: DocumentHead | undefined = head;
  for (let level = 0; holder !== undefined && level < DEEPEST; level += 1) {
    if (holder[key] !== null) return holder[key];
    holder = holder.extends === null ? undefined : heads.get(holder.extends);
  }
  return null;
}

type Words = Pick<DocumentRow, "issuer" | "kind" | "about">;

/** Documents of one organ and year say the same things in the same words. */
function createWords({ registry, lineage, forms }: Project): (head: DocumentHead, heads: Heads) => Words {
  const known = new Map<string, Words>();
  return (head, heads) => {
    const given = inherited("template", head, heads) ?? "";
    const about = inherited("about", head, heads) ?? "";
    const name = JSON.stringify([head.issuer, head.year, head.extends === null, given, about]);
    const before = known.get(name);
    if (before) return before;
    const organ = registry.organs.get(head.issuer ?? "");
    const body = organ && hasStanding(organ) ? "standing" : null;
    const isRuled = organ !== undefined && lineage !== null && head.extends !== null;
    const template = isRuled ? ruleKind(given, organ, body, lineage).template : given;
    const said =
      organ && about.includes("{{") ? sayText(about, { organ, body, year: Number(head.year), registry }) : about;
    const words = { issuer: organ?.name ?? head.issuer ?? "", kind: kindWords(template, forms), about: said };
    known.set(name, words);
    return words;
  };
}

/** Kind as printed; the id where no form names it. */
export function kindWords(template: string, forms: readonly Form[]): string {
  const id = template.split("/")[0] ?? "";
  const title = forms.map(({ text }) => text.kinds[id]?.title).find((words) => words !== undefined);
  return title === undefined ? id : capitalizeFirst(title.toLowerCase());
}
