/** What was found in documents, remembered under the hash of their text and of all they rest on; in memory and below `output/`. */
import type { Host } from "../../base/host.ts";
import { openShelf } from "../shelf.ts";
import { superiorInputs } from "../superior-inputs.ts";
import type { Desk } from "./open-desk.ts";
import { documentFile } from "../select-documents.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { DocumentState } from "./types.ts";

export interface States {
  /** Name of what would be found: the same text in the same project is found alike. */
  nameOf(id: string, facts: DocumentFacts): string;
  get(name: string): DocumentState | undefined;
  put(name: string, state: DocumentState): void;
  /** Keeps what is new for the next start of the program. */
  close(): void;
}

const NAME = "desk-states";
/** Enough for a whole country twice over. */
const most = 8000;

const open = new WeakMap<Host, { key: string; known: Map<string, DocumentState> }>();

/** Opens the memory of a project; it is empty after anything but a document has changed. */
export function openStates(host: Host, { key }: Desk): States {
  const shelf = openShelf(host, { keep: true });
  const kept = open.get(host);
  const known =
    kept?.key === key ? kept.known : new Map((shelf.take(NAME, key) as [string, DocumentState][] | undefined) ?? []);
  open.set(host, { key, known });
  const above = new Map<string, string>();
  let isNew = false;
  return {
    nameOf(id, { head, hash }) {
      if (head.extends === null) return hash;
      const superior = JSON.stringify([head.extends, head.base]);
      const parent = above.get(superior) ?? superiorInputs(host, host.readText(documentFile(id)) ?? "").parent ?? "";
      above.set(superior, parent);
      return `${hash} ${parent}`;
    },
    get: (name) => known.get(name),
    put(name, state) {
      // The last one put is the last one to go.
      known.delete(name);
      known.set(name, state);
      isNew = true;
    },
    close() {
      if (isNew) shelf.put(NAME, key, [...known].slice(-most));
    },
  };
}
