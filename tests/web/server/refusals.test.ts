/** Requests that are not the page's own, that leave the folder, that are too large or make no sense: refused, and nothing written. */
import { describe, expect, test, vi } from "vitest";
import type { Refusal } from "../../../src/web/api.ts";
import { formOf, PAGE, testServer } from "./server-case.ts";

vi.setConfig({ testTimeout: 20_000 });

const server = testServer();
const { app, get, post, files, faults } = server;
const standing = { ...files };
const refusal = async (response: Response): Promise<unknown[]> => {
  const { problem } = (await response.json()) as Refusal;
  // Every refusal is told in words.
  expect(problem).toMatchObject({
    severity: "error",
    what: expect.any(String),
    why: expect.any(String),
    fix: expect.any(String),
  });
  return [response.status, problem.code];
};
const save = { id: "2027/phuong", text: "x", version: "" };

describe("who asks", () => {
  test.each([
    ["no host", {}, 421],
    ["a foreign name that points here", { host: "vi-du.vn" }, 421],
    ["this machine under another port", { host: "127.0.0.1:80" }, 421],
    ["a name that only begins right", { host: "localhost:4173.vi-du.vn" }, 421],
  ])("%s", async (_, headers, status) => {
    for (const path of ["/", "/api/home", "/main.js"])
      expect(await refusal(await app.request(path, { headers }))).toEqual([status, "foreign-host"]);
  });

  test.each([
    ["a foreign origin", { ...PAGE, origin: "http://vi-du.vn" }],
    ["a sandboxed frame", { ...PAGE, origin: "null" }],
    ["our own host by https", { ...PAGE, origin: "https://127.0.0.1:4173" }],
    ["another site", { host: PAGE.host, "sec-fetch-site": "cross-site" }],
    ["another port of this machine", { host: PAGE.host, "sec-fetch-site": "same-site" }],
  ])("%s may neither read nor write", async (_, headers) => {
    expect(await refusal(await get("/api/home", headers))).toEqual([403, "foreign-page"]);
    expect(await refusal(await get("/api/file?id=2027/phuong", headers))).toEqual([403, "foreign-page"]);
    expect(await refusal(await post("/api/save", save, headers))).toEqual([403, "foreign-page"]);
  });

  test("a form cannot write, for it has no header of its own", async () => {
    const headers = Object.fromEntries(Object.entries(PAGE).filter(([name]) => name !== "x-soan"));
    expect(await refusal(await post("/api/save", save, headers))).toEqual([403, "no-own-header"]);
    expect(await refusal(await post("/api/import", formOf({ file: new File(["x"], "a.txt") }), headers))).toEqual([
      403,
      "no-own-header",
    ]);
    expect(await refusal(await app.request("/api/jobs/1", { method: "DELETE", headers }))).toEqual([
      403,
      "no-own-header",
    ]);
  });

  test("a link from elsewhere opens the page, localhost is this machine", async () => {
    expect((await get("/", { host: "localhost:4173", "sec-fetch-site": "cross-site" })).status).toBe(200);
    expect((await get("/api/version?id=2027/phuong", { host: "localhost:4173" })).status).toBe(200);
  });
});

describe("what is asked", () => {
  test.each([
    "../../x",
    "2027/../../x",
    "/etc/passwd",
    "2027//x",
    "2027/.an",
    "2027\\x",
    "C:/x",
    "2027/x\u0000",
    "..",
    "",
    "x".repeat(300),
  ])("id %j", async (id) => {
    const query = encodeURIComponent(id);
    for (const path of ["document", "version", "file"])
      expect(await refusal(await get(`/api/${path}?id=${query}`))).toEqual([400, "bad-document-id"]);
    for (const path of ["save", "draft", "preview", "findings", "settle", "fix", "revert"])
      expect(await refusal(await post(`/api/${path}`, { ...save, id }))).toEqual([400, "bad-document-id"]);
    expect(await refusal(await post("/api/clone", formOf({ source: id, to: "x" })))).toEqual([400, "bad-document-id"]);
    expect(await refusal(await post("/api/rollover", { year: 2028, ids: [id] }))).toEqual([400, "bad-document-id"]);
  });

  test.each([
    ["/api/save", { id: "2027/phuong" }],
    ["/api/save", []],
    ["/api/draft", { id: 7, text: "" }],
    ["/api/examine", { ids: [1] }],
    ["/api/settle", { ...save, choices: { x: "yours" } }],
    ["/api/fix", save],
    ["/api/new", { template: "huong-dan/x", issuer: "x", year: 20, about: "x" }],
    ["/api/citation", {}],
    ["/api/directives", { yaml: 7 }],
    ["/api/batches/run", {}],
    ["/api/undo-words", { id: "2027/phuong" }],
  ])("%s %j", async (path, body) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(["wrong-field", "not-json"]).toContain(((await response.json()) as Refusal).problem.code);
  });

  test("no JSON, no form, no such kind, no year", async () => {
    const broken = await app.request("/api/save", { method: "POST", headers: PAGE, body: "{" });
    expect(await refusal(broken)).toEqual([400, "not-json"]);
    expect(await refusal(await post("/api/import", { x: 1 }))).toEqual([415, "not-a-form"]);
    expect(await refusal(await post("/api/import", formOf({ file: "x" })))).toEqual([400, "wrong-field"]);
    const undo = formOf({ source: "2027/thanh-pho", to: "x", undo: "[{}]" });
    expect(await refusal(await post("/api/clone", undo))).toEqual([400, "wrong-field"]);
    expect(await refusal(await get("/api/file?id=2027/phuong&as=exe"))).toEqual([400, "wrong-field"]);
    for (const path of ["january", "reviews"])
      expect(await refusal(await get(`/api/${path}?year=x`))).toEqual([400, "wrong-field"]);
  });

  test("bodies above the limit, told or not how long they are", async () => {
    const large = "x".repeat(4 * 1024 * 1024);
    expect(await refusal(await post("/api/draft", { ...save, text: large }))).toEqual([413, "too-large"]);
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const endless = new Request("http://127.0.0.1:4173/api/draft", {
      method: "POST",
      headers: PAGE,
      body: stream,
      duplex: "half",
    });
    expect(await refusal(await app.fetch(endless))).toEqual([413, "too-large"]);
    const file = new File([new Uint8Array(26 * 1024 * 1024)], "a.docx");
    expect(await refusal(await post("/api/import", formOf({ file })))).toEqual([413, "too-large"]);
  });

  test("addresses that there are not", async () => {
    for (const path of ["/api/nothing", "/api", "/khong/co", "/api/../data/organs/central.yaml"])
      expect(await refusal(await get(path))).toEqual([404, "no-route"]);
    for (const path of ["/secret.txt", "/khong-co.js", "/..%2fpackage.json.js", "/index"])
      expect((await get(path)).status).toBe(404);
    expect(await refusal(await get("/api/jobs/7"))).toEqual([404, "unknown-job"]);
    expect(await refusal(await get("/api/batches/summary?name=khong"))).toEqual([404, "batch-not-run"]);
    expect(await refusal(await get("/api/batches/..%2f..%2fdata/x.docx"))).toEqual([404, "output-missing"]);
    expect(await refusal(await post("/api/batches/run", { name: "khong" }))).toEqual([404, "unknown-batch"]);
    expect(await refusal(await get("/api/document?id=2027/khong"))).toEqual([404, "unknown-document"]);
  });
});

test("nothing of all this has written anything, and none of it was a fault of ours", () => {
  const own = Object.keys(files).filter((file) => !file.startsWith("output/.soan/"));
  expect(own.sort()).toEqual(Object.keys(standing).sort());
  for (const file of own) expect(files[file]).toBe(standing[file]);
  expect(faults).toEqual([]);
});

test("a fault of the program is told without its stack", async () => {
  const broken = testServer();
  broken.host.readText = () => {
    throw new TypeError("secret of the program");
  };
  const response = await broken.get("/api/document?id=2027/phuong");
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).not.toContain("secret");
  expect(JSON.parse(text)).toMatchObject({ problem: { code: "internal-error" } });
  expect(broken.faults).toHaveLength(1);
  broken.host.readText = () => {
    throw Object.assign(new Error("x"), { code: "EACCES", path: "/p/a.yaml" });
  };
  const denied = await (await broken.get("/api/document?id=2027/phuong")).json();
  expect(denied).toMatchObject({
    problem: { code: "system-error", what: expect.stringContaining("không có quyền đọc hoặc ghi") },
  });
});

test("every answer forbids what the page does not need", async () => {
  for (const path of ["/", "/main.js", "/api/version?id=2027/phuong", "/api/nothing"]) {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'self'; .*frame-ancestors 'none'/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
  expect((await get("/api/version?id=2027/phuong")).headers.get("cache-control")).toBe("no-store");
  expect((await get("/main.js")).headers.get("content-type")).toMatch(/^text\/javascript/u);
  expect((await get("/yaml-view-ABCDEFGH.js")).headers.get("cache-control")).toContain("immutable");
});
