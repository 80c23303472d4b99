/** Appendices of the page → titles, listed directives by id where they print word for word, and everything else as it stands. */
import type { Appendix as ModelAppendix } from "../../model/types.ts";
import { inlineText } from "../../tree/inline-text.ts";
import type { Appendix, Flow, Group, Inline, Item, Table } from "../../tree/nodes.ts";
import { joinLines, plainLines } from "../parts/lines.ts";
import { writeBullets } from "./bullets.ts";
import { writeLines } from "./distribute.ts";
import type { BodyContext } from "./context.ts";
import { roomWhenEmpty } from "./keep-empty.ts";
import { writeTable } from "./table.ts";
import { writeItems } from "./units.ts";

const UNTITLED = "PHỤ LỤC";

/** Writes all appendices. */
export function writeAppendices(appendices: readonly Appendix[], context: BodyContext): ModelAppendix[] {
  return appendices.map((appendix, index) => writeAppendix(appendix, `appendices[${index}]`, context));
}

function writeAppendix({ id, lines, children }: Appendix, path: string, context: BodyContext): ModelAppendix {
  const head = joinLines(lines.filter((line) => line.role === "appendix-title").map((line) => line.children));
  const title = context.text(head) || UNTITLED;
  const part: ModelAppendix = {
    id: context.ids.make(id.replaceAll("-", " ") || inlineText(head), "phu-luc"),
    title,
    intro: [],
    bullets: [],
    directives: [],
    entries: [],
    groups: [],
    items: [],
    table: null,
    closing: [],
  };
  let reached = 0;
  for (const run of runsOf(children)) {
    const wanted = ORDER.indexOf(run.place);
    const late =
      wanted < reached ||
      (wanted === reached && wanted > 0 && run.place !== "groups") ||
      (run.place === "intro" && reached > 0);
    reached = late ? ORDER.length : wanted;
    if (late) part.closing.push(...writeLines(run.nodes, context));
    else fill(part, run, path, context);
  }
  const { intro, bullets, directives, entries, groups, items, table, closing } = part;
  const contents = [intro, bullets, directives, entries, groups, items, table, closing];
  part.intro.push(...roomWhenEmpty(contents, `Phụ lục “${title}”`, path, context));
  return part;
}

const ORDER = ["intro", "bullets", "entries", "groups", "items", "table"] as const;

interface Run {
  place: (typeof ORDER)[number];
  nodes: (Flow | Group)[];
}

function runsOf(children: readonly (Flow | Group)[]): Run[] {
  const runs: Run[] = [];
  for (const node of children) {
    const place = placeOf(node);
    const last = runs.at(-1);
    if (last?.place === place && place !== "table") last.nodes.push(node);
    else runs.push({ place, nodes: [node] });
  }
  return runs;
}

function placeOf(node: Flow | Group): Run["place"] {
  if (node.type === "group") return "groups";
  if (node.type === "table") return "table";
  if (node.type !== "item") return "intro";
  const { scheme } = node.numbering;
  if (scheme === "bullet") return "bullets";
  return scheme === "entry" && !node.heading && node.children.length === 1 ? "entries" : "items";
}

function fill(part: ModelAppendix, { place, nodes }: Run, path: string, context: BodyContext): void {
  const items = nodes.filter((node): node is Item => node.type === "item");
  switch (place) {
    case "intro":
      part.intro.push(...writeLines(nodes, context));
      break;
    case "bullets":
      part.bullets = writeBullets(items, context);
      break;
    case "entries":
      Object.assign(part, writeEntries(items, context));
      break;
    case "groups":
      part.groups = nodes
        .filter((node): node is Group => node.type === "group")
        .map((group, index) => writeGroup(group, `${path}.groups[${index}]`, context));
      break;
    case "items":
      part.items = writeItems(items, path, context);
      break;
    case "table":
      part.table = writeTable(
        nodes.find((node): node is Table => node.type === "table"),
        context,
      );
  }
}

function writeGroup({ heading, children }: Group, path: string, context: BodyContext): ModelAppendix["groups"][number] {
  const title = context.text(heading) || UNTITLED;
  const { directives, entries } = writeEntries(children, context);
  const room = roomWhenEmpty([directives, entries], `Nhóm “${title}”`, path, context);
  return { title, directives, entries: [...entries, ...room] };
}

/** The first entries that are full citations and a stop become ids; from the first other one on, entries are texts. */
function writeEntries(nodes: readonly Flow[], context: BodyContext): { directives: string[]; entries: string[] } {
  const lines = nodes.flatMap((node) =>
    node.type === "item" && !node.heading && node.children.length === 1
      ? node.children.flatMap(plainLines)
      : plainLines(node),
  );
  const directives: string[] = [];
  const entries: string[] = [];
  for (const line of lines) {
    const id = entries.length === 0 ? directiveOf(line, context) : undefined;
    if (id !== undefined) {
      context.citer.spend(id);
      directives.push(id);
    } else {
      const text = writeEntry(line, context);
      if (text !== "") entries.push(text);
    }
  }
  return { directives, entries };
}

/** An entry names its directive in full, whatever was cited above it. */
function writeEntry(line: readonly Inline[], context: BodyContext): string {
  const words = inlineText(line);
  const id = context.read(words).find((one) => one.start === 0)?.id;
  const isFull = id !== undefined && context.citer.fullAt(words, 0, id) !== undefined;
  const text = context.text(line);
  return isFull ? text.replace(OPENING_CITE, '$1 "full"}}') : text;
}

/** The citation that a text begins with, inside emphasis or not; a later mention of the same directive keeps its own form. */
const OPENING_CITE = /^(\**\{\{cite "[^"]+")\}\}/;

function directiveOf(line: readonly Inline[], { read, citer }: BodyContext): string | undefined {
  if (line.some((node) => node.type !== "text" && node.type !== "citation")) return undefined;
  const words = inlineText(line);
  const id = read(words).find((one) => one.start === 0)?.id;
  return id !== undefined && citer.fullAt(words, 0, id) === words.length - 1 && words.endsWith(".") ? id : undefined;
}
