/** A server over a project in memory, and requests to it as the page sends them. */
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import type { Host } from "../../../src/base/host.ts";
import { createApp, type App } from "../../../src/web/server/create-app.ts";
import { updateProject } from "../../tasks/update-case.ts";

export type Files = Record<string, string | Uint8Array>;

export interface TestServer {
  app: App;
  files: Files;
  host: Host;
  /** Faults of the program that were reported. */
  faults: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

const PORT = 4173;
const OWN = { host: `127.0.0.1:${PORT}` };

/** What the page itself sends along with everything that writes. */
export const PAGE = { ...OWN, origin: `http://127.0.0.1:${PORT}`, "sec-fetch-site": "same-origin", "x-soan": "1" };

export function testServer(files: Files = updateProject(), run?: Host["run"]): TestServer {
  const host = createMemoryHost(files, "2026-12-01", run);
  const faults: unknown[] = [];
  const assets = createMemoryHost({
    "index.html": "<!doctype html>",
    "main.js": "0",
    "yaml-view-ABCDEFGH.js": "0",
    "page.css": "",
    "secret.txt": "x",
  });
  const report = (error: unknown): void => void faults.push(error);
  const app = createApp({ host, onDisk: false, port: () => PORT, assets, report });
  return {
    app,
    files,
    host,
    faults,
    get: async (path, headers = PAGE) => app.request(path, { headers }),
    post: async (path, body, headers = PAGE) => {
      if (body instanceof FormData) return app.request(path, { method: "POST", headers, body });
      const json = { ...headers, "content-type": "application/json" };
      return app.request(path, { method: "POST", headers: json, body: JSON.stringify(body) });
    },
  };
}

/** A form with its fields. */
export function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
