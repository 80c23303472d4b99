/** A text of the old year → the same text in the new one: which figures change, what was left as it is and a human must look at. */
import type { CitationFound } from "../../registry/citation/types.ts";
import type { Registry } from "../../registry/types.ts";
import { anniversaryIn } from "./anniversaries.ts";
import { inYear, isReal, weekdayOf, type Day } from "./calendar.ts";
import { findYears, type Mention } from "../../registry/years/find-years.ts";
import { isStanding } from "./standing.ts";
import { cover, findGuarded, type Guarded } from "../../registry/years/guarded.ts";
import { judgeYears, type Group } from "../../registry/years/judge-years.ts";
import { weekdayBefore } from "./weekday-words.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";
import { lunarEdits, namesLunarYear } from "./lunar-years.ts";

export interface YearMove {
  from: number;
  to: number;
  registry?: Registry;
  /** True for a text that is a deadline as a whole, such as the time of an assignment. */
  deadline?: boolean;
}

export type YearNoteCode = "unsure-year" | "kept-year" | "moved-day" | "moved-weekday" | "anniversary";

/** One thing about a year that a human must look at. */
export interface YearNote {
  code: YearNoteCode;
  /** How the text puts it, with the words around it where they are needed. */
  found: string;
  /** How the new text puts it, when it changed. */
  now?: string;
  by?: Guarded["by"];
}

export interface MovedText {
  text: string;
  edits: TextEdit[];
  /** Each phrase that changed, before and after. */
  changes: { before: string; after: string }[];
  notes: YearNote[];
  citations: CitationFound[];
}

/** Moves the years of a text from one document year to the next. */
export function moveYears(text: string, { from, to, registry, deadline = false }: YearMove): MovedText {
  // Nearly every text names no year at all.
  if (!/(?:19|20)\d{2}/.test(text) && !namesLunarYear(text))
    return { text, edits: [], changes: [], notes: [], citations: [] };
  const found = findGuarded(text, registry);
  const { guarded, citations } = found;
  const covered = cover(text, guarded);
  const result: MovedText = { text, edits: [], changes: [], notes: keptYears(text, found, from), citations };
  const lunar = lunarEdits(covered, from, to);
  for (const edit of lunar) keep([edit], edit.start, edit.end, covered, result);
  for (const group of judgeYears(findYears(covered), { text: covered, year: from, deadline })) {
    moveGroup(group, covered, { from, to }, result);
  }
  result.edits.sort((a, b) => a.start - b.start);
  result.text = applyEdits(text, result.edits);
  return result;
}

function moveGroup(group: Group, text: string, { from, to }: { from: number; to: number }, result: MovedText): void {
  const [start, end] = [group.members[0]?.start ?? 0, group.members.at(-1)?.end ?? 0];
  const anniversary = anniversaryIn(group, text, from);
  if (anniversary) {
    const edits = [{ start: anniversary.start, end: anniversary.end, text: String(anniversary.count + to - from) }];
    const last = group.members.at(-1);
    if (last?.day) edits.push(...dateEdits(last, text, to, result));
    else edits.push(...yearEdits({ years: last?.years.slice(-1) ?? [] }, to - from));
    keep(edits, anniversary.start, end, text, result);
    result.notes.push({
      code: "anniversary",
      found: `${anniversary.count} năm`,
      now: `${anniversary.count + to - from} năm`,
    });
    return;
  }
  if (group.verdict === "stay") return;
  if (group.verdict === "ask") {
    result.notes.push({ code: "unsure-year", found: inContext(result.text, start, end) });
    return;
  }
  const edits = group.members.flatMap((member) =>
    member.day
      ? dateEdits(member, text, (member.years[0]?.value ?? 0) + to - from, result)
      : yearEdits(member, to - from),
  );
  keep(edits, Math.min(start, ...edits.map((edit) => edit.start)), end, text, result);
}

function keep(edits: readonly TextEdit[], start: number, end: number, text: string, result: MovedText): void {
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = text.slice(start, end);
  const after = applyEdits(
    before,
    within.toSorted((a, b) => a.start - b.start),
  );
  result.edits.push(...edits);
  result.changes.push({ before, after });
}

function yearEdits({ years }: Pick<Mention, "years">, distance: number): TextEdit[] {
  return years.map(({ start, value }) => ({ start, end: start + 4, text: String(value + distance) }));
}

/** The date in another year, with its day and its weekday where they have to follow. */
function dateEdits({ years, day: place, start }: Mention, text: string, year: number, result: MovedText): TextEdit[] {
  const [figures] = years;
  if (!figures || !place) return [];
  const old: Day = { day: place.day, month: place.month, year: figures.value };
  const moved = inYear(old, year);
  const edits: TextEdit[] = [{ start: figures.start, end: figures.start + 4, text: String(year) }];
  if (moved.day !== old.day && isReal(old)) {
    edits.unshift({ start: place.start, end: place.end, text: String(moved.day) });
    result.notes.push({
      code: "moved-day",
      found: text.slice(start, figures.start + 4),
      now: `${moved.day}/${moved.month}/${year}`,
    });
  }
  const found = weekdayBefore(text, place.start, weekdayOf(moved));
  if (!found) return edits;
  result.notes.push({ code: "moved-weekday", found: text.slice(found.start, found.end), now: found.text });
  return [found, ...edits];
}

/** A stretch with a few words on both sides. */
function inContext(text: string, start: number, end: number): string {
  const before = /(?:\S+ ){0,5}\S*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\S*(?: \S+){0,2}/u.exec(text.slice(end))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${after}`.trim();
}

/** The document's year inside a citation or a quote stays, but somebody must see that it does. */
function keptYears(
  text: string,
  { guarded, citations }: { guarded: readonly Guarded[]; citations: readonly CitationFound[] },
  year: number,
): YearNote[] {
  const named = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  return guarded.flatMap(({ start, end, by }, index) => {
    const found = text.slice(start, end);
    const citation = citations.find((one) => one.start === start);
    const cited = citation?.parts;
    // A resolution of that year goes on being cited.
    const standing =
      typeof cited?.number === "string" && isStanding(cited.kind ?? "") && !named.test(cited.title ?? "");
    const inside = guarded.some(
      (other, at) =>
        at !== index &&
        other.start <= start &&
        end <= other.end &&
        (at < index || other.end - other.start > end - start),
    );
    return by === "expression" || inside || standing || !named.test(found)
      ? []
      : [{ code: "kept-year" as const, found, by: citation?.form === "named" ? "law" : by }];
  });
}
