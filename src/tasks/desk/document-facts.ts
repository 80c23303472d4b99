/** The text of a document file → the cheap facts that lists and counts rest on, found by its lines. */
import { createSource } from "../../base/source.ts";
import { parseYaml } from "../../base/yaml.ts";
import { isMap, listOf } from "../../model/written.ts";
import { hashOf } from "../hash.ts";
import { linesOfKey, readHead, type DocumentHead } from "./read-head.ts";
import { reviewBlocks } from "./review-blocks.ts";

export interface DocumentFacts {
  /** Of the whole text. */
  hash: string;
  head: DocumentHead;
  /** Superior's texts that have no number yet, as a person calls them. */
  pending: string[];
  /** Ids of directives that stand anywhere in the text. */
  mentions: string[];
  /** The YAML of every `reviews` key. */
  reviews: string[];
}

const DATE_OF_ID = /@\d{4}(?:-\d\d){0,2}/gu;
const DESIGNATION = /[^\s"'{}[\],@]+$/u;
/** Longer than any number and symbol. */
const LONGEST = 40;

/** Never throws; a broken file gives what its lines still tell. */
export function documentFacts(text: string): DocumentFacts {
  return {
    hash: hashOf(text),
    head: readHead(text),
    pending: pendingParents(text),
    mentions: mentionsIn(text),
    reviews: reviewBlocks(text),
  };
}

/** Dates are few, so they are looked for first. */
function mentionsIn(text: string): string[] {
  const ids = [...text.matchAll(DATE_OF_ID)].flatMap(({ 0: date, index }) => {
    const designation = DESIGNATION.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    return designation === undefined ? [] : [designation + date];
  });
  return [...new Set(ids)];
}

const parsed = new Map<string, string[]>();
/** More than an office has; beyond it the memory starts anew. */
const most = 1000;

/** Only the lines of the one key are parsed, and thousands of documents have the same. */
function pendingParents(text: string): string[] {
  const lines = linesOfKey(text, "parents");
  if (lines === undefined) return [];
  const known = parsed.get(lines);
  if (known) return known;
  const { data } = parseYaml(createSource("", lines));
  const found = (isMap(data) ? listOf(data, "parents") : []).flatMap((parent) => {
    if (!isMap(parent) || (parent["number"] ?? null) !== null) return [];
    return [[parent["kind"], parent["issuer"]].filter((word) => typeof word === "string").join(" của ")];
  });
  if (parsed.size >= most) parsed.clear();
  parsed.set(lines, found);
  return found;
}
