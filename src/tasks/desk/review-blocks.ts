/** The text of a document file → the lines of every `reviews` key in it, each as YAML of its own; and what such lines ask for. */
import { createSource } from "../../base/source.ts";
import { readChild } from "../../model/child/read-child.ts";
import type { Reviews } from "../../model/types.ts";

const KEY = /^( *(?:- +)?)reviews[ \t]*:/u;

/** Blocks without their indent; equal blocks of thousands of documents are equal texts. */
export function reviewBlocks(text: string): string[] {
  if (!text.includes("reviews")) return [];
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const indent = KEY.exec(line)?.[1]?.length;
    if (indent === undefined) return [];
    const end = lines.findIndex((one, index) => index > at && one.trim() !== "" && !isInside(one, indent));
    const inside = lines.slice(at + 1, end < 0 ? undefined : end);
    const block = [line.slice(indent), ...inside.map((one) => one.slice(indent))].join("\n").trim();
    return [`${block}\n`];
  });
}

/** A list may stand at the indent of its key. */
function isInside(line: string, indent: number): boolean {
  const own = line.length - line.trimStart().length;
  return own > indent || (own === indent && line.startsWith("- ", indent));
}

const known = new Map<string, Reviews | null>();
/** More than an office has; beyond it the memory starts anew. */
const most = 1000;

/** What a block asks for; null for one that cannot be read. */
export function reviewsIn(block: string): Reviews | null {
  const before = known.get(block);
  if (before !== undefined) return before;
  const lines = block.replace(/^(?=.)/gmu, "    ");
  const text = `extends: x\nissuer: x\nyear: 2000\nchanges:\n  x:\n${lines}`;
  const made = readChild(createSource("", text)).value?.child.changes.get("x")?.content.reviews ?? null;
  if (known.size >= most) known.clear();
  known.set(block, made);
  return made;
}
