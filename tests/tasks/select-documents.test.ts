import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { selectDocuments } from "../../src/tasks/select-documents.ts";
import type { Selection } from "../../src/tasks/select-documents.ts";

const host = {
  ...createMemoryHost({
    "data/documents/2026/cu.yaml": "",
    "data/documents/2027/khoa-giao.yaml": "",
    "data/documents/2027/so/giao-duc.yaml": "",
    "data/documents/2027/ghi-chu.txt": "",
  }),
  root: "/home/an/soan",
};
const ids = (selection: Selection): string[] | undefined => selectDocuments(host, selection).value;
const firstOf = (selection: Selection): string => {
  const [{ code, fix } = { code: "", fix: "" }] = selectDocuments(host, selection).diagnostics;
  return `${code}: ${fix}`;
};

describe("documents are named by", () => {
  test.each([
    ["2027/khoa-giao"],
    ["2027/khoa-giao.yaml"],
    ["data/documents/2027/khoa-giao.yaml"],
    ["./data/documents/2027/khoa-giao.yaml"],
    ["data\\documents\\2027\\khoa-giao.yaml"],
    ["/home/an/soan/data/documents/2027/khoa-giao.yaml"],
  ])("%s", (word) => expect(ids({ wanted: [word] })).toEqual(["2027/khoa-giao"]));

  test.each([["2027"], ["2027/"], ["data/documents/2027/"]])("a folder: %s", (word) =>
    expect(ids({ wanted: [word] })).toEqual(["2027/khoa-giao", "2027/so/giao-duc"]),
  );

  test("all, or all of a year", () => {
    expect(ids({ all: true })).toEqual(["2026/cu", "2027/khoa-giao", "2027/so/giao-duc"]);
    expect(ids({ wanted: ["data/documents"] })).toHaveLength(3);
    expect(ids({ year: 2026 })).toEqual(["2026/cu"]);
    expect(ids({ wanted: ["data/documents"], year: 2026 })).toEqual(["2026/cu"]);
  });

  test("several names; each document once, in order of path", () => {
    expect(ids({ wanted: ["2027", "2026/cu", "2027/khoa-giao"] })).toEqual([
      "2026/cu",
      "2027/khoa-giao",
      "2027/so/giao-duc",
    ]);
  });
});

describe("a wrong request is refused as a whole", () => {
  test("misspelt", () => {
    expect(ids({ wanted: ["2027/khoa-gio", "2026/cu"] })).toBeUndefined();
    expect(firstOf({ wanted: ["2027/khoa-gio"] })).toBe("unknown-document: Có phải ý bạn là “2027/khoa-giao”?");
  });
  test("without its year", () => expect(firstOf({ wanted: ["giao-duc"] })).toContain("2027/so/giao-duc"));
  test("nothing like it", () =>
    expect(firstOf({ wanted: ["../../etc/passwd"] })).toContain("unknown-document: Ghi tên tệp"));
  test("nothing asked", () => expect(firstOf({})).toContain("nothing-asked"));
  test("a year without documents", () =>
    expect(firstOf({ year: 2030 })).toBe("no-documents-of-year: Các thư mục đang có: 2026, 2027."));
  test("no documents at all", () =>
    expect(selectDocuments(createMemoryHost({}), { all: true }).diagnostics[0]?.code).toBe("no-documents"));
});
