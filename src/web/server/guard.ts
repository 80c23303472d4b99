/** A request → let through when it comes from the page of this very server, refused otherwise. */
import type { MiddlewareHandler } from "hono";
import type { Diagnostic } from "../../index.ts";
import { refuse } from "./refuse.ts";

const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);
/** What a browser says of a request that no other site has made. */
const OWN_SITE: ReadonlySet<string> = new Set(["same-origin", "none"]);

/**
 * A page of another site can make a browser send requests here: by a name that it points to 127.0.0.1 (then `Host` is that name),
 * by a script (then `Origin` is its own), by a form or a picture (then it cannot set a header of its own).
 * `port` is asked at each request, because it is known only once the server listens.
 */
export function guard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const { method, path } = c.req;
    if (!hosts.includes(c.req.header("host") ?? "")) refuse(421, foreignHost);
    const origin = c.req.header("origin");
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) refuse(403, foreignPage);
    const site = c.req.header("sec-fetch-site");
    const isApi = path === "/api" || path.startsWith("/api/");
    if (isApi && site !== undefined && !OWN_SITE.has(site)) refuse(403, foreignPage);
    if (!READING.has(method)) {
      if (site !== undefined && site !== "same-origin") refuse(403, foreignPage);
      if (c.req.header("x-soan") !== "1") refuse(403, noHeader);
    }
    await next();
  };
}

/** Sent with every answer: nothing from elsewhere, no frame around the page, no form that leaves it. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header(
    "Content-Security-Policy",
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  if (c.req.path.startsWith("/api/")) c.header("Cache-Control", "no-store");
};

const foreignHost: Diagnostic = {
  code: "foreign-host",
  severity: "error",
  what: "Yêu cầu gửi tới một địa chỉ khác địa chỉ của Soạn nên không được nhận.",
  why: "Trang chỉ mở trên chính máy này, ở 127.0.0.1 hoặc localhost, để không nơi nào khác đọc được dữ liệu.",
  fix: "Mở đúng địa chỉ mà lệnh soan web in ra.",
};

const foreignPage: Diagnostic = {
  code: "foreign-page",
  severity: "error",
  what: "Yêu cầu đến từ một trang web khác nên không được nhận.",
  why: "Trang web khác không được đọc hay sửa dữ liệu của Soạn qua trình duyệt.",
  fix: "Làm việc trên trang mà lệnh soan web mở ra.",
};

const noHeader: Diagnostic = {
  code: "no-own-header",
  severity: "error",
  what: "Yêu cầu không do trang của Soạn gửi nên không được nhận.",
  why: "Mỗi yêu cầu ghi dữ liệu phải có tiêu đề X-Soan mà biểu mẫu của trang khác không gửi được.",
  fix: "Tải lại trang rồi thử lại; chương trình khác thì gửi kèm tiêu đề “X-Soan: 1”.",
};
