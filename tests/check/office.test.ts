/** A file typed as offices type: what `soan check` prints about it, read by a clerk. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printCheck } from "../../src/report/print-check.ts";
import { check } from "../../src/tasks/check.ts";
import { readProject } from "../tasks/whole-project.ts";
import { officeFile } from "./office-file.ts";

describe("an office's file in size 13, laid out with spaces", () => {
  it("is told what is wrong, each thing once", async () => {
    const host = createMemoryHost({ ...readProject(), "van-ban.docx": officeFile() });
    const result = await check(host, { wanted: ["van-ban.docx"], open: (file) => ({ host, file }) });
    await expect(printCheck(result)).toMatchFileSnapshot("../cases/check/office-file.txt");
  });
});
