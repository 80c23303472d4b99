/** YAML text → plain data with Vietnamese diagnostics and the place of every value; plain data → YAML text. The only file that imports `yaml`. */
import { Document, isAlias, isMap, isScalar, isSeq, Parser, parseDocument, visit } from "yaml";
import type { Node, Scalar } from "yaml";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { formatPath, type DataPath } from "./path.ts";
import { placeAt, type Source } from "./source.ts";
import { COLLECTION_AS_KEY, isMild, wordedDiagnostic, yamlDiagnostics, type YamlError } from "./yaml/errors.ts";
import type { NodeAt, YamlLayout } from "./yaml/layout.ts";
import { wordYamlError } from "./yaml/messages.ts";

export interface ParsedYaml {
  /** Undefined when the text cannot be read as a whole; null when the file is empty. */
  data: unknown;
  diagnostics: Diagnostic[];
  /** Place of a value, or of its key; a key that is missing in the file has the place of the key, or the entry of a list, that would hold it. */
  placeOf(path: DataPath, on?: "key" | "value"): Place;
}

export interface YamlOptions {
  /**
   * Keys under which plain numbers are numbers. Under every other key a number comes as the text that was written,
   * so that `number: 07` is "07". Without this option all numbers are numbers.
   */
  numbers?: readonly string[];
}

/** Reads YAML without ever throwing. Numbers that have to keep their zeros are named by `options`. */
export function parseYaml(source: Source, options: YamlOptions = {}): ParsedYaml {
  try {
    return parse(source, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file: source.file };
    return {
      data: undefined,
      diagnostics: [wordedDiagnostic(wordYamlError("RESOURCE_EXHAUSTION", "", ""), place)],
      placeOf: (path) => ({ ...place, path: formatPath(path) }),
    };
  }
}

function parse(source: Source, options: YamlOptions): ParsedYaml {
  const document = parseDocument(source.text, { prettyErrors: false, logLevel: "error" });
  const errors: YamlError[] = [...document.errors, ...document.warnings];
  const data = toData(document, source.text, options.numbers && new Set(options.numbers), errors);
  return {
    data: errors.every(isMild) ? data : undefined,
    diagnostics: yamlDiagnostics(source, errors),
    placeOf(path, on = "value") {
      const [start, end] = rangeOf(document, path, on);
      return placeAt(source, start, end, formatPath(path));
    },
  };
}

// Far above any real document; below them a stack overflow or a bomb of aliases could wait.
const MAX_DEPTH = 200;
const MAX_NODES = 500_000;

/** Plain data of a document. Adds errors for unknown aliases and for `{{…}}` read as a map; throws RangeError at a bomb. */
function toData(
  document: Document.Parsed,
  text: string,
  numbers: Set<string> | undefined,
  errors: YamlError[],
): unknown {
  const sound = errors.every(isMild);
  const targets = new Map<unknown, unknown>();
  let nodes = 0;
  const convert = (node: unknown, key: string, depth: number): unknown => {
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) throw new RangeError("too deep");
    if (isAlias(node)) {
      // `resolve` walks the whole document, so it is asked once for each alias.
      if (!targets.has(node)) targets.set(node, node.resolve(document));
      const target = targets.get(node);
      if (!target) errors.push({ code: "BAD_ALIAS", message: "", pos: startAndEnd(node) });
      return target && convert(target, key, depth + 1);
    }
    if (isSeq(node)) return node.items.map((item) => convert(item, key, depth + 1));
    if (isMap(node)) {
      // `{{year}}` without quotes is a map whose key is a map.
      if (sound && node.items.some((pair) => !isScalar(pair.key))) {
        const pos = startAndEnd(node);
        errors.push({ code: COLLECTION_AS_KEY, message: "", pos });
        return text.slice(...pos);
      }
      const record: Record<string, unknown> = {};
      for (const pair of node.items) {
        const name = keyText(pair.key);
        const value = convert(pair.value, name, depth + 1);
        Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
      }
      return record;
    }
    if (!isScalar(node)) return null;
    return typeof node.value === "number" && numbers && !numbers.has(key)
      ? (node.source ?? String(node.value))
      : node.value;
  };
  return convert(document.contents, "", 0);
}

/** Offsets of what stands at a path, or of the nearest thing above it. */
function rangeOf(document: Document.Parsed, path: DataPath, on: "key" | "value"): [number, number] {
  let node: unknown = document.contents;
  let found = startAndEnd(node);
  let holder = found;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node) && typeof step === "number") node = node.items[step];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(key) === String(step));
      if (!pair) return holder;
      const onKey = (on === "key" && depth === path.length - 1) || isEmpty(pair.value);
      found = startAndEnd(onKey ? pair.key : pair.value);
      holder = startAndEnd(pair.key);
      node = pair.value;
      continue;
    } else break;
    if (!node) break;
    found = startAndEnd(node);
    holder = found;
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return !value || (isScalar(value) && value.value === null && !value.source);
}

function startAndEnd(node: unknown): [number, number] {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function keyText(key: unknown): string {
  return isScalar<string | number | boolean | null>(key) ? String(key.value ?? "") : "";
}

/** Where the parts of a YAML text stand, for edits that leave everything else as it was typed. */
export function readYamlLayout(text: string): YamlLayout {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  return {
    at: (path, on = "value") => {
      const holder = path.length === 0 ? document.contents : nodeAt(document, path.slice(0, -1));
      const last = path.at(-1);
      const pair = isMap(holder) ? holder.items.find(({ key }) => keyText(key) === String(last)) : undefined;
      const value = isSeq(holder) ? holder.items[Number(last)] : last === undefined ? holder : pair?.value;
      return layoutOf(on === "key" ? pair?.key : value);
    },
    comments: [...new Parser().parse(text)].flatMap(commentsIn),
  };
}

function nodeAt(document: Document.Parsed, path: DataPath): unknown {
  return path.reduce<unknown>((node, step) => {
    if (isSeq(node)) return node.items[Number(step)];
    return isMap(node) ? node.items.find(({ key }) => keyText(key) === String(step))?.value : undefined;
  }, document.contents);
}

function layoutOf(node: unknown): NodeAt | undefined {
  const [start, end] = startAndEnd(node);
  if (isMap(node) || isSeq(node)) return { start, end, kind: isMap(node) ? "map" : "list", flow: node.flow === true };
  if (!isScalar(node)) return undefined;
  const kind = node.type === "QUOTE_DOUBLE" ? "double" : node.type === "QUOTE_SINGLE" ? "single" : "plain";
  return { start, end, kind: node.type?.startsWith("BLOCK") ? "block" : kind, flow: false };
}

/** Ranges of the comments in a token and in whatever it holds. */
function commentsIn(token: unknown): [number, number][] {
  if (Array.isArray(token)) return token.flatMap(commentsIn);
  if (typeof token !== "object" || token === null) return [];
  const { type, offset, source } = token as { type?: unknown; offset?: unknown; source?: unknown };
  if (type === "comment" && typeof offset === "number" && typeof source === "string") {
    return [[offset, offset + source.length]];
  }
  return Object.values(token).flatMap(commentsIn);
}

const LINE_WIDTH = 100;

// Characters that only a double-quoted scalar can hold unchanged.
const ODD_CHARACTER = /[^\P{C}\n]|[\u2028\u2029]/u;

// Block scalars lose some of the spaces at the ends of lines.
const SPACE_AT_LINE_END = /\n |^ [^]*\n| \n/;

/** Writes plain data as YAML for people: long texts as folded blocks, keys in the order given, `comment` lines first. */
export function stringifyYaml(data: unknown, comment?: string): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node, path) {
      // Rows of a table stay on one line each.
      if (isSeq(path.at(-1)) && JSON.stringify(node).length < LINE_WIDTH - 30) node.flow = true;
    },
    Scalar(key, node) {
      const type = typeof node.value === "string" && key !== "key" ? scalarType(node.value) : undefined;
      if (type) node.type = type;
    },
  });
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({
    lineWidth: LINE_WIDTH,
    singleQuote: true,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

function scalarType(text: string): Scalar.Type | undefined {
  if (ODD_CHARACTER.test(text) || SPACE_AT_LINE_END.test(text)) return "QUOTE_DOUBLE";
  return text.length > LINE_WIDTH - 20 && /^\S.*\S$/u.test(text) ? "BLOCK_FOLDED" : undefined;
}
