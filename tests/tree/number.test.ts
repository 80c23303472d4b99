/** Labels and lists: how each scheme counts, where counting starts anew, and what fixed labels do. */
import { describe, expect, it } from "vitest";
import type { Doc } from "../../src/tree/nodes.ts";
import { walkBlocks } from "../../src/tree/walk.ts";
import { dump } from "./dump.ts";
import { numbered } from "./parse.ts";

function labels(doc: Doc): string[] {
  const found: string[] = [];
  walkBlocks(doc, (node) => {
    if (node.type === "section" || node.type === "item") found.push(node.numbering.label);
  });
  return found;
}

const section = (id: string, body: string): string => `<section id="${id}"><heading>${id}</heading>${body}</section>`;

describe("numberDocument", () => {
  it("counts sections in Roman and starts items anew in each", () => {
    const doc = numbered(section("a", "<item>x</item><item>y</item>") + section("b", "<item>z</item>"));
    expect(labels(doc)).toEqual(["I.", "1.", "2.", "II.", "1."]);
  });

  it("letters points by the Vietnamese alphabet", () => {
    const points = "<point>x</point>".repeat(24);
    expect(labels(numbered(`<item>${points}</item>`)).slice(1)).toEqual(
      [..."abcdđeghiklmnopqrstuvxy", "aa"].map((letter) => `${letter})`),
    );
  });

  it("puts the item's number before those of its sub-items, at any depth", () => {
    const doc = numbered(
      "<item>x</item><item><p>x</p><subitem>y</subitem><subitem><p>z</p><subitem>u</subitem></subitem></item>",
    );
    expect(labels(doc)).toEqual(["1.", "2.", "2.1.", "2.2.", "2.2.1."]);
  });

  it("does not count fixed labels and gives bare ones the marks of their list", () => {
    const doc = numbered(
      '<item>x</item><item label="1">y</item><item>z</item><item label="2*">u</item><point label="d">v</point>',
    );
    expect(labels(doc)).toEqual(["1.", "1.", "2.", "2*", "d)"]);
  });

  it("counts reviews as (1)- and leaves bullets alone", () => {
    expect(labels(numbered("<review>x</review><review>y</review><bullet>z</bullet>"))).toEqual(["(1)-", "(2)-", "-"]);
  });

  it("counts the entries of an appendix through its groups, and anew in the next appendix", () => {
    const entries = (count: number): string => "<entry>x</entry>".repeat(count);
    const appendix = (id: string, body: string): string => `<appendix id="${id}">${body}</appendix>`;
    const group = (body: string): string => `<group><heading>G</heading>${body}</group>`;
    const doc = numbered(appendix("a", entries(1) + group(entries(2)) + group(entries(1))) + appendix("b", entries(1)));
    expect(labels(doc)).toEqual(["1.", "2.", "3.", "4.", "1."]);
  });

  it("names lists so that items of one list share a name and others do not", () => {
    const doc = numbered(
      section("a", "<item><p>x</p><point>p</point></item><p>ngắt</p><item><p>y</p><point>q</point></item>") +
        section("b", "<item>z</item>") +
        '<p>n<note ref="f"/></p><footnote id="f"><bullet>x</bullet></footnote>',
    );
    expect(dump(doc)).toBe(
      [
        "document huong-dan party",
        "  section a [I. sections] a",
        "    item [1. s1.item]",
        "      p: x",
        "      point [a) s1.i1.point]",
        "        p: p",
        "    p: ngắt",
        "    item [2. s1.item]",
        "      p: y",
        "      point [a) s1.i2.point]",
        "        p: q",
        "  section b [II. sections] b",
        "    item [1. s2.item]",
        "      p: z",
        "  p: n<note f>",
        "  footnote f",
        "    bullet [- f1.bullet]",
        "      p: x",
        "",
      ].join("\n"),
    );
  });
});
