/** A server that listens: on this machine alone, on a port that is free, with its own address accepted. */
import http from "node:http";
import { expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { startServer, type RunningServer } from "../../../src/web/server/start.ts";
import { updateProject } from "../../tasks/update-case.ts";

vi.setConfig({ testTimeout: 20_000 });

const start = (port: number): Promise<RunningServer> =>
  startServer({ folder: "/", host: createMemoryHost(updateProject()), assets: createMemoryHost({}), port });

/** `fetch` does not let the header `Host` be chosen. */
function statusWith(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: "127.0.0.1", port, path: "/api/version?id=2027/phuong", headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .once("error", reject);
  });
}

test("answers its own address only, and lets go of the port", async () => {
  const server = await start(0);
  expect(server.address).toBe(`http://127.0.0.1:${server.port}/`);
  expect(await statusWith(server.port, `127.0.0.1:${server.port}`)).toBe(200);
  expect(await statusWith(server.port, `localhost:${server.port}`)).toBe(200);
  expect(await statusWith(server.port, "vi-du.vn")).toBe(421);
  await expect(start(server.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await server.close();
  await expect(statusWith(server.port, "x")).rejects.toThrow();
  const again = await start(server.port);
  await again.close();
});
