/** A project folder in, the cheap facts of all its documents out. */
import type { Host } from "../../base/host.ts";
import { documentFacts, type DocumentFacts } from "./document-facts.ts";
import type { Desk } from "./open-desk.ts";
import { openFileMemory } from "./remembered-files.ts";

const FOLDER = "data/documents/";

/** By id, in order of the ids. */
export function readDocuments(host: Host, { inputs }: Pick<Desk, "inputs">): Map<string, DocumentFacts> {
  const key = inputs.shared.program;
  const memory = openFileMemory(host, { name: "desk-documents", key }, (file) => {
    const text = host.readText(file);
    return text === undefined ? undefined : documentFacts(text);
  });
  const found = host.list("data/documents").flatMap((file): [string, DocumentFacts][] => {
    const facts = file.endsWith(".yaml") ? memory.of(file) : undefined;
    return facts === undefined ? [] : [[file.slice(FOLDER.length, -".yaml".length), facts]];
  });
  memory.close();
  return new Map(found);
}
