/** The answers of the update wizard → the request to the server. */
import type { Updated } from "../../api.ts";
import { sendFiles } from "../ask/send-files.ts";

/** What a part of the superior's new file is: the id of an old part, or new. */
export type Answer = { same: string } | "new";

export interface UpdateRequest {
  id: string;
  /** Corrected file of the superior. */
  file: File | null;
  /** By the id that the part has in the file. */
  answers: ReadonlyMap<string, Answer>;
  dryRun: boolean;
}

/** Carries the document to the superior's present text; a dry run writes nothing. */
export async function requestUpdate({ id, file, answers, dryRun }: UpdateRequest): Promise<Updated> {
  const all = [...answers];
  return sendFiles<Updated>("/api/update", {
    id,
    ...(file === null ? {} : { file }),
    same: all.flatMap(([key, answer]) => (answer === "new" ? [] : [`${answer.same}=${key}`])),
    fresh: all.flatMap(([key, answer]) => (answer === "new" ? [key] : [])),
    dryRun,
  });
}
