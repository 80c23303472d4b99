import { beforeEach, describe, expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import type { Host } from "../../src/base/host.ts";
import { applyPlan, hashOfFile } from "../../src/tasks/apply.ts";
import type { Applied } from "../../src/tasks/apply.ts";
import { folderHost } from "../../src/tasks/folder-host.ts";
import { createInputs } from "../../src/tasks/inputs.ts";
import { readLedger, writeLedger } from "../../src/tasks/ledger.ts";
import type { MakeDocument } from "../../src/tasks/make-document.ts";
import { planBuild } from "../../src/tasks/plan.ts";

/** Stands for the real stages: the bytes are the text; `BROKEN` is an error, `DOUBTFUL` a warning, `CRASH` our bug. */
const make: MakeDocument = async (id, text) => {
  const place = { file: `data/documents/${id}.yaml`, line: 1, column: 1 };
  if (text.includes("CRASH")) throw new Error("x is not a function");
  if (text.includes("BROKEN")) return { diagnostics: [{ code: "broken", severity: "error", what: "Hỏng.", place }] };
  const doubt = { code: "doubt", severity: "warning", what: "Đáng ngờ.", place } as const;
  return {
    value: { bytes: new TextEncoder().encode(`docx: ${text}`), template: "huong-dan/nam" },
    diagnostics: text.includes("DOUBTFUL") ? [doubt] : [],
  };
};

let files: Record<string, string | Uint8Array>;
let writes: string[];
let host: Host;

beforeEach(() => {
  files = {
    "templates/huong-dan/nam.hbs": "<document/>",
    "templates/ke-hoach/nam.hbs": "<document/>",
    "templates/partials/item.hbs": "<item/>",
    "templates/forms/hd05.yaml": "id: hd05",
    "data/organs/a.yaml": "a: 1",
    "data/documents/2027/a.yaml": "A",
    "data/documents/2027/b.yaml": "B",
  };
  writes = [];
  const memory = createMemoryHost(files);
  host = {
    ...memory,
    write(path, content) {
      writes.push(path);
      memory.write(path, content);
    },
  };
});

async function run({ force = false, program = "1" } = {}): Promise<Applied> {
  writes = [];
  const output = folderHost(host, "output");
  const ledger = readLedger(output).value ?? new Map();
  const reader = createInputs(host, { version: program, identity: program });
  const candidates = ["2027/a", "2027/b"].map((id) => {
    const path = `${id}.docx`;
    const standing = hashOfFile(output, path);
    const inputs = reader.of(host.readText(`data/documents/${id}.yaml`) ?? "", ledger.get(path)?.template ?? "");
    return { id, output: path, inputs, ...(standing === undefined ? {} : { standing }) };
  });
  const plan = planBuild(candidates, ledger, { force });
  const applied = await applyPlan(plan, { project: host, output, outputName: "output", ledger, inputs: reader, make });
  writeLedger(output, applied.ledger);
  return applied;
}

const words = ({ rows }: Applied): string[] => rows.map(({ status, reason }) => `${status} ${reason}`);
const ledgerOutputs = (): object => (JSON.parse(textOf("output/ledger.json")) as { outputs: object }).outputs;
const textOf = (path: string): string => host.readText(path) ?? "";

describe("runs after each other", () => {
  test("the first writes everything, the second writes no file at all", async () => {
    expect(words(await run())).toEqual(["written new", "written new"]);
    expect(writes).toEqual(["output/2027/a.docx", "output/2027/b.docx", "output/ledger.json"]);
    expect(words(await run())).toEqual(["unchanged unchanged", "unchanged unchanged"]);
    expect(writes).toEqual([]);
  });

  test("only what rests on the change is made again", async () => {
    await run();
    files["data/documents/2027/b.yaml"] = "B2";
    expect(words(await run())).toEqual(["unchanged unchanged", "written document-changed"]);
    files["templates/ke-hoach/nam.hbs"] = "another kind";
    expect(words(await run())).toEqual(["unchanged unchanged", "unchanged unchanged"]);
  });

  test.each([
    ["templates/huong-dan/nam.hbs", "template-changed"],
    ["templates/partials/item.hbs", "template-changed"],
    ["templates/forms/hd05.yaml", "form-changed"],
    ["data/organs/a.yaml", "registry-changed"],
  ])("a change in %s makes documents again; equal results are not written", async (file) => {
    await run();
    files[file] = "changed";
    expect(words(await run())).toEqual(["unchanged same-bytes", "unchanged same-bytes"]);
    expect(writes).toEqual(["output/ledger.json"]);
    await run();
    expect(writes).toEqual([]);
  });

  test("another version of the program makes documents again", async () => {
    await run();
    expect(words(await run({ program: "2" }))[0]).toBe("unchanged same-bytes");
  });

  test("a deleted output is written again", async () => {
    await run();
    delete files["output/2027/a.docx"];
    expect(words(await run())).toEqual(["written output-missing", "unchanged unchanged"]);
  });

  test("warnings of a document that is skipped are shown again", async () => {
    files["data/documents/2027/a.yaml"] = "DOUBTFUL";
    const first = (await run()).diagnostics;
    expect(first).toHaveLength(1);
    expect((await run()).diagnostics).toEqual(first);
    expect(writes).toEqual([]);
  });

  test("a killed run that left files but no ledger is finished without writing them again", async () => {
    await run();
    delete files["output/ledger.json"];
    expect(words(await run())).toEqual(["unchanged same-bytes", "unchanged same-bytes"]);
    expect(writes).toEqual(["output/ledger.json"]);
  });

  test("a ledger that cannot be read is reported and made anew", async () => {
    await run();
    files["output/ledger.json"] = "{ torn";
    expect(readLedger(folderHost(host, "output")).diagnostics[0]?.code).toBe("unreadable-ledger");
    await run();
    expect(ledgerOutputs()).toHaveProperty(["2027/a.docx"]);
  });
});

describe("a broken document", () => {
  test("stops no other and leaves nothing", async () => {
    files["data/documents/2027/a.yaml"] = "BROKEN";
    expect(words(await run())).toEqual(["failed errors", "written new"]);
    expect(files).not.toHaveProperty(["output/2027/a.docx"]);
    await run();
    expect(writes).toEqual([]);
  });

  test("leaves its older output, marked failed, and is up to date once put right", async () => {
    await run();
    const before = textOf("output/2027/a.docx");
    files["data/documents/2027/a.yaml"] = "BROKEN";
    const { rows, ledger } = await run();
    expect(rows[0]).toMatchObject({ status: "failed", older: true });
    expect(ledger.get("2027/a.docx")).toMatchObject({ status: "failed", reason: "broken" });
    expect(textOf("output/2027/a.docx")).toBe(before);
    files["data/documents/2027/a.yaml"] = "A";
    expect((await run()).ledger.get("2027/a.docx")?.status).toBe("written");
    expect(writes).toEqual(["output/ledger.json"]);
  });

  test("a stage that throws is our bug, said for that document only", async () => {
    files["data/documents/2027/a.yaml"] = "CRASH";
    const { rows, diagnostics } = await run();
    expect(rows.map(({ status }) => status)).toEqual(["failed", "written"]);
    expect(diagnostics[0]).toMatchObject({ code: "internal-error", place: { file: "data/documents/2027/a.yaml" } });
  });

  test("a file that cannot be written, open in Word perhaps, stops no other", async () => {
    const open = host.write;
    host.write = (path, content) => {
      if (path === "output/2027/a.docx") throw Object.assign(new Error("EBUSY: resource busy"), { code: "EBUSY" });
      open(path, content);
    };
    const { rows, diagnostics } = await run();
    expect(rows.map(({ status }) => status)).toEqual(["failed", "written"]);
    expect(diagnostics[0]?.code).toBe("cannot-write");
  });
});

describe("a file edited by hand", () => {
  beforeEach(async () => {
    await run();
    files["output/2027/a.docx"] = "edited in Word";
  });

  test("is kept while its data stay the same, without a word of blame", async () => {
    const { rows, diagnostics } = await run();
    expect(rows[0]).toMatchObject({ status: "held", reason: "edited" });
    expect(diagnostics).toEqual([]);
    expect(files["output/2027/a.docx"]).toBe("edited in Word");
    await run();
    expect(writes).toEqual([]);
  });

  test("is kept and reported when its data change too", async () => {
    files["data/documents/2027/a.yaml"] = "A2";
    const { rows, diagnostics } = await run();
    expect(rows[0]).toMatchObject({ status: "held", reason: "edited-outdated" });
    expect(diagnostics).toMatchObject([{ code: "edited-output", place: { file: "output/2027/a.docx" } }]);
    expect(files["output/2027/a.docx"]).toBe("edited in Word");
    await run();
    expect(writes).toEqual([]);
  });

  test("is moved aside by a forced run, never over an earlier one", async () => {
    files["data/documents/2027/a.yaml"] = "A2";
    expect((await run({ force: true })).rows[0]).toMatchObject({
      status: "written",
      movedTo: "output/2027/a.tay-1.docx",
    });
    expect(textOf("output/2027/a.docx")).toBe("docx: A2");
    files["output/2027/a.docx"] = "edited again";
    const { rows, diagnostics } = await run({ force: true });
    expect(rows[0]?.movedTo).toBe("output/2027/a.tay-2.docx");
    expect(diagnostics).toMatchObject([{ code: "moved-aside" }]);
    expect(textOf("output/2027/a.tay-1.docx")).toBe("edited in Word");
    expect(textOf("output/2027/a.tay-2.docx")).toBe("edited again");
  });

  test("is kept when the document breaks", async () => {
    files["data/documents/2027/a.yaml"] = "BROKEN";
    expect((await run({ force: true })).rows[0]).toMatchObject({ status: "failed", older: true });
    expect(files["output/2027/a.docx"]).toBe("edited in Word");
  });

  test("a file of unknown origin is kept as well", async () => {
    delete files["output/ledger.json"];
    expect(words(await run())).toEqual(["held edited-outdated", "unchanged same-bytes"]);
  });
});

test("the ledger has its keys in order and no clock", async () => {
  await run();
  const first = files["output/ledger.json"];
  files = { ...files };
  delete files["output/ledger.json"];
  delete files["output/2027/a.docx"];
  delete files["output/2027/b.docx"];
  host = createMemoryHost(files);
  await run();
  expect(files["output/ledger.json"]).toBe(first);
  expect(Object.keys(ledgerOutputs())).toEqual(["2027/a.docx", "2027/b.docx"]);
});
