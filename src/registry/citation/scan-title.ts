/** Reads the title of a citation at a position: connector, quoted or plain, ended by its quote, its punctuation or the registry's own title. */
import { lowerFirst } from "../../base/text/case.ts";
import type { Notes } from "./defect.ts";
import { scanIssuer, type KnownIssuers } from "./scan-issuer.ts";
import { CONNECTORS, KINDS, NAME_HEADS, TITLE_VERBS, VERB_KINDS } from "./tables.ts";
import { followTitle } from "./title-words.ts";
import { matchAt, type View } from "./view.ts";

export interface ScannedTitle {
  end: number;
  connector: string;
  title: string;
  quoted: boolean;
}

/** What is known of the citation when its title is read. */
export interface TitleContext {
  /** True when a date or an issuer stands before: then any connector may open a title. */
  full: boolean;
  kind?: string;
  /** `connector title` of the directives it may be. */
  expected: readonly string[];
  issuers: KnownIssuers;
}

const KIND_WORDS = KINDS.map((row) => row.word).join("|");
const QUOTE = /[“"]/;
const CONNECTOR = new RegExp(`(?:${CONNECTORS.join("|")})(?![\\p{L}])`, "iuy");
const ABOUT = /(?:về việc|về)(?!\p{L})/iuy;
const THING = /việc(?!\p{L})/iuy;
const VERB = new RegExp(`(?:${TITLE_VERBS.join("|")})(?![\\p{L}])`, "uy");
const NEXT_KIND = new RegExp(`(?:thực hiện )?(?:${KIND_WORDS})(?!\\p{L})`, "uy");
const LEAD = /,? ?/y;
// What ends an unquoted title even where no full stop does.
const STOP = new RegExp(
  `[;:“”"()]|\\.(?=[ /”"]|$)|…$|,? (?=(?:gắn với|cụ thể|như sau|nhiệm kỳ|làm cơ sở|trong đó|bảo đảm|đảm bảo)(?!\\p{L}))|(?:,| và) (?=(?:${KIND_WORDS})(?: số)? ?\\d)|, (?=(?:${KIND_WORDS})(?: số| của|,| ngày))|, (?=Đại hội)| và (?=(?:${KIND_WORDS}) số)`,
  "gu",
);
const ASIDE = /\((?:sau đây|viết tắt|gọi tắt|[Tt]háng|có phụ lục|kèm)/y;
const LIST_MARK = /(?:[-–+•] |\(?\d{1,2}[).]-? ?|[a-zđ]\) )(?=[\p{Lu}“(*])/uy;
const LONGEST = 900;

/** The title that begins at the position, or undefined. */
export function scanTitle(view: View, position: number, context: TitleContext, notes: Notes): ScannedTitle | undefined {
  const { text } = view;
  const lead = matchAt(LEAD, text, position);
  const from = position + (lead?.[0].length ?? 0);
  const comma = lead?.[0].startsWith(",") ?? false;
  if (QUOTE.test(text[from] ?? "")) return comma ? undefined : scanQuoted(view, from, "", context, notes);
  const word = matchAt(CONNECTOR, text, from) ?? matchAt(VERB, text, from);
  if (!word || (comma && !/^về/i.test(word[0]))) return undefined;
  const connector = word[0].toLowerCase();
  const after = from + word[0].length + 1;
  if (!mayOpen(text, connector, after, context)) return undefined;
  if (QUOTE.test(text[after] ?? "")) return scanQuoted(view, after, connector, context, notes);
  // "về “Việc …”" and "về “về …”" carry part of the connector inside the quotes; "về triển khai" has two connectors.
  const end = endOfPlain(view, from, after, context);
  if (end <= after) return undefined;
  const isVerb = !(CONNECTORS as readonly string[]).includes(connector);
  const title = text.slice(isVerb ? from : after, end).trim();
  return { end, connector: isVerb ? "" : connector, title, quoted: false };
}

function mayOpen(text: string, connector: string, after: number, context: TitleContext): boolean {
  const about = connector.startsWith("về");
  // "báo cáo kết quả thực hiện Chỉ thị số … về Ban Tuyên giáo": a place to send to, not a title.
  if (about && scanIssuer(text, after, context.issuers)) return followsAny(text, after, connector, context);
  if (context.full || about) return true;
  if (followsAny(text, after, connector, context)) return true;
  return /^(?:Chương trình|Kế hoạch)/.test(context.kind ?? "") && matchAt(NEXT_KIND, text, after) !== undefined;
}

function followsAny(text: string, after: number, connector: string, context: TitleContext): boolean {
  return context.expected.some((expected) => followTitle(text, after - connector.length - 1, expected) !== undefined);
}

function endOfPlain(view: View, from: number, after: number, context: TitleContext): number {
  const { text } = view;
  const follow = followBest(text, [from, after], context);
  const stop = plainStop(view, after, context);
  // A word-for-word match goes past punctuation inside the title; a looser one goes past a page break only.
  if (follow && (follow.misses === 0 || follow.end <= stop.end || stop.soft))
    return closeInnerQuote(text, after, follow.end);
  return stop.end;
}

function followBest(text: string, starts: readonly number[], context: TitleContext) {
  const matches = context.expected.flatMap((expected) => {
    const bare = expected.replace(/^(?:về việc|về) /, "");
    return starts.flatMap((start) => followTitle(text, start, expected) ?? followTitle(text, start, bare) ?? []);
  });
  return matches.sort((a, b) => a.misses / a.words - b.misses / b.words || b.end - a.end)[0];
}

/** A title that ends with a quoted name takes the closing quote along. */
function closeInnerQuote(text: string, from: number, end: number): number {
  const inside = text.slice(from, end);
  const open = inside.split("“").length - inside.split("”").length;
  return open > 0 && text[end] === "”" ? end + 1 : end;
}

/** Where punctuation or the page ends an unquoted title; `soft` when only a page break without a full stop does. */
function plainStop(view: View, after: number, context: TitleContext): { end: number; soft: boolean } {
  const { text, breaks } = view;
  const limit = Math.min(text.length, after + LONGEST);
  STOP.lastIndex = after;
  let end = limit;
  for (let match = STOP.exec(text); match && match.index < limit; match = STOP.exec(text)) {
    if (
      match[0] === "." &&
      /(?:^|[ (])(?:TP|Tp|PGS|TS)$/.test(text.slice(Math.max(after, match.index - 4), match.index))
    )
      continue;
    const quoted = match[0] === "“" ? text.indexOf("”", match.index) : -1;
    if (quoted > 0 && quoted < limit) {
      STOP.lastIndex = quoted + 1;
      continue;
    }
    end = match.index;
    break;
  }
  for (let at = after; at < end; at += 1) {
    if (text[at] === " " && endsParagraph(text, at, breaks[at] ?? 0, false))
      return { end: at, soft: !/[.;:]/.test(text[at - 1] ?? "") };
    if (
      text[at] === "," &&
      text[at + 1] === " " &&
      /\p{Lu}/u.test(text[at + 2] ?? "") &&
      scanIssuer(text, at + 2, context.issuers)
    )
      return { end: at, soft: false };
  }
  return { end, soft: false };
}

/** A line break ends the paragraph when a list mark follows or the next line does not go on in lower case after a whole sentence. */
function endsParagraph(text: string, at: number, lineBreaks: number, quoted: boolean): boolean {
  if (lineBreaks === 0) return false;
  if (matchAt(LIST_MARK, text, at + 1)) return true;
  if (/[.;:]/.test(text[at - 1] ?? "")) return !/\p{Ll}/u.test(text[at + 1] ?? "");
  // A heading in capitals begins a new part, but inside quotes only capitals of the title itself can stand.
  return !quoted && lineBreaks > 1 && /^\p{Lu}{2}/u.test(text.slice(at + 1, at + 3));
}

function scanQuoted(
  view: View,
  open: number,
  outer: string,
  context: TitleContext,
  notes: Notes,
): ScannedTitle | undefined {
  const { text } = view;
  const from = open + 1 + (text[open + 1] === " " ? 1 : 0);
  const closing = closeQuote(view, open);
  const follow = followBest(text, [from], context);
  let end = closing.end;
  if (!closing.closed) {
    end = follow ? Math.min(follow.end, end) : end;
    notes.add("citation-quote-unclosed", "warning", [open, open + 1], "Trích yếu mở ngoặc kép nhưng không đóng.", {
      fix: "Thêm dấu ” sau trích yếu.",
    });
  }
  if (end <= from) return undefined;
  // Part of the connector may stand inside the quotes: “Về …”, “về việc …”, về “Việc …”.
  const about =
    outer === "" || outer.startsWith("về")
      ? (matchAt(ABOUT, text, from) ?? (outer === "về" ? matchAt(THING, text, from) : undefined))
      : undefined;
  const inner = about?.[0].toLowerCase() ?? "";
  const inside = text.slice(about ? from + inner.length + 1 : from, closing.closed ? closing.end - 1 : end).trim();
  const title = lowerUnlessName(
    inside
      .replace(/”$/, closing.closed ? "”" : "")
      .replaceAll("‘", "“")
      .replaceAll("’", "”"),
  );
  const connector = inner === "việc" ? "về việc" : inner.length > outer.length ? inner : outer;
  return title === "" ? undefined : { end, connector, title, quoted: true };
}

function closeQuote(view: View, open: number): { end: number; closed: boolean } {
  const { text, breaks } = view;
  const straight = text[open] === '"';
  const limit = Math.min(text.length, open + LONGEST);
  let depth = 1;
  let lastClose = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const letter = text[at];
    if (letter === '"' && straight) return { end: at + 1, closed: true };
    if (letter === "“") depth += 1;
    if (letter === "”") {
      depth -= 1;
      lastClose = at + 1;
      if (depth === 0) return { end: at + 1, closed: true };
    }
    const over =
      (letter === " " && endsParagraph(text, at, breaks[at] ?? 0, true)) ||
      (letter === "(" && matchAt(ASIDE, text, at) !== undefined);
    if (over) return { end: lastClose || at, closed: false };
  }
  return { end: lastClose || sentenceEnd(text, open, limit), closed: false };
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = text.slice(from, limit).search(/\.(?: |$)/);
  return stop < 0 ? limit : from + stop;
}

function lowerUnlessName(title: string): string {
  const head = NAME_HEADS.find((name) => title.startsWith(name) && !/^\p{L}/u.test(title.slice(name.length)));
  const isName = head !== undefined && (!VERB_KINDS.has(head) || title.startsWith(`${head} số `));
  return isName ? title : lowerFirst(title);
}
