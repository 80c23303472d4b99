/** A project folder in, the cheap facts of its documents out: of all of them, or of some and of what they extend. */
import type { Host } from "../../base/host.ts";
import { documentFile } from "../select-documents.ts";
import { documentFacts, type DocumentFacts } from "./document-facts.ts";
import type { Desk } from "./open-desk.ts";
import { openFileMemory, type FileMemory } from "./remembered-files.ts";

const FOLDER = "data/documents/";
/** Others wait no longer than this while thousands of files are read for the first time, in ms. */
const TURN = 20;

/** Ids of all documents, in order. */
export function documentIds(host: Host): string[] {
  const files = host.list("data/documents").filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(FOLDER.length, -".yaml".length));
}

/** By id, in order of the ids. Other work gets its turn meanwhile. */
export async function readDocuments(host: Host, { inputs }: Pick<Desk, "inputs">): Promise<Map<string, DocumentFacts>> {
  const memory = openMemory(host, inputs.shared.program);
  const found = new Map<string, DocumentFacts>();
  let since = performance.now();
  for (const id of documentIds(host)) {
    const facts = memory.of(documentFile(id));
    if (facts !== undefined) found.set(id, facts);
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  memory.close();
  return found;
}

/** By id: those asked for, and those they extend, whose words they show. What a file names that is not in `all` is not there. */
export function readSomeDocuments(
  host: Host,
  { inputs }: Pick<Desk, "inputs">,
  ids: readonly string[],
  all: ReadonlySet<string>,
): Map<string, DocumentFacts> {
  const memory = openMemory(host, inputs.shared.program);
  const found = new Map<string, DocumentFacts>();
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const facts = found.has(id) ? undefined : memory.of(documentFile(id));
    if (facts === undefined) continue;
    found.set(id, facts);
    if (facts.head.extends !== null && all.has(facts.head.extends)) waiting.push(facts.head.extends);
  }
  return found;
}

function openMemory(host: Host, key: string): FileMemory<DocumentFacts> {
  return openFileMemory(host, { name: "desk-documents", key }, (file) => {
    const text = host.readText(file);
    return text === undefined ? undefined : documentFacts(text);
  });
}
