/** Mentions of years with the words around them → what becomes of each: it moves with the document, stays, or a human must say. */
import type { Mention } from "./find-years.ts";
import {
  COUNTED,
  DEADLINE,
  ENDING,
  FACT,
  NAMED_SPAN,
  PAST,
  RELATIVE,
  SEASON,
  STARTING,
  TAKES_YEAR,
  UNIT,
  WITHIN_YEAR,
} from "./year-words.ts";

export type Verdict = "move" | "stay" | "ask";

export interface Around {
  /** The text with guarded stretches covered. */
  text: string;
  /** Year of the document. */
  year: number;
  /** True for a text that is a deadline as a whole, such as the time of an assignment. */
  deadline: boolean;
}

/** Mentions that stand in one list or span; they share a verdict, so that none is left behind its neighbour. */
export interface Group {
  members: Mention[];
  /** `từ … đến …` or a dash, in place of commas. */
  span: boolean;
  verdict: Verdict;
}

const LIST = /^ ?(?:,|và|hoặc|, và) ?$/iu;
const SPAN = /^ ?(?:[-–—]|(?:cho )?(?:đến|tới)(?: hết| cuối| đầu)?) ?$/iu;

/** Groups the mentions and judges each group. */
export function judgeYears(mentions: readonly Mention[], around: Around): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const open = groups.at(-1);
    const last = open?.members.at(-1);
    const between = last ? around.text.slice(last.end, mention.start) : "";
    if (open && last && isJoined(last, mention, between)) {
      open.members.push(mention);
      open.span ||= SPAN.test(between);
    } else groups.push({ members: [mention], span: false, verdict: "stay" });
  }
  return groups.map((group) => ({ ...group, verdict: judgeGroup(group, around) }));
}

/** Years in a row are one statement; dates and months in a row are several, unless one leads to the other. */
function isJoined(last: Mention, next: Mention, between: string): boolean {
  if (SPAN.test(between)) return true;
  const plain = (kind: Mention["kind"]): boolean => kind === "year" || kind === "bare";
  return plain(last.kind) && plain(next.kind) && LIST.test(between);
}

function judgeGroup({ members, span }: Group, around: Around): Verdict {
  const [first] = members;
  if (!first) return "stay";
  const offsets = members.flatMap(({ years }) => years.map(({ value }) => value - around.year));
  const near = offsets.some((offset) => Math.abs(offset) <= 1);
  if (!near) return "stay";
  if (members.length === 1) return first.kind === "range" ? judgeRange(first, around) : judgeOne(first, around);
  const all = offsets.every((offset) => Math.abs(offset) <= 1);
  if (!all) {
    if (!span) return "ask";
    // A span that reaches far away is a plan, a term, or the story of an institution.
    return offsets.some((offset) => offset > 1) ? "stay" : "ask";
  }
  const before = leftOf(first, around);
  if (FACT.test(before)) return "ask";
  const dated = members.every(({ kind }) => kind === "date" || kind === "month");
  if (dated && span && offsets.includes(0)) return "move";
  if (COUNTED.test(before) || (span && !dated)) return "ask";
  const verdicts = members.map((member) =>
    member === first || dated ? judgeOne(member, around) : judgeOne(first, around),
  );
  return verdicts.every((verdict) => verdict === verdicts[0]) ? (verdicts[0] ?? "ask") : "ask";
}

/** Two years with a dash: a school year moves when it touches the document's year, every other span stays. */
function judgeRange({ start, years }: Mention, { text, year }: Around): Verdict {
  const [from = 0, until = 0] = years.map(({ value }) => value);
  const before = clauseBefore(text, start);
  if (until - from !== 1 || NAMED_SPAN.test(before))
    return until === year && !NAMED_SPAN.test(before) && until - from > 1 ? "ask" : "stay";
  const season = SEASON.exec(before);
  if (!season) return "ask";
  const opening = before.slice(0, season.index);
  if (STARTING.test(opening) || FACT.test(opening)) return "ask";
  return from === year - 1 || from === year ? "move" : "ask";
}

function judgeOne(mention: Mention, around: Around): Verdict {
  const offset = (mention.years[0]?.value ?? 0) - around.year;
  if (mention.kind === "date" || mention.kind === "month") return judgeDate(mention, offset, around);
  return mention.kind === "bare" ? judgeBare(mention, offset, around) : judgeYear(mention, offset, around);
}

function judgeDate(mention: Mention, offset: number, around: Around): Verdict {
  const before = leftOf(mention, around);
  if (FACT.test(before) && !(mention.kind === "month" && WITHIN_YEAR.test(before))) return "ask";
  const due = around.deadline || DEADLINE.test(before);
  if (offset === 0) return PAST.test(before) && !due ? "ask" : "move";
  return due ? "move" : "ask";
}

function judgeYear(mention: Mention, offset: number, around: Around): Verdict {
  const before = leftOf(mention, around);
  const after = around.text.slice(mention.end);
  if (STARTING.test(before) || ENDING.test(before)) return "ask";
  // What a single year is or is called is true of that year only.
  if (/^ là năm(?!\p{L})/iu.test(after)) return "ask";
  if (/chủ đề(?: [^\s,;.:]+){0,6} ?$/iu.test(before) && /^ ?[,:]? ?(?:là |về )?□/u.test(after)) return "ask";
  if (/lần thứ [\p{L}\d]+,?(?: -)? ?$/iu.test(before)) return "ask";
  if (FACT.test(before) && !WITHIN_YEAR.test(before)) return "ask";
  if (offset === 0) return "move";
  if (offset === 1 && /hết ?$/iu.test(before)) return "ask";
  return around.deadline || RELATIVE.test(clauseBefore(around.text, mention.start)) ? "move" : "ask";
}

function judgeBare(mention: Mention, offset: number, around: Around): Verdict {
  if (UNIT.test(around.text.slice(mention.end))) return "stay";
  if (around.text.trim().length === mention.end - mention.start) return offset === 0 ? "move" : "ask";
  return TAKES_YEAR.test(leftOf(mention, around)) ? "move" : "ask";
}

/** What stands before a mention in the same phrase. */
function leftOf({ start }: Mention, { text }: Around): string {
  const clause = clauseBefore(text, start);
  return clause.slice(Math.max(clause.lastIndexOf(", ", clause.length - 3), clause.lastIndexOf("(")) + 1);
}

function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 110), end);
  const stop = Math.max(...[";", ". ", ": ", "! ", "? "].map((mark) => before.lastIndexOf(mark)));
  return before.slice(stop + 1);
}
