/** Against the real documents: every citation that a careful reader marked is found at its place with the right directive. */
import { describe, expect, it } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { parseYaml } from "../../src/base/yaml.ts";
import { flatCitations, readCitations } from "../../src/registry/citation/read.ts";
import type { CitationFound } from "../../src/registry/citation/types.ts";
import { NOT_RUN, registry, shared } from "./project.ts";

interface Cited {
  doc: string;
  line: number;
  line_end?: number;
  text: string;
}
interface Truth {
  directives: { id: string; cited: Cited[] }[];
  unnumbered: { name: string; cited: Cited[] }[];
}

const FREE = new Set(["congress", "named", "plenum", "unnumbered"]);

describe.runIf(shared)("dẫn văn bản trong văn bản thật", () => {
  const yaml = (file: string): unknown => parseYaml(createSource(file, shared?.readText(file) ?? "")).data;
  const truth = shared ? (yaml("truth/directives.yaml") as Truth) : { directives: [], unnumbered: [] };
  const texts = new Map(
    (shared?.list("truth") ?? [])
      .filter((file) => file.endsWith(".structure.yaml"))
      .map((file) => yaml(file) as { doc: string; file: string })
      .map(({ doc, file }) => [doc, shared?.readText(`documents/${file}`) ?? ""]),
  );
  const found = new Map([...texts].map(([doc, text]) => [doc, flatCitations(readCitations(text, registry))]));

  it("nhận ra mọi câu dẫn", () => {
    const wanted = [
      ...truth.directives.flatMap(({ id, cited }) => cited.map((one) => ({ ...one, id }))),
      ...truth.unnumbered.flatMap(({ name, cited }) => cited.map((one) => ({ ...one, name }))),
    ];
    const misses: string[] = [];
    let flawed = 0;
    for (const one of wanted) {
      const hits = hitsOf(one).filter((hit) => ("id" in one ? hit.id === one.id : FREE.has(hit.form)));
      if (hits.length === 0) misses.push(`${"id" in one ? one.id : one.name} ${one.doc}:${one.line} ${one.text}`);
      else if (hits.every((hit) => hit.defects.some((defect) => defect.what !== ""))) flawed += 1;
    }
    console.log(
      `citations recognised: ${wanted.length - misses.length} of ${wanted.length}, of them ${flawed} as defects`,
    );
    for (const miss of misses) console.log(`missed: ${miss}`);
    expect(misses).toEqual([]);
  });

  it("đọc rất nhanh và không ngốn thời gian theo độ dài", () => {
    const text = [...texts.values()].join("\n\n");
    const time = (copies: number): number => {
      const long = text.repeat(copies);
      const start = performance.now();
      readCitations(long, registry);
      return performance.now() - start;
    };
    time(1);
    const [one, four] = [time(2), time(8)];
    expect(four).toBeLessThan(Math.max(200, one * 12));
  });

  function hitsOf({ doc, line, line_end: last, text }: Cited): CitationFound[] {
    const whole = texts.get(doc) ?? "";
    const source = createSource(doc, whole);
    const from = source.lineStarts[line - 1] ?? 0;
    const to = source.lineStarts[last ?? line] ?? whole.length;
    const pattern = new RegExp(
      text
        .split(/\s+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join("\\s+"),
      "g",
    );
    const places = [...whole.slice(from, to).matchAll(pattern)].map(
      (match) => [from + match.index, from + match.index + match[0].length] as const,
    );
    return (found.get(doc) ?? []).filter((hit) =>
      places.some(([start, end]) => hit.start >= start - 2 && hit.start < end),
    );
  }
});

describe.runIf(!shared)("dẫn văn bản trong văn bản thật", () => {
  it(NOT_RUN, () => {
    console.log(`citations recognised: ${NOT_RUN}`);
  });
});
