/** A drafted document in, its remarks out: those of an earlier run while nothing they rest on has changed, else proofread anew. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { hashOf, hashOfFiles } from "./hash.ts";
import type { SharedInputs } from "./inputs.ts";
import type { Drafted, Remark } from "./proofread.ts";
import type { Shelf } from "./shelf.ts";

export interface ProofMemory {
  read(drafted: Drafted): Promise<Diagnostic[]>;
  /** Keeps what was found for the next run. */
  close(): void;
}

const NAME = "proofread";
/** Documents whose remarks are kept. */
const most = 500;

/** Word lists take longer to read than a document takes to build: rules and lists are loaded for a text that is new only. */
export function openProofMemory(host: Host, shared: SharedInputs, shelf: Shelf): ProofMemory {
  const lists = host.list("data/words").map((path) => ({ path, text: host.readText(path) ?? "" }));
  const key = hashOf(JSON.stringify([shared, hashOfFiles(lists)]));
  const kept = new Map((shelf.take(NAME, key) as [string, Remark[]][] | undefined) ?? []);
  let proofread: ((drafted: Drafted) => Remark[]) | undefined;
  let isNew = false;
  const remarksOf = async (drafted: Drafted): Promise<Remark[]> => {
    const { doc, form, source } = drafted;
    const name = hashOf(JSON.stringify([doc, form.id, source.model]));
    const known = kept.get(name);
    if (known) return known;
    proofread ??= (await import("./proofread.ts")).createProofreader(host);
    const remarks = proofread(drafted);
    kept.set(name, remarks);
    isNew = true;
    return remarks;
  };
  return {
    read: async (drafted) => (await remarksOf(drafted)).map((remark) => placed(remark, drafted)),
    close() {
      if (isNew) shelf.put(NAME, key, [...kept].slice(-most));
    },
  };
}

/** A remark at the line of the data that printed the words. */
export function placed({ from, ...remark }: Remark, { source }: Drafted): Diagnostic {
  return { ...remark, place: source.placeOf(from) };
}
