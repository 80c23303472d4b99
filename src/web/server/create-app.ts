/** A project folder in, the app that answers the page's requests out. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Diagnostic, Host } from "../../index.ts";
import type { Refusal } from "../api.ts";
import { assetRoutes } from "./assets.ts";
import { guard, safeHeaders } from "./guard.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import { createQueue } from "./queue.ts";
import { isRefused, problemOfError, refuse } from "./refuse.ts";
import type { Room } from "./room.ts";
import { batchFileRoutes } from "./routes/batch-files.ts";
import { documentRoutes } from "./routes/document.ts";
import { fileRoutes } from "./routes/files.ts";
import { homeRoutes } from "./routes/home.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { lineageRoutes } from "./routes/lineage.ts";
import { registryRoutes } from "./routes/registry.ts";

export interface AppSettings {
  host: Host;
  /** True when `host` is a folder on disk, so that a batch can use other threads. */
  onDisk: boolean;
  /** Port that the server listens on, for its own address. */
  port: () => number;
  /** The built page. */
  assets: Host;
  /** Hears of faults of the program; the page is told without details. */
  report: (error: unknown) => void;
}

export interface App {
  fetch: Hono["fetch"];
  request: Hono["request"];
  jobs: Jobs;
}

const MB = 1024 * 1024;
const JSON_LIMIT = 4;
const UPLOAD_LIMIT = 25;
const UPLOADS: ReadonlySet<string> = new Set(["/api/import", "/api/clone", "/api/update"]);

export function createApp({ host, onDisk, port, assets, report }: AppSettings): App {
  const app = new Hono();
  const jobs = createJobs({ host, onDisk, report, now: () => performance.now() });
  const room: Room = { host, inTurn: createQueue(), jobs };
  app.onError((error, c) => {
    if (isRefused(error)) return c.json<Refusal>(refusal(error.problems), error.status);
    report(error);
    return c.json<Refusal>({ problem: problemOfError(error) }, 500);
  });
  app.use(safeHeaders);
  app.use(guard(port));
  const [small, large] = [limited(JSON_LIMIT), limited(UPLOAD_LIMIT)];
  app.use((c, next) => (UPLOADS.has(c.req.path) ? large(c, next) : small(c, next)));
  for (const routes of [
    homeRoutes,
    documentRoutes,
    registryRoutes,
    lineageRoutes,
    fileRoutes,
    jobRoutes,
    batchFileRoutes,
  ])
    routes(app, room);
  assetRoutes(app, assets);
  app.notFound(() => refuse(404, noRoute));
  return { fetch: app.fetch, request: app.request, jobs };
}

function limited(size: number) {
  return bodyLimit({ maxSize: size * MB, onError: () => refuse(413, tooLarge(size)) });
}

function refusal(problems: readonly Diagnostic[]): Refusal {
  const [problem = problemOfError(undefined)] = problems;
  return problems.length > 1 ? { problem, problems: [...problems] } : { problem };
}

function tooLarge(size: number): Diagnostic {
  return {
    code: "too-large",
    severity: "error",
    what: `Nội dung gửi lên lớn hơn ${size} MB nên không được nhận.`,
    why: "Một văn bản hướng dẫn, kế hoạch nhỏ hơn thế nhiều; tệp quá lớn thường do ảnh chụp, bản quét.",
    fix: "Gửi bản Word gốc, không có ảnh quét.",
  };
}

const noRoute: Diagnostic = {
  code: "no-route",
  severity: "error",
  what: "Chương trình Soạn không có địa chỉ này.",
  why: "Trang đang mở có thể là bản cũ hơn chương trình đang chạy, hoặc địa chỉ bị gõ sai.",
  fix: "Mở lại trang từ địa chỉ mà lệnh soan web in ra.",
};
