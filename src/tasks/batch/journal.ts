/** What a run is about to write, noted line by line before it is written, so that a killed run leaves a true ledger. */
import type { Host } from "../../base/host.ts";
import type { LedgerEntry } from "../ledger.ts";
import { journalLines } from "./batch-ledger.ts";

export interface Journal {
  note(output: string, entry: LedgerEntry): void;
}

/** The file is begun with the first note: a run that writes nothing leaves no journal. */
export function openJournal(output: Host, file: string, run: number): Journal {
  let begun = false;
  return {
    note(path, entry) {
      const line = journalLines.entry(path, entry);
      output.append(file, begun ? line : journalLines.first(run) + line);
      begun = true;
    },
  };
}

/** For a dry run. */
export const noJournal: Journal = { note: () => undefined };
