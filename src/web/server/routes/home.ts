/** Routes of the list of documents: home, a look at some of them, January, the ledgers, reviews that fall due. */
import {
  examineDocuments,
  firstDocuments,
  hasPdfPrinter,
  listBatches,
  listDocuments,
  openJanuary,
  reviews,
  status,
  version,
  type DocumentRow,
  type Host,
} from "../../../index.ts";
import type { Books, Examined, Home, Reviews } from "../../api.ts";
import { countIn, isDocumentId, readBody, textsIn, yearIn } from "../fields.ts";
import type { Routes } from "../room.ts";

export const homeRoutes: Routes = (app, { host }) => {
  // LibreOffice needs a second to say that it is there: the first rows do not wait for it.
  let pdf = false;
  app.get("/api/home", async (c) => {
    const query = c.req.query();
    const isFirst = query["first"] !== undefined;
    const [{ rows, total }, batches, program] = await Promise.all([
      isFirst ? firstDocuments(host, countIn(query, "first")) : allDocuments(host),
      listBatches(host),
      version(),
    ]);
    if (!isFirst) pdf = await hasPdfPrinter(host);
    return c.json<Home>({
      root: host.root,
      today: host.today(),
      version: program,
      documents: rows,
      total,
      batches,
      pdf,
    });
  });
  app.post("/api/examine", async (c) => {
    const ids = textsIn(await readBody(c), "ids").filter(isDocumentId);
    return c.json<Examined>({ states: await examineDocuments(host, ids) });
  });
  app.get("/api/january", async (c) => c.json(await openJanuary(host, yearIn(c.req.query(), "year"))));
  app.get("/api/reviews", async (c) => {
    const { reviews: rows, diagnostics } = await reviews(host, { year: yearIn(c.req.query(), "year") });
    return c.json<Reviews>({ reviews: rows, problems: diagnostics });
  });
  app.get("/api/status", async (c) => {
    const { books, diagnostics } = await status(host);
    return c.json<Books>({ books, problems: diagnostics });
  });
};

async function allDocuments(host: Host): Promise<{ rows: DocumentRow[]; total: number }> {
  const rows = await listDocuments(host);
  return { rows, total: rows.length };
}
