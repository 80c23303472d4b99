/** Saving: a file that changed meanwhile is never written over unasked, and never lost when asked. */
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { saveDocument } from "../../../src/tasks/desk/save.ts";
import { documentVersion } from "../../../src/tasks/desk/version.ts";

const id = "2027/thu";
const file = "data/documents/2027/thu.yaml";

describe("a version is the hash of the bytes on disk", () => {
  test("known answer; none without a file", () => {
    expect(documentVersion(createMemoryHost({ [file]: "abc" }), id)).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(documentVersion(createMemoryHost({}), id)).toBe("");
  });
});

describe("save", () => {
  test("over the file that was opened", () => {
    const files = { [file]: "cũ" };
    const host = createMemoryHost(files);
    const saved = saveDocument(host, { id, text: "mới", version: documentVersion(host, id) });
    expect(saved).toEqual({ status: "saved", version: documentVersion(host, id) });
    expect(files).toEqual({ [file]: "mới" });
  });

  test("a file that changed meanwhile stays, and its text is answered", () => {
    const files: Record<string, string> = { [file]: "cũ" };
    const host = createMemoryHost(files);
    const version = documentVersion(host, id);
    files[file] = "người khác sửa";
    expect(saveDocument(host, { id, text: "mới", version })).toEqual({
      status: "changed",
      version: documentVersion(host, id),
      text: "người khác sửa",
    });
    expect(files).toEqual({ [file]: "người khác sửa" });
    // The same words on both sides are no conflict.
    expect(saveDocument(host, { id, text: "người khác sửa", version })).toMatchObject({ status: "saved" });
  });

  test("asked to, the other file is kept beside", () => {
    const files: Record<string, string | Uint8Array> = { [file]: "người khác sửa", [`${file}.cu-1`]: "xưa" };
    const host = createMemoryHost(files);
    const saved = saveDocument(host, { id, text: "mới", version: "lạ", overwrite: true });
    expect(saved).toMatchObject({ status: "saved", movedTo: `${file}.cu-2` });
    expect(host.readText(`${file}.cu-2`)).toBe("người khác sửa");
    expect(host.readText(file)).toBe("mới");
  });

  test("a deleted file is a change; a new one needs no version", () => {
    const files: Record<string, string> = {};
    const host = createMemoryHost(files);
    expect(saveDocument(host, { id, text: "mới", version: "lạ" })).toEqual({
      status: "changed",
      version: "",
      text: "",
    });
    expect(saveDocument(host, { id, text: "mới", version: "" })).toMatchObject({ status: "saved" });
    expect(files).toEqual({ [file]: "mới" });
  });
});
