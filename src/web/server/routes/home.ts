/** Routes of the list of documents: home, a look at some of them, January, the ledgers, reviews that fall due. */
import {
  examineDocuments,
  hasPdfPrinter,
  listBatches,
  listDocuments,
  openJanuary,
  reviews,
  status,
  version,
} from "../../../index.ts";
import type { Books, Examined, Home, Reviews } from "../../api.ts";
import { isDocumentId, readBody, textsIn, yearIn } from "../fields.ts";
import type { Routes } from "../room.ts";

export const homeRoutes: Routes = (app, { host }) => {
  app.get("/api/home", async (c) => {
    const [documents, batches, pdf, program] = await Promise.all([
      listDocuments(host),
      listBatches(host),
      hasPdfPrinter(host),
      version(),
    ]);
    return c.json<Home>({ root: host.root, today: host.today(), version: program, documents, batches, pdf });
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
