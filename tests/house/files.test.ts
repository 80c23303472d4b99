/** What every file of the house keeps to: short, introduced by a sentence, typed, finished. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const longest = 300;

describe("every file in src/", () => {
  const sources = filesOf("src");

  test(`has at most ${longest} lines`, () => {
    const lengths = sources.map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    console.log(`${sorted.length} files in src/, median ${sorted[sorted.length >> 1]} lines, longest ${sorted.at(-1)}`);
    expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
  });

  test("opens with a doc comment", () => {
    expect(sources.filter(({ text }) => !opensWithComment(text)).map(({ file }) => file)).toEqual([]);
  });

  test("is typed: no `any`", () => {
    expect(sources.flatMap(({ file, text }) => linesWithAny(text).map((line) => `${file}:${line}`))).toEqual([]);
  });
});

describe("every file in src/ and tests/", () => {
  test("is finished: nothing left to do, nothing silenced, no test skipped", () => {
    const files = [...filesOf("src"), ...filesOf("tests").filter(({ file }) => !file.startsWith("tests/house/"))];
    expect(files.flatMap(({ file, text }) => unfinished(text).map((word) => `${file}: ${word}`))).toEqual([]);
  });
});

describe("the checks above can fail", () => {
  test("a file without a doc comment is seen", () => {
    expect(opensWithComment("#!/usr/bin/env node\n/** In, out. */\n")).toBe(true);
    expect(opensWithComment('import x from "y";\n/** Late. */\n')).toBe(false);
  });

  test("`any` is seen in code, not in words", () => {
    expect(linesWithAny('const a = "any"; // any\nlet b: any;\nlet c = z.any();')).toEqual([2, 3]);
  });

  test("unfinished work is seen", () => {
    expect(unfinished("// TODO later")).toEqual(["TODO"]);
    expect(unfinished("test.only('x')")).toEqual([".only("]);
    expect(unfinished("// eslint-disable-next-line")).toEqual(["eslint-disable"]);
    expect(unfinished("a plain line")).toEqual([]);
  });
});

function filesOf(folder: string): { file: string; text: string }[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), "utf8") }));
}

function opensWithComment(text: string): boolean {
  return /^(#!.*\n)?\/\*\*/.test(text);
}

function linesWithAny(text: string): number[] {
  const source = ts.createSourceFile("x.tsx", text, ts.ScriptTarget.Latest);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword || (ts.isIdentifier(node) && node.text === "any")) {
      lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

function unfinished(text: string): string[] {
  return (
    text.match(/\b(TODO|FIXME|XXX|HACK)\b|\.(skip|only)\(|eslint-disable|@ts-(ignore|expect-error|nocheck)/g) ?? []
  );
}
