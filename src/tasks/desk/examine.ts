/** Ids of documents in; how many blanks, errors, warnings and conflicts each has out, and remembered for the list. */
import { setImmediate as turn } from "node:timers/promises";
import type { Host } from "../../base/host.ts";
import { isChildText } from "../../model/child/is-child-text.ts";
import type { Doc } from "../../tree/nodes.ts";
import { walkInline, walkLines } from "../../tree/walk.ts";
import { documentFile } from "../select-documents.ts";
import { checkText } from "./findings.ts";
import { openChild } from "./open-child.ts";
import { openDesk, type Desk } from "./open-desk.ts";
import { documentFacts } from "./document-facts.ts";
import { openStates } from "./states.ts";
import type { DocumentState } from "./types.ts";

/** Documents looked at in one call; each takes some tens of milliseconds the first time. */
const most = 20;

/** States by id; ids without a file are left out. A second look at the same text costs nothing. */
export async function examineDocuments(host: Host, ids: readonly string[]): Promise<Record<string, DocumentState>> {
  const desk = await openDesk(host);
  const states = openStates(host, desk);
  const found: [string, DocumentState][] = [];
  for (const id of ids.slice(0, most)) {
    const text = host.readText(documentFile(id));
    if (text === undefined) continue;
    const name = states.nameOf(id, documentFacts(text));
    const state = states.get(name) ?? (await examineText(host, desk, id, text));
    states.put(name, state);
    found.push([id, state]);
    // Whoever types in a document meanwhile does not wait for all of them.
    await turn();
  }
  states.close();
  return Object.fromEntries(found);
}

async function examineText(host: Host, { project }: Desk, id: string, text: string): Promise<DocumentState> {
  const { target, findings, problems } = await checkText(host, { id, text });
  // A blank is counted as what it is.
  const all = [...problems.filter(({ code }) => code !== "open-blank"), ...findings];
  const child = isChildText(text) ? openChild(host, project, { id, text }).source?.child : undefined;
  return {
    blanks: target === undefined ? 0 : blanksIn(target.context.doc),
    errors: all.filter(({ severity }) => severity === "error").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
    conflicts: child?.conflicts.size ?? 0,
  };
}

/** Room left in the whole document, the head and the signature included. */
function blanksIn(doc: Doc): number {
  let blanks = 0;
  walkLines(doc, (line) =>
    walkInline(line, (node) => {
      if (node.type === "blank") blanks += 1;
    }),
  );
  return blanks;
}
