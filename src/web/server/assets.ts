/** A path of the page → the built file with its type; everything the page needs is on this machine. */
import type { Context, Hono } from "hono";
import { createNodeHost, type Diagnostic, type Host } from "../../index.ts";
import { refuse } from "./refuse.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

/** Names of chunks carry a hash of what is in them. */
const HASHED = /-[0-9A-Z]{8}\.\w+$/u;

/** The folder of the built page: beside the built program, or in `dist` when it runs from its sources. */
export function findAssets(): Host {
  const places = ["../web", "../../web", "../../../dist/web"].map((up) =>
    createNodeHost(`${import.meta.dirname}/${up}`),
  );
  return places.find((place) => place.readBytes("index.html") !== undefined) ?? (places[0] as Host);
}

export function assetRoutes(app: Hono, assets: Host): void {
  const send = (c: Context, file: string): Response => {
    const type = TYPES[file.split(".").at(-1) ?? ""];
    const bytes = type === undefined ? undefined : assets.readBytes(file);
    if (bytes === undefined || type === undefined) return refuse(404, file === "index.html" ? noPage : noFile);
    return c.body(Uint8Array.from(bytes), 200, {
      "Content-Type": type,
      "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
  app.get("/", (c) => send(c, "index.html"));
  app.get("/:file{[\\w-]+(?:\\.[\\w-]+)*\\.\\w+}", (c) => send(c, c.req.param("file")));
}

const noPage: Diagnostic = {
  code: "page-not-built",
  severity: "error",
  what: "Chưa có trang của Soạn để mở.",
  why: "Chương trình được chạy từ mã nguồn mà trang chưa được dựng.",
  fix: "Chạy npm run build rồi chạy lại soan web.",
};

const noFile: Diagnostic = {
  code: "no-such-file",
  severity: "error",
  what: "Trang của Soạn không có tệp này.",
  why: "Trang đang mở có thể là bản cũ hơn chương trình đang chạy.",
  fix: "Tải lại trang.",
};
