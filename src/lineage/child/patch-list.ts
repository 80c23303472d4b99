/** The lines of a YAML list of parts and the parts it should hold → the lines with only the entries written anew that differ. */
import { stringifyYaml } from "../../base/yaml.ts";
import { isMap, type WrittenMap } from "../../model/written.ts";
import { same } from "./tree.ts";

/** Edits the text of a map; undefined when that cannot be done. */
export type PatchMap = (text: string, before: WrittenMap, after: WrittenMap) => string | undefined;

export type PartList = readonly (WrittenMap & { id: string })[];

/** True for a list in which every entry is a map with an id. */
export function isPartList(value: unknown): value is PartList {
  return Array.isArray(value) && value.length > 0 && value.every((one) => isMap(one) && typeof one["id"] === "string");
}

interface Block {
  /** Comments and blank lines above the entry. */
  lead: string;
  /** The lines of the entry, the dash included. */
  text: string;
}

/** Undefined when the lines are not one entry after another at one indent. */
export function patchList(body: string, before: PartList, after: PartList, patchMap: PatchMap): string | undefined {
  const indent = /^(?:[ ]*(?:#[^\n]*)?\n)*([ ]*)- \S/u.exec(body)?.[1];
  const blocks = indent === undefined ? [] : blocksOf(body, indent);
  if (indent === undefined || blocks.length !== before.length) return undefined;
  const standing = new Map(before.map((part, at) => [part.id, { part, block: blocks[at] ?? { lead: "", text: "" } }]));
  if (standing.size !== before.length) return undefined;
  const lines = after.map((part) => {
    const old = standing.get(part.id);
    if (old === undefined) return entryOf(part, indent);
    if (same(old.part, part)) return old.block.lead + old.block.text;
    return old.block.lead + (patched(old.block.text, indent, old.part, part, patchMap) ?? entryOf(part, indent));
  });
  return lines.join("");
}

function blocksOf(body: string, indent: string): Block[] {
  const blocks: Block[] = [];
  let lead = "";
  for (const line of body.match(/[^\n]*\n/gu) ?? []) {
    const isLead = line.trim() === "" || line.startsWith(`${indent}#`);
    if (line.startsWith(`${indent}- `)) {
      blocks.push({ lead, text: line });
      lead = "";
    } else if (isLead) lead += line;
    else {
      const last = blocks.at(-1);
      if (last === undefined) return [];
      last.text += lead + line;
      lead = "";
    }
  }
  const last = blocks.at(-1);
  if (last !== undefined) last.text += lead;
  return blocks;
}

/** The entry as a map of its own, edited, and put back behind its dash. */
function patched(
  text: string,
  indent: string,
  before: WrittenMap,
  after: WrittenMap,
  patchMap: PatchMap,
): string | undefined {
  const inner = `${indent}  `;
  const lines = text.replace(`${indent}- `, inner).split("\n");
  if (lines.some((line) => line.trim() !== "" && !line.startsWith(inner))) return undefined;
  const edited = patchMap(lines.map((line) => line.slice(inner.length)).join("\n"), before, after);
  if (edited === undefined) return undefined;
  const back = edited.replace(/^(?=.)/gmu, inner);
  return back.startsWith(inner) && /^ *[^ #]/u.test(back) ? `${indent}- ${back.slice(inner.length)}` : undefined;
}

function entryOf(part: WrittenMap, indent: string): string {
  return stringifyYaml([part]).replace(/^(?=.)/gmu, indent);
}
