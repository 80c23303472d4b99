/** Routes of what a batch has written: the page that sums it up, and the Word files that the page links to. */
import { SUMMARY_PAGE } from "../../../report/keep-summary.ts";
import type { Diagnostic } from "../../../index.ts";
import { idIn, isDocumentId } from "../fields.ts";
import { refuse } from "../refuse.ts";
import type { Routes } from "../room.ts";
import { asDownload, WORD } from "../send-file.ts";

export const batchFileRoutes: Routes = (app, { host }) => {
  app.get("/api/batches/summary", (c) => {
    const name = idIn(c.req.query(), "name");
    if (host.readBytes(`output/${name}/${SUMMARY_PAGE}`) === undefined) return refuse(404, notRun(name));
    // Links of the page are relative to the folder of the batch.
    return c.redirect(`/api/batches/${encodeURIComponent(name)}/${SUMMARY_PAGE}`);
  });
  app.get("/api/batches/:name/:file{.+}", (c) => {
    const { name, file } = c.req.param();
    const isPage = file === SUMMARY_PAGE;
    const isSent = isDocumentId(name) && isDocumentId(file) && (isPage || file.endsWith(".docx"));
    const bytes = isSent ? host.readBytes(`output/${name}/${file}`) : undefined;
    if (bytes === undefined) return refuse(404, noFile(file));
    if (isPage) return c.body(Uint8Array.from(bytes), 200, { "Content-Type": "text/html; charset=utf-8" });
    return asDownload(c, { name: file.split("/").at(-1) ?? file, type: WORD, bytes });
  });
};

function notRun(name: string): Diagnostic {
  return {
    code: "batch-not-run",
    severity: "error",
    what: `Đợt “${name}” chưa có bản tổng hợp.`,
    why: "Bản tổng hợp được lập khi cả đợt đã soạn xong.",
    fix: "Chạy đợt ấy rồi mở lại.",
  };
}

function noFile(file: string): Diagnostic {
  return {
    code: "output-missing",
    severity: "error",
    what: `Không có tệp “${file}” trong đợt này.`,
    why: "Tệp chưa được soạn, hoặc đã được chuyển đi nơi khác.",
    fix: "Chạy lại đợt; văn bản nào thiếu sẽ được soạn lại.",
  };
}
