/** The answers of the clone wizard → the request to the server. */
import type { Cloned } from "../../api.ts";
import { sendFiles } from "../ask/send-files.ts";

/** A document of the list, or a file that the superior sent. */
export type Source = { id: string } | { file: File };

/** Words of the superior that the officer keeps in one part. */
export interface Kept {
  item: string | null;
  from: string;
}

export interface CloneRequest {
  source: Source;
  /** Organ id. */
  to: string;
  year: number;
  kept: readonly Kept[];
  dryRun: boolean;
  /** Replaces a document that stands there; the old file is kept beside it. */
  force?: boolean;
}

/** Asks for the document; a dry run writes nothing. */
export async function requestClone({ source, to, year, kept, dryRun, force = false }: CloneRequest): Promise<Cloned> {
  return sendFiles<Cloned>("/api/clone", {
    ...("file" in source ? { file: source.file } : { source: source.id }),
    to,
    year,
    dryRun,
    force,
    undo: JSON.stringify(kept),
  });
}

/** Same words in the same part are kept together. */
export function keptKey({ item, from }: Kept): string {
  return `${item ?? ""}\n${from}`;
}
