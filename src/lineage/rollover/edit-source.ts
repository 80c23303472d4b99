/** The YAML text of a document and planned edits → the text after them; comments, order of keys and line breaks stay as they were typed. */
import { moveYears } from "./move-years.ts";
import { indentAt, writeClaims, writeParent, writeReviewMap } from "./write-parts.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";
import type { ModelEdit } from "./types.ts";
import { parsePath, type DataPath } from "../../base/path.ts";
import { readYamlLayout } from "../../base/yaml.ts";
import { lettersInSource, type NodeAt, type YamlLayout } from "../../base/yaml/layout.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Reviews } from "../../model/types.ts";
import type { Registry } from "../../registry/types.ts";

interface Sheet {
  text: string;
  layout: YamlLayout;
  /** Path in the file of a path in the model. */
  written: (path: string) => DataPath;
}

/** Undefined when an edit finds no place in the text; the caller then writes the model anew. */
export function editSource(
  text: string,
  { placeOf }: ModelSource,
  edits: readonly ModelEdit[],
  years: { from: number; to: number; registry: Registry },
): string | undefined {
  const sheet: Sheet = {
    text,
    layout: readYamlLayout(text),
    written: (path) => parsePath(placeOf(path).path ?? path),
  };
  const splices: TextEdit[] = sheet.layout.comments.flatMap(([start, end]) =>
    moveYears(text.slice(start, end), years).edits.map((edit) => ({
      ...edit,
      start: edit.start + start,
      end: edit.end + start,
    })),
  );
  for (const edit of edits) {
    const found = splicesFor(edit, sheet);
    if (!found) return undefined;
    splices.push(...found);
  }
  const ordered = splices
    .filter((one, index) => splices.findIndex((other) => same(one, other)) === index)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const crossed = ordered.some((splice, index) => index > 0 && splice.start < (ordered[index - 1]?.end ?? 0));
  return crossed ? undefined : applyEdits(text, ordered);
}

function same(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

function splicesFor(edit: ModelEdit, sheet: Sheet): TextEdit[] | undefined {
  const path = sheet.written(edit.path);
  const node = sheet.layout.at(path);
  if (!node) return undefined;
  switch (edit.kind) {
    case "text":
      return textSplices(edit, node, sheet.text);
    case "value":
      return [{ start: node.start, end: node.end, text: scalar(edit.value, node) }];
    case "blank":
      return [{ start: sheet.layout.at(path, "key")?.end ?? node.start, end: node.end, text: node.flow ? ": " : ":" }];
    case "drop":
      return [withoutLine(node, sheet.layout.at(path, "key") ?? node, sheet.text)];
    case "parent":
      return [{ start: node.start, end: endOf(node, sheet.text), text: writeParent(edit.parent, node, sheet.text) }];
    case "reviews":
      return reviewSplices(edit.reviews, path, node, sheet);
  }
}

/** Changes only the letters that differ; a value with unusual escapes is written again as a whole. */
function textSplices(
  { before, text, edits }: { before: string; text: string; edits: TextEdit[] },
  node: NodeAt,
  source: string,
): TextEdit[] {
  const places = lettersInSource(before, node, source);
  const splices = edits.map(({ start, end, text: now }) => {
    const [first, last] = [places?.[start], places?.[end - 1]];
    return first === undefined || last === undefined ? undefined : { start: first, end: last + 1, text: now };
  });
  return splices.every((splice) => splice !== undefined)
    ? splices
    : [{ start: node.start, end: endOf(node, source), text: JSON.stringify(text) }];
}

function scalar(value: string | number | boolean, node: NodeAt): string {
  if (typeof value !== "string") return String(value);
  if (node.kind === "single") return `'${value}'`;
  return node.kind === "double" ? `"${value}"` : value;
}

/** The list is written anew; style and other choices stay, levels are added where they would be lost. */
function reviewSplices(
  reviews: Reviews,
  path: DataPath,
  node: NodeAt,
  { text, layout }: Sheet,
): TextEdit[] | undefined {
  const list = node.kind === "map" ? layout.at([...path, "list"]) : node;
  if (list?.kind !== "list") return undefined;
  const claims = writeClaims(reviews.list, list, text);
  const key = layout.at(node.kind === "map" ? [...path, "list"] : path, "key");
  // What now begins beside its key or below it leaves no space behind.
  const start = key && (claims.startsWith("\n") || claims === "[]") ? key.end : list.start;
  const written = {
    start,
    end: endOf(list, text),
    text: start === list.start ? claims : `: ${claims}`.replace(/^: \n/, ":\n"),
  };
  if (reviews.levels.length === 0 || layout.at([...path, "levels"])) return [written];
  const levels = `levels: [${reviews.levels.join(", ")}]`;
  if (node.kind === "list" || !key) {
    return [{ start: list.start, end: written.end, text: writeReviewMap(levels, reviews.list, list, text) }];
  }
  const gap = node.flow ? ", " : `\n${indentAt(key.start, text)}`;
  return [{ start: key.start, end: key.start, text: `${levels}${gap}` }, written];
}

function withoutLine(node: NodeAt, key: NodeAt, text: string): TextEdit {
  const start = text.lastIndexOf("\n", key.start) + 1;
  const end = text.indexOf("\n", node.end);
  return { start, end: end < 0 ? text.length : end + 1, text: "" };
}

/** End of a node without the line break that closes a block. */
function endOf({ start, end }: NodeAt, text: string): number {
  return start + text.slice(start, end).trimEnd().length;
}
