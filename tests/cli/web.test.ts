/** `soan web`: its help, a folder that is no project, a port that is taken, and a page that is served until it is stopped. */
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../support/documents.ts";
import { runCli } from "./run-cli.ts";

const empty = fs.mkdtempSync(path.join(os.tmpdir(), "soan-empty-"));
afterAll(() => fs.rmSync(empty, { recursive: true }));

describe("soan web", () => {
  test("help", async () => {
    const { exitCode, stdout } = await runCli(["web", "--help"], empty);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/--port <số>[^]*--data <thư-mục>[^]*--no-open/u);
  });

  test.each([["0"], ["65536"], ["x"], ["80.5"]])("--port %s is refused", async (port) => {
    const { exitCode, stderr } = await runCli(["web", "--port", port, "--no-open"], empty);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("từ 1 đến 65535");
  });

  test("a folder that is no project, exit 2", async () => {
    const { exitCode, stdout, stderr } = await runCli(["web", "--no-open", "--data", empty], root);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("data/ và templates/");
  });

  test("a port that is taken, exit 2", async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as net.AddressInfo;
    const { exitCode, stderr } = await runCli(["web", "--no-open", "--port", String(port)], root);
    taken.close();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`Cổng ${port} đang được chương trình khác dùng`);
  });
});
