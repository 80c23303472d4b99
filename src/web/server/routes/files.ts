/** Route of downloads: the Word file as `soan build` makes it, its PDF, or a copy with the findings as comments. */
import { handOver, type Diagnostic, type HandOverRequest } from "../../../index.ts";
import { idIn, isSet, wrongField } from "../fields.ts";
import { refuse } from "../refuse.ts";
import type { Routes } from "../room.ts";
import { asDownload, WORD } from "../send-file.ts";

const KINDS = ["docx", "pdf", "annotated"] as const;
const TYPES: Readonly<Record<HandOverRequest["as"], string>> = { docx: WORD, pdf: "application/pdf", annotated: WORD };

/** Problems that have a status of their own; all others are faults of the data. */
const STATUSES: Readonly<Record<string, 404 | 409 | 501>> = {
  "output-edited": 409,
  "output-missing": 404,
  "unknown-document": 404,
  "no-documents": 404,
  "no-libreoffice": 501,
};

export const fileRoutes: Routes = (app, { host, inTurn }) => {
  app.get("/api/file", async (c) => {
    const query = c.req.query();
    const as = KINDS.find((kind) => kind === (query["as"] ?? "docx"));
    if (as === undefined) return refuse(400, wrongField("as", "docx, pdf hoặc annotated"));
    const request = { id: idIn(query), as, standing: isSet(query, "standing"), inTurn };
    const { name, bytes, problems } = await handOver(host, request);
    if (bytes === undefined) return refuse(STATUSES[problems[0]?.code ?? ""] ?? 422, ...errorsFirst(problems));
    return asDownload(c, { name, type: TYPES[as], bytes });
  });
};

function errorsFirst(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
}
