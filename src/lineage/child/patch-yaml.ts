/** A YAML text and the data it should hold → the text with only those entries touched that differ; comments and order stay. */
import { createSource } from "../../base/source.ts";
import { parseYaml, readYamlLayout, stringifyYaml } from "../../base/yaml.ts";
import type { YamlLayout } from "../../base/yaml/layout.ts";
import { isMap, NUMBER_KEYS, type WrittenMap } from "../../model/written.ts";
import { applyEdits, type TextEdit } from "../rollover/text-edit.ts";
import { isPartList, patchList } from "./patch-list.ts";
import { same } from "./tree.ts";

interface Sheet {
  text: string;
  layout: YamlLayout;
  edits: TextEdit[];
  /** Comments of changes and conflicts that are taken out, by key, with the edit that leaves them where they stood. */
  loose: Map<string, { comments: string[]; edit: TextEdit }>;
}

/** Undefined when the text cannot be edited so that it holds just that; the caller then writes it anew. */
export function patchYaml(text: string, before: WrittenMap, after: WrittenMap): string | undefined {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  if (same(before, after)) return text;
  const sheet: Sheet = { text: whole, layout: readYamlLayout(whole), edits: [], loose: new Map() };
  takeOut([], before, after, sheet);
  patchMap([], before, after, sheet);
  // What is written at a place stands before what is taken away from there.
  const edits = sheet.edits.sort((one, other) => one.start - other.start || one.end - other.end);
  const crossed = edits.some((edit, at) => at > 0 && edit.start < (edits[at - 1]?.end ?? 0));
  const patched = crossed ? undefined : applyEdits(whole, edits);
  if (patched === undefined) return undefined;
  const read = parseYaml(createSource("", patched), { numbers: NUMBER_KEYS });
  return same(read.data, after) && read.diagnostics.length === 0 ? patched : undefined;
}

/** Entries that go, inner ones of maps that stay too. Their comments stay where they were unless the entry comes back elsewhere. */
function takeOut(path: readonly string[], before: WrittenMap, after: WrittenMap, sheet: Sheet): void {
  for (const [key, old] of Object.entries(before)) {
    const here = [...path, key];
    const value = after[key];
    if (!(key in after) && here.length === 1 && isPatched(here, old, old, sheet)) {
      // Entry by entry, so that each can take its comments along.
      takeOut(here, old as WrittenMap, {}, sheet);
      const node = sheet.layout.at(here, "key");
      if (node !== undefined) sheet.edits.push({ ...lineAround(node.start, sheet.text), text: "" });
    } else if (!(key in after)) {
      const lines = withCommentsAbove(here, sheet);
      if (lines !== undefined) {
        const comments = commentsIn(lines, sheet);
        const edit = { ...lines, text: inLines(comments, indentOf(here, sheet)) };
        sheet.edits.push(edit);
        if (here.length === 2) sheet.loose.set(key, { comments, edit });
      }
    } else if (isPatched(here, old, value, sheet)) takeOut(here, old as WrittenMap, value as WrittenMap, sheet);
  }
}

function isPatched(path: readonly string[], old: unknown, value: unknown, sheet: Sheet): boolean {
  const node = sheet.layout.at(path);
  return isMap(old) && isMap(value) && Object.keys(value).length > 0 && node?.kind === "map" && !node.flow;
}

function patchMap(path: readonly string[], before: WrittenMap, after: WrittenMap, sheet: Sheet): void {
  let previous: string | undefined;
  for (const [key, value] of Object.entries(after)) {
    const here = [...path, key];
    if (!(key in before)) insert(path, previous, key, value, before, sheet);
    else {
      previous = key;
      const old = before[key];
      if (same(old, value)) continue;
      if (isPatched(here, old, value, sheet)) patchMap(here, old as WrittenMap, value as WrittenMap, sheet);
      else if (!replaceWord(here, key, value, sheet))
        replace(here, listEntry(here, old, value, sheet) ?? entry(key, value, indentOf(here, sheet)), sheet);
    }
  }
}

/** A list of parts in which only what differs is written anew; undefined for any other list. */
function listEntry(path: readonly string[], old: unknown, value: unknown, sheet: Sheet): string | undefined {
  const lines = linesOf(path, sheet);
  if (lines === undefined || !isPartList(old) || !isPartList(value)) return undefined;
  const text = sheet.text.slice(lines.start, lines.end);
  const [, head = "", body = ""] = /^([ ]*[\w-]+:[ ]*(?:#[^\n]*)?\n)([^]*)$/u.exec(text) ?? [];
  const patched = head === "" ? undefined : patchList(body, old, value, patchYaml);
  return patched === undefined ? undefined : head + patched;
}

/** A value on one line gives way to another on one line; what stands behind it stays. */
function replaceWord(path: readonly string[], key: string, value: unknown, sheet: Sheet): boolean {
  const node = sheet.layout.at(path);
  const [line = "", ...more] = stringifyYaml({ [key]: value })
    .trimEnd()
    .split("\n");
  const old = node === undefined ? "\n" : sheet.text.slice(node.start, node.end);
  if (node === undefined || typeof value === "object" || more.length > 0 || old.trimEnd().includes("\n")) return false;
  sheet.edits.push({ start: node.start, end: node.start + old.trimEnd().length, text: line.slice(key.length + 2) });
  return true;
}

/** The lines of one entry give way to other lines. */
function replace(path: readonly string[], text: string, sheet: Sheet): void {
  const lines = linesOf(path, sheet);
  if (lines !== undefined) sheet.edits.push({ ...lines, text });
}

/** Behind the entry that it follows in the wanted order; first when it follows none. */
function insert(
  path: readonly string[],
  previous: string | undefined,
  key: string,
  value: unknown,
  before: WrittenMap,
  sheet: Sheet,
): void {
  const neighbour = previous ?? Object.keys(before)[0];
  const lines = neighbour === undefined ? undefined : linesOf([...path, neighbour], sheet);
  const at = lines === undefined ? sheet.text.length : previous === undefined ? lines.start : lines.end;
  const indent = neighbour === undefined ? 0 : indentOf([...path, neighbour], sheet);
  const text = newEntry(path.length, key, value, indent, sheet);
  const standing = sheet.edits.find((edit) => edit.start === at && edit.end === at);
  if (standing === undefined) sheet.edits.push({ start: at, end: at, text });
  else standing.text += text;
}

function entry(key: string, value: unknown, indent: number): string {
  const lines = stringifyYaml({ [key]: value })
    .trimEnd()
    .split("\n");
  return lines.map((line) => (line === "" ? "\n" : `${" ".repeat(indent)}${line}\n`)).join("");
}

/** A change that becomes a conflict, or a conflict that becomes a change, takes its comments along. */
function newEntry(depth: number, key: string, value: unknown, indent: number, sheet: Sheet): string {
  if (depth === 0 && isMap(value)) {
    const inner = Object.entries(value).map(([name, one]) => newEntry(1, name, one, indent + 2, sheet));
    return `${key}:\n${inner.join("")}`;
  }
  const loose = depth === 1 ? sheet.loose.get(key) : undefined;
  if (loose !== undefined) loose.edit.text = "";
  return inLines(loose?.comments ?? [], indent) + entry(key, value, indent);
}

function inLines(comments: readonly string[], indent: number): string {
  return comments.map((one) => `${" ".repeat(indent)}${one}\n`).join("");
}

/** The lines of an entry with the comments right above it that stand at its own indent. */
function withCommentsAbove(path: readonly string[], sheet: Sheet): { start: number; end: number } | undefined {
  const lines = linesOf(path, sheet);
  if (lines === undefined) return undefined;
  const above = sheet.text.slice(0, lines.start);
  const indent = " ".repeat(indentOf(path, sheet));
  const comments = new RegExp(`(?:^|(?<=\\n))(?:${indent}#[^\\n]*\\n)+$`, "u").exec(above)?.[0] ?? "";
  return path.length < 2 ? lines : { start: lines.start - comments.length, end: lines.end };
}

function commentsIn({ start, end }: { start: number; end: number }, { text, layout }: Sheet): string[] {
  return layout.comments.filter(([from]) => from >= start && from < end).map(([from, to]) => text.slice(from, to));
}

function indentOf(path: readonly string[], { text, layout }: Sheet): number {
  const key = layout.at(path, "key");
  return key === undefined ? 0 : key.start - (text.lastIndexOf("\n", key.start - 1) + 1);
}

function lineAround(offset: number, text: string): { start: number; end: number } {
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: text.indexOf("\n", offset) + 1 };
}

/** From the beginning of the key's line to the end of the last line of the value; blank lines behind it stay. */
function linesOf(path: readonly string[], { text, layout }: Sheet): { start: number; end: number } | undefined {
  const key = layout.at(path, "key");
  if (key === undefined) return undefined;
  const value = layout.at(path);
  const last = value === undefined ? key.end : value.start + text.slice(value.start, value.end).trimEnd().length;
  const end = text.indexOf("\n", Math.max(last, key.end));
  return { start: text.lastIndexOf("\n", key.start - 1) + 1, end: end < 0 ? text.length : end + 1 };
}
