/** Files of every format → the reader that fits their content, and what is said when they cannot be read. */
import { describe, expect, it } from "vitest";
import type { Host, ProgramCall, ProgramResult } from "../../src/base/host.ts";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { readFile } from "../../src/tasks/read-file.ts";
import { docText } from "../../src/tree/text.ts";

const TEXT = "HƯỚNG DẪN\nCông tác thư viện năm 2027\n\nI. MỤC ĐÍCH\n\n1. Đọc sách.\n";
const PRINTED = TEXT.replaceAll("\n\n", "\n");

async function read(files: Record<string, string | Uint8Array>, run?: Host["run"]) {
  const [path = ""] = Object.keys(files);
  const { value, diagnostics } = await readFile(createMemoryHost(files, "2026-12-01", run), path);
  return {
    kind: value?.kind,
    text: value ? docText(value.doc) : undefined,
    codes: diagnostics.map(({ code }) => code),
  };
}

function bytesOf(text: string, ...before: number[]): Uint8Array {
  return new Uint8Array([...before, ...new TextEncoder().encode(text)]);
}

function wide(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? "\uFEFF" : "") + text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe("text files", () => {
  it.each([
    ["UTF-8", bytesOf(TEXT)],
    ["UTF-8 with a mark", bytesOf(TEXT, 0xef, 0xbb, 0xbf)],
    ["UTF-16 LE", wide(TEXT, false, true)],
    ["UTF-16 BE", wide(TEXT, true, true)],
    ["UTF-16 LE without a mark", wide(TEXT, false, false)],
    ["UTF-16 BE without a mark", wide(TEXT, true, false)],
  ])("%s", async (_, bytes) => {
    expect(await read({ "a.txt": bytes })).toEqual({ kind: "text", text: PRINTED, codes: [] });
  });

  it("names TCVN3 and VNI instead of guessing", async () => {
    const tcvn3 = "C«ng t¸c khoa gi¸o n¨m 2027 cña Ban Th­êng vô Thµnh uû, thùc hiÖn H­íng dÉn sè 12.";
    const vni = "Coâng taùc khoa giaùo naêm 2027 cuûa Ban Thöôøng vuï Thaønh uûy, thöïc hieän Höôùng daãn soá 12.";
    expect((await read({ "a.txt": Uint8Array.from(tcvn3, (letter) => letter.charCodeAt(0)) })).codes[0]).toBe(
      "text-legacy-font",
    );
    expect((await read({ "a.txt": tcvn3 })).codes).toContain("text-legacy-font");
    expect((await read({ "a.txt": vni })).codes).toContain("text-legacy-font");
  });

  it("does not take Unicode for an old encoding", async () => {
    expect((await read({ "a.txt": "Café déjà vu, à la carte: © 2027.\n" })).codes).not.toContain("text-legacy-font");
  });

  it("says so when Windows-1258 was guessed", async () => {
    const bytes = new Uint8Array([0x43, 0xf4, 0x6e, 0x67, 0x20, 0x74, 0xe1, 0x63, 0x2e]);
    expect(await read({ "a.txt": bytes })).toEqual({
      kind: "text",
      text: "Công tác.\n",
      codes: ["text-encoding-guessed"],
    });
  });
});

describe("files that another program converts", () => {
  const calls: ProgramCall[] = [];
  const answer =
    (result: ProgramResult): Host["run"] =>
    (call) => {
      calls.push(call);
      return Promise.resolve(result);
    };

  it("reads a PDF through pdftotext, whatever its name", async () => {
    const run = answer({ status: "done", output: bytesOf(TEXT) });
    expect(await read({ "a.docx": bytesOf("%PDF-1.7 …") }, run)).toEqual({
      kind: "pdf",
      text: PRINTED,
      codes: ["file-misnamed"],
    });
    expect(calls.at(-1)?.program).toBe("pdftotext");
  });

  it.each([
    ["a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["a.rtf", bytesOf("{\\rtf1 …}")],
    ["a.odt", bytesOf("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text")],
  ])("asks LibreOffice for %s in a folder of its own", async (path, bytes) => {
    const { codes } = await read({ [path]: bytes }, answer({ status: "failed" }));
    expect(codes).toEqual(["convert-failed"]);
    expect(calls.at(-1)?.program).toBe("soffice");
    expect(calls.at(-1)?.args[0]).toBe("-env:UserInstallation=file://{folder}/profile");
  });

  it.each(["missing", "timeout"] as const)("tells what to do when the program is %s", async (status) => {
    const { codes } = await read({ "a.rtf": "{\\rtf1 …}" }, answer({ status }));
    expect(codes).toEqual([`convert-${status}`]);
  });

  it("tells what to install where no program can be run", async () => {
    expect((await read({ "a.pdf": "%PDF-1.7" })).codes).toEqual(["convert-missing"]);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["empty", { "a.txt": "" }, "file-empty"],
    ["unknown", { "a.bin": new Uint8Array([1, 2, 3, 4, 5, 6]) }, "file-unknown"],
    ["blank", { "a.txt": " \n\n" }, "text-empty"],
  ])("%s", async (_, files, code) => {
    expect((await read(files)).codes).toEqual([code]);
  });

  it("missing", async () => {
    expect((await readFile(createMemoryHost({}), "a.docx")).diagnostics[0]?.code).toBe("file-missing");
  });
});
