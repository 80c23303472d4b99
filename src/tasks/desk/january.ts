/** A project folder and a year in; what there is to do for it, in the order in which an officer does it, out. */
import type { Host } from "../../base/host.ts";
import { readBatchBooks } from "./batch-books.ts";
import { reviewStep } from "./january-reviews.ts";
import { batchStep, blankStep, buildStep, checkStep, receiveStep, rollStep, statusStep } from "./january-steps.ts";
import { listBatches } from "./list-batches.ts";
import { rowsOf } from "./list-documents.ts";
import { openDesk } from "./open-desk.ts";
import { readDocuments } from "./read-documents.ts";
import type { January } from "./types.ts";

/** Counts rest on cheap facts and on what was found before: what nobody has looked at yet is said to be so. */
export async function openJanuary(host: Host, year: number): Promise<January> {
  const desk = await openDesk(host);
  const documents = await readDocuments(host, desk);
  const rows = rowsOf(host, desk, documents);
  const ofYear = (wanted: number) => rows.filter(({ id }) => id.startsWith(`${wanted}/`));
  const [before, now] = [ofYear(year - 1), ofYear(year)];
  const batches = listBatches(host).filter((batch) => batch.year === null || batch.year === year);
  const books = readBatchBooks(host, batches);
  return {
    year,
    steps: [
      rollStep(before, now, year),
      receiveStep(now, documents),
      reviewStep(now, documents, desk.project.registry, year),
      blankStep(now),
      checkStep(now),
      buildStep(now),
      batchStep(books),
      statusStep(now, books),
    ],
  };
}
