/** What a batch did and the folder that it wrote to → the page that sums it up, beside the documents. */
import { htmlSummary, type PageView } from "./html-summary.ts";

interface Folder {
  readText(path: string): string | undefined;
  write(path: string, content: string): void;
}

interface View extends PageView {
  shard?: { index: number; count: number };
}

/** Name of the page inside the folder of the batch. */
export const SUMMARY_PAGE = "tong-hop.html";

/** A page that would be the same again is left alone; a shard has a page of its own. */
export function keepSummary(view: View, folder: Folder): void {
  const { batch, shard } = view;
  const part = shard === undefined ? "" : `.${shard.index}-${shard.count}`;
  const file = `${batch}/${SUMMARY_PAGE.replace(".html", `${part}.html`)}`;
  const page = htmlSummary(view);
  if (folder.readText(file) !== page) folder.write(file, page);
}
