/** A folder on disk: nothing outside of it is read, nothing outside of it is written; names that no file can have name no file. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createNodeHost } from "../../src/base/node-host.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-host-"));
fs.mkdirSync(path.join(folder, "root/data"), { recursive: true });
fs.writeFileSync(path.join(folder, "secret.yaml"), "x");
fs.writeFileSync(path.join(folder, "root/data/a.yaml"), "a");
afterAll(() => fs.rmSync(folder, { recursive: true }));

const host = createNodeHost(path.join(folder, "root"));

test("a path that stays inside is read however it is written", () => {
  expect([host.readText("data/a.yaml"), host.readText("data/../data/a.yaml")]).toEqual(["a", "a"]);
});

test.each([
  "../secret.yaml",
  "data/../../secret.yaml",
  path.join(folder, "secret.yaml"),
  "data/a\0.yaml",
  "x".repeat(5000),
])("%j is not there", (file) => {
  expect([host.readText(file), host.readBytes(file), host.stamp?.(file)]).toEqual([undefined, undefined, undefined]);
});

test("nothing is written, removed or listed outside", () => {
  expect(() => host.write("../new.yaml", "x")).toThrow("nằm ngoài");
  expect(() => host.append("../secret.yaml", "x")).toThrow("nằm ngoài");
  expect(() => host.remove("../secret.yaml")).toThrow("nằm ngoài");
  expect(() => host.list("..")).toThrow("nằm ngoài");
  expect(fs.readdirSync(folder).sort()).toEqual(["root", "secret.yaml"]);
});
