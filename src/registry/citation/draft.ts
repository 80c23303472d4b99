/** One citation while it is being read: its parts and where each of them stands in the view. */
import type { Directive } from "../types.ts";
import type { Notes } from "./defect.ts";
import { scanDate } from "./scan-date.ts";
import { scanIssuer, type KnownIssuers } from "./scan-issuer.ts";
import { scanTitle } from "./scan-title.ts";
import { romanNumber } from "./tables.ts";
import type { CitationForm, CitationParts } from "./types.ts";
import { matchAt, type View } from "./view.ts";

type Range = readonly [number, number];

export interface Draft {
  form: CitationForm;
  start: number;
  end: number;
  parts: CitationParts;
  ranges: { date?: Range; issuer?: Range; term?: Range; title?: Range };
  /** The issuer with its capitals right, when only they are wrong. */
  rightIssuer?: string;
  notes: Notes;
  /** Directives it may mean. */
  directives: readonly Directive[];
}

const TERM =
  /,? ?(?<open>\()?(?:nhiệm kỳ )?[Kk]hóa (?:thứ )?(?<term>[IVXLC]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?<close>\))?/uy;
const BY = /,? (?:của|do) /y;
const STRAY = /\.(?= (?:của|ngày) )/y;

/** Reads date, issuer and khóa after a number and symbol, in whatever order they were written. */
export function readTail(view: View, draft: Draft, issuers: KnownIssuers): void {
  for (let steps = 0; steps < 4; steps += 1) {
    if (matchAt(STRAY, view.text, draft.end)) {
      draft.notes.add(
        "citation-stray-mark",
        "error",
        [draft.end, draft.end + 1],
        "Dấu chấm thừa giữa câu dẫn văn bản.",
        { fix: "Bỏ dấu chấm." },
      );
      draft.end += 1;
    }
    if (!readDate(view, draft) && !readIssuer(view, draft, issuers) && !readTerm(view, draft)) return;
  }
}

/** Reads the title after the rest of the citation; `expected` are the titles it may be. */
export function readTitle(view: View, draft: Draft, issuers: KnownIssuers, expected: readonly Directive[]): void {
  const { parts } = draft;
  const full = parts.mention === "full" || draft.form === "plenum" || draft.form === "unnumbered";
  const titles = expected.map((one) => `${one.connector} ${one.title}`.trim());
  const context = { full, expected: titles, issuers, ...(parts.kind === undefined ? {} : { kind: parts.kind }) };
  const title = scanTitle(view, draft.end, context, draft.notes);
  if (!title) return;
  draft.ranges.title = [draft.end, title.end];
  draft.end = title.end;
  Object.assign(parts, { connector: title.connector, title: title.title, quoted: title.quoted });
}

function readDate(view: View, draft: Draft): boolean {
  if (draft.ranges.date) return false;
  const found = scanDate(view.text, draft.end, draft.notes);
  if (!found) return false;
  if (draft.ranges.issuer && draft.parts.symbol !== null) {
    draft.notes.add("citation-order", "style", [draft.end, found.end], "Ngày của văn bản đứng sau cơ quan ban hành.", {
      why: "Thứ tự dẫn: tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.",
      fix: "Đưa ngày về ngay sau số và ký hiệu.",
    });
  }
  draft.ranges.date = [draft.end, found.end];
  draft.end = found.end;
  Object.assign(
    draft.parts,
    { mention: "full", style: found.style },
    found.date === undefined ? {} : { date: found.date },
  );
  return true;
}

function readIssuer(view: View, draft: Draft, issuers: KnownIssuers): boolean {
  const lead = draft.ranges.issuer ? undefined : matchAt(BY, view.text, draft.end);
  if (!lead) return false;
  const from = draft.end + lead[0].length;
  const found = scanIssuer(view.text, from, issuers);
  if (!found) return false;
  draft.ranges.issuer = [from, found.end];
  draft.end = found.end;
  if (found.right !== undefined) draft.rightIssuer = found.right;
  Object.assign(
    draft.parts,
    { mention: "full", issuer: found.right ?? found.name },
    found.plenum === undefined ? {} : { plenum: found.plenum },
  );
  return true;
}

function readTerm(view: View, draft: Draft): boolean {
  const found = draft.ranges.term ? undefined : matchAt(TERM, view.text, draft.end);
  const written = found?.groups?.["term"];
  if (!found || written === undefined || (romanNumber(written) === undefined && !/^\d+$/.test(written))) return false;
  const parentheses = found.groups?.["open"] !== undefined;
  // A closing bracket without its opening one belongs to the sentence around.
  const length = found[0].length - (!parentheses && found.groups?.["close"] !== undefined ? 1 : 0);
  draft.ranges.term = [draft.end, draft.end + length];
  draft.end += length;
  Object.assign(draft.parts, { term: written, termStyle: parentheses ? "parentheses" : "plain" });
  return true;
}
