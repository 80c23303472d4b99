/** The written specification holds: every element is described, and every example parses, numbers and survives JSON. */
import { describe, expect, it } from "vitest";
import { ELEMENTS, LINE_ROLES } from "../../src/tree/elements.ts";
import type { Inline } from "../../src/tree/nodes.ts";
import { numberDocument } from "../../src/tree/number.ts";
import { SPEC } from "../../src/tree/spec.ts";
import { walkBlocks, walkInline, walkLines } from "../../src/tree/walk.ts";
import { FORMATS, parseBody } from "./parse.ts";

const about: readonly Inline[] = [{ type: "text", value: "công tác khoa giáo" }];

describe.each(SPEC)("<$element>", ({ element, node, what, where, example }) => {
  const doc = numberDocument(parseBody(example, { fragments: () => about }), FORMATS);

  it("is described and its example uses it", () => {
    expect(what).toMatch(/^\p{Lu}.*\.$/u);
    expect(element === "document" || example.includes(`<${element}`)).toBe(true);
    expect(element === "document" || where.length > 0).toBe(true);
  });

  it("makes the node that it is said to make", () => {
    const types = new Set<string>(["document"]);
    walkBlocks(doc, (block) => types.add(block.type));
    walkLines(doc, (line) => walkInline(line, (inline) => types.add(inline.type)));
    if (node) expect([...types]).toContain(node);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
  });
});

describe("the table of elements", () => {
  it("names only elements that exist as children", () => {
    for (const rule of Object.values(ELEMENTS))
      for (const child of rule.children) expect(Object.keys(ELEMENTS)).toContain(child);
  });

  it("gives roles to every element that holds lines", () => {
    const holders = Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.children.includes("line"));
    expect(holders.sort()).toEqual(Object.keys(LINE_ROLES).sort());
  });
});
