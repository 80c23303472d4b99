/** One text of the parent, marked → the child's text, each change of words with its reason, and what the text leaves to decide. */
import { addLocalTexts } from "./local-texts.ts";
import { followCongress } from "./congress.ts";
import { deadlinesIn, moveDeadlines, vagueTimeIn } from "./deadlines.ts";
import { freeze } from "./freeze.ts";
import { decideIssuer } from "./issuer-role.ts";
import { extendLevels } from "./levels.ts";
import { copyMarked, GUARDED, unmark, type Guarded, type Marked, type Mention } from "./mark.ts";
import { turnReports, type Flow } from "./reports.ts";
import { followKind, followKindOpening, followKindSubject, type KindChange, type Reworded } from "./self-reference.ts";
import type { Substitution, Todo, Zone } from "./types.ts";
import { leftTerritory, moveGoneTerritory } from "./territory.ts";
import { followGuide } from "./guide.ts";
import { followVerbs } from "./verbs.ts";
import { printedInParent, writeMention, type Writing } from "./write-mention.ts";

export interface TextContext {
  writing: Writing;
  years: { parent: number; child: number };
  /** Names of the kinds when the child's kind is another. */
  kind: KindChange | undefined;
  /** Deadlines that the parent set for the units below. */
  asked: readonly { day: number; month: number }[];
  /** Words that the officer wants as they were, in this item. */
  undo: readonly string[];
  zone: Zone;
}

export interface ClonedText {
  text: string;
  substitutions: Pick<Substitution, "from" | "to" | "why">[];
  todos: Pick<Todo, "what" | "why">[];
  /** True when texts of the child's own level were added. */
  local: boolean;
}

/** Directions of reporting in a text, and the deadlines it sets for the units below. */
export function askedIn(marked: Marked, { line }: Writing): { day: number; month: number }[] {
  const deadlines = deadlinesIn(marked.text);
  if (deadlines.length === 0) return deadlines;
  const copy = copyMarked(marked);
  const flow = turnReports(copy, line);
  return flow.receives || !flow.reports ? deadlines : [];
}

/** Carries one text down. */
export function cloneText(original: Marked, context: TextContext): ClonedText {
  const { writing, years, undo, zone } = context;
  const { line } = writing;
  const marked = copyMarked(original);
  const { parent, registry } = line;
  if (undo.length > 0) freeze(marked, undo, { organ: parent, body: writing.parentBody, year: years.parent, registry });
  const substitutions: ClonedText["substitutions"] = [];
  const note = (changes: readonly { from: string; to: string }[], why: string): void => {
    for (const { from, to } of changes)
      substitutions.push({ from: plain(from, marked, writing), to: plain(to, marked, writing), why });
  };
  const congress = followCongress(marked, line, years);
  extendLevels(marked, line);
  const flow: Flow = turnReports(marked, line);
  followGuide(marked, line);
  const territory = moveGoneTerritory(marked, line);
  decideIssuer(marked, line);
  note(followVerbs(marked, line), "Động từ theo loại cơ quan ban hành.");
  const local = addLocalTexts(marked, line);
  if (context.kind) note(reword(marked, context.kind, zone), "Văn bản đổi tên loại nên lời tự nhắc đổi theo.");
  const deadlines: Facts["deadlines"] = [];
  if (!line.same) {
    const moved = moveDeadlines(marked.text, {
      year: years.child,
      days: line.rules.deadlineDays,
      upward: flow.reports && !flow.receives,
      asked: context.asked,
    });
    marked.text = moved.text;
    deadlines.push(...moved.changes);
    note(moved.changes, "Hạn của cấp mình sớm hơn hạn của cấp trên.");
  }
  for (const guarded of marked.guarded) guarded.source = literal(guarded, writing);
  const text = unmark(marked, (mention) => {
    const words = writeMention(mention, writing);
    const said = mention.source === "" ? "" : mention.source;
    // A slot that stays the same prints other words in the child.
    if (words !== said || mention.slot)
      substitutions.push({ from: said, to: words, why: mention.why ?? "Tên cơ quan chuyển xuống cấp mình." });
    return words;
  });
  for (const { added, beside } of local)
    substitutions.push({ from: "", to: added, why: `Văn bản của cấp mình đứng sau ${beside}.` });
  return {
    text: tidy(text),
    substitutions,
    todos: [
      ...territory,
      ...todosOf({ marked, congress: congress.blank, local, flow, deadlines, line, zone, year: years.child }),
    ],
    local: local.length > 0,
  };
}

function reword(marked: Marked, kind: KindChange, zone: Zone): Reworded["changes"] {
  const reworded =
    zone === "opening"
      ? followKindOpening(marked.text, kind)
      : zone === "subject"
        ? followKindSubject(marked.text, kind)
        : followKind(marked.text, kind);
  marked.text = reworded.text;
  return reworded.changes;
}

/** Inside a citation a slot of the parent would name the child. */
function literal({ source, by }: Guarded, writing: Writing): string {
  if (by === "expression" || !source.includes("{{")) return source;
  return source.replace(/\{\{\s*(organ|superior)\.(\w+)\s*\}\}/gu, (slot, group: string, role: string) => {
    const mention: Mention = { source: slot, side: group === "organ" ? "parent" : "above", role, slot: true };
    return printedInParent(mention, writing);
  });
}

function plain(text: string, marked: Marked, writing: Writing): string {
  return unmark({ ...marked, text }, (mention) => mention.source || writeMention(mention, writing));
}

/** `(sau đây gọi là X)` right behind X says nothing; neither does one name twice in a row. */
function tidy(text: string): string {
  return text
    .replace(/(?<name>\p{Lu}[^.;:()]{2,60}) \((?:sau đây )?(?:gọi|viết) (?:chung |tắt )?là \k<name>\)/gu, "$<name>")
    .replace(/(?<name>\p{Lu}[^.,;:()]{3,60}), \k<name>(?=[,.;:]| và |$)/gu, "$<name>")
    .replace(/ {2,}/gu, " ");
}

interface Facts {
  marked: Marked;
  congress: boolean;
  local: readonly { beside: string; blank: boolean }[];
  flow: Flow;
  /** Deadlines that were moved. */
  deadlines: { to: string }[];
  line: Writing["line"];
  zone: Zone;
  year: number;
}

function todosOf({ marked, congress, local, flow, deadlines, line, zone, year }: Facts): ClonedText["todos"] {
  const todos: ClonedText["todos"] = [];
  if (congress)
    todos.push({
      what: "Điền tên nghị quyết đại hội của cấp mình vào chỗ trống.",
      why: "Bảng đại hội (data/terms.yaml) chưa có cấp này.",
    });
  for (const { blank, beside } of local)
    if (blank)
      todos.push({
        what: `Điền số, ngày kế hoạch của cấp mình thực hiện ${beside}, hoặc xóa nếu không ban hành.`,
        why: "Danh mục văn bản chưa có văn bản của cấp mình; không được để số của cấp trên thay vào.",
      });
  todos.push(...leftTerritory(marked, line));
  const words = marked.text.replace(new RegExp(GUARDED, "gu"), "");
  const vague = line.same ? undefined : vagueTimeIn(words);
  const isMoved = deadlines.some(({ to }) => vague?.startsWith(to) === true);
  if (
    vague !== undefined &&
    !isMoved &&
    (flow.receives || flow.reports || zone === "time" || /^[Tt]rước ngày/u.test(vague))
  )
    todos.push({
      what: `Xem lại thời gian “${vague.replace("{{year}}", String(year))}”: cấp mình phải xong trước thời hạn này của cấp trên.`,
      why: "Thời gian ghi theo tháng, quý không tính lùi bằng máy được.",
    });
  return todos;
}
