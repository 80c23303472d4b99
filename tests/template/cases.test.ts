/** Broken templates: everything wrong with each, as it is told to the office that edits it. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { createRenderer } from "../../src/template/render.ts";
import { host, printProblem, render } from "./fixture.ts";

const FOLDER = "tests/cases/template";
const cases = [...new Set(host.list(FOLDER).map((file) => file.slice(FOLDER.length + 1).split("/")[0] ?? ""))];

const DOCUMENT =
  "template: huong-dan/thu\nissuer: ban\nyear: 2027\nabout: công tác khoa giáo\nsections:\n  - id: mot\n    title: MỘT\n    intro: Đoạn.\n";

describe("broken templates", () => {
  it.each(cases)("%s", async (name) => {
    const files: Record<string, string> = {};
    for (const file of host.list(`${FOLDER}/${name}`)) {
      const text = host.readText(file) ?? "";
      if (file.endsWith("/main.hbs")) files["templates/huong-dan/thu.hbs"] = text;
      else if (file.endsWith(".hbs")) files[`templates/partials/${path.basename(file)}`] = text;
    }
    const document = host.readText(`${FOLDER}/${name}/document.yaml`) ?? DOCUMENT;
    const { value, diagnostics } = render(document, undefined, createMemoryHost(files));
    expect(value).toBeUndefined();
    await expect(diagnostics.map(printProblem).join("\n")).toMatchFileSnapshot(
      path.resolve(host.root, FOLDER, name, "expected.txt"),
    );
  });
});

describe("the templates of the repository", () => {
  it("have nothing wrong with them", () => {
    expect(createRenderer(host).lintTemplates()).toEqual([]);
  });

  it("name a near one when a document asks for a template that is not there", () => {
    const { diagnostics } = render(DOCUMENT.replace("huong-dan/thu", "huong-dan/cong-tac-namm"));
    expect(diagnostics.map(printProblem).join("")).toBe(
      "data/documents/thu.yaml:1:11 unknown-template\n  Không có mẫu “huong-dan/cong-tac-namm”.\n  Vì: Mỗi mẫu là một tệp .hbs trong thư mục templates.\n  Sửa: Có phải ý bạn là “huong-dan/cong-tac-nam”?\n",
    );
  });
});
