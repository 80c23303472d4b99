/** The children of a section or item in the order of the page → the lists of the model, which print in a fixed order. */
import type {
  Assignment,
  Bullet,
  Item as ModelItem,
  Reviews,
  RichText,
  Table as ModelTable,
} from "../../model/types.ts";
import type { Flow, Group, Item, Table } from "../../tree/nodes.ts";
import { plainLines } from "../parts/lines.ts";
import { FIELDS } from "../parts/words.ts";
import { writeBullets } from "./bullets.ts";
import type { BodyContext } from "./context.ts";
import { claimReviews, countReviews } from "./reviews.ts";
import { writeTable } from "./table.ts";

/** What a section and an item may hold. */
export interface Contents {
  paragraphs: RichText[];
  bullets: Bullet[];
  reviews: Reviews | null;
  points: ModelItem[];
  items: ModelItem[];
  table: ModelTable | null;
  assignments: Assignment[];
  closing: RichText[];
}

/** Places of the page from top to bottom. */
const ORDER = ["paragraphs", "bullets", "reviews", "points", "items", "table", "assignments", "closing"] as const;
type Place = (typeof ORDER)[number];

export interface UnitWriter {
  /** Writes points or items of one list. */
  units(list: readonly Item[], place: "points" | "items"): ModelItem[];
}

/** Fills the lists. What stands out of their order goes to the end as plain paragraphs with its label in front, and is reported. */
export function distribute(
  children: readonly Flow[],
  path: string,
  context: BodyContext,
  writer: UnitWriter,
  inSection: boolean,
): Contents {
  const contents: Contents = {
    paragraphs: [],
    bullets: [],
    reviews: null,
    points: [],
    items: [],
    table: null,
    assignments: [],
    closing: [],
  };
  let reached = 0;
  for (const group of groupsOf(children, context, inSection)) {
    const wanted = ORDER.indexOf(group.place);
    const closing = ORDER.length - 1;
    if (group.place === "paragraphs" && reached > 0) reached = closing;
    else if (wanted < reached || (wanted === reached && wanted > 0 && group.place !== "assignments")) reached = closing;
    else reached = wanted;
    const place = ORDER[reached] ?? "closing";
    if (place === "closing") {
      contents.closing.push(...writeLines(group.nodes, context));
      if (group.place !== "paragraphs") reportPlain(path, group.nodes.length, context);
    } else fill(contents, place, group, context, writer);
  }
  return contents;
}

interface GroupOf {
  place: Place;
  nodes: Flow[];
}

/** Neighbours that go to the same list. */
function groupsOf(children: readonly Flow[], context: BodyContext, inSection: boolean): GroupOf[] {
  const groups: GroupOf[] = [];
  for (const node of children) {
    const place = placeOf(node, inSection);
    const last = groups.at(-1);
    if (last?.place === place && place !== "table") last.nodes.push(node);
    else groups.push({ place, nodes: [node] });
  }
  return groups.flatMap((group, index) => {
    // There is one list of reviews: dashes above a (1)- list stay dashes.
    const isAbove = group.place === "bullets" && groups[index + 1]?.place === "reviews";
    return isAbove ? [group] : splitReviews(group, context, inSection);
  });
}

function placeOf(node: Flow, inSection: boolean): Place {
  switch (node.type) {
    case "paragraph":
      return "paragraphs";
    case "assignment":
      return Object.hasOwn(FIELDS, node.label) ? "assignments" : "paragraphs";
    case "table":
      return "table";
    case "item": {
      const { scheme } = node.numbering;
      if (scheme === "bullet" || scheme === "review") return scheme === "bullet" ? "bullets" : "reviews";
      return inSection || scheme !== "point" ? "items" : "points";
    }
  }
}

/** Dashes that end with reviews are parted; a (1)- list that is not all reviews becomes points with those labels. */
function splitReviews(group: GroupOf, context: BodyContext, inSection: boolean): GroupOf[] {
  if (group.place !== "bullets" && group.place !== "reviews") return [group];
  const items = group.nodes.filter((node) => node.type === "item");
  const count = countReviews(items, context);
  if (group.place === "reviews") {
    const usual = items.every(
      (item, index) => item.numbering.label === `(${index + 1})-` || item.numbering.label === "",
    );
    return count === items.length && usual ? [group] : [{ place: inSection ? "items" : "points", nodes: group.nodes }];
  }
  const cut = items.length - count;
  return [
    ...(cut > 0 ? [{ place: "bullets" as const, nodes: group.nodes.slice(0, cut) }] : []),
    ...(count > 0 ? [{ place: "reviews" as const, nodes: group.nodes.slice(cut) }] : []),
  ];
}

function fill(
  contents: Contents,
  place: Exclude<Place, "closing">,
  { nodes }: GroupOf,
  context: BodyContext,
  writer: UnitWriter,
): void {
  const items = nodes.filter((node): node is Item => node.type === "item");
  switch (place) {
    case "paragraphs":
      contents.paragraphs.push(...writeLines(nodes, context));
      break;
    case "bullets":
      contents.bullets = writeBullets(items, context);
      break;
    case "reviews": {
      const style = items.some(({ numbering }) => numbering.scheme === "review") ? "numbered" : "bullets";
      contents.reviews = claimReviews(items, style, context);
      break;
    }
    case "points":
    case "items":
      contents[place] = writer.units(items, place);
      break;
    case "table":
      contents.table = writeTable(
        nodes.find((node): node is Table => node.type === "table"),
        context,
      );
      break;
    case "assignments":
      for (const node of nodes) addAssignment(contents.assignments, node, context);
  }
}

function addAssignment(list: Assignment[], node: Flow, { text }: BodyContext): void {
  const key = node.type === "assignment" ? FIELDS[node.label] : undefined;
  const words = node.type === "assignment" ? text(node.children) : "";
  if (key === undefined || words === "") return;
  const last = list.at(-1);
  if (key === "time" && last?.time === null) last.time = words;
  else list.push(key === "unit" ? { unit: words, time: null } : { unit: null, time: words });
}

/** Lines as texts; a line without words is none. */
export function writeLines(nodes: readonly (Flow | Group)[], { text }: BodyContext): RichText[] {
  return nodes
    .flatMap(plainLines)
    .map(text)
    .filter((line) => line !== "");
}

function reportPlain(path: string, count: number, { find }: BodyContext): void {
  find({
    status: "unsure",
    path,
    confidence: 0.5,
    what: `${count} dòng đứng sau chỗ mà mẫu văn bản in loại dòng ấy; giữ nguyên chữ, thành đoạn thường ở cuối mục.`,
  });
}
