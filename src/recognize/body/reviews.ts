/** Listed lines such as `Đánh giá 05 năm thực hiện Chỉ thị … (tháng 6/2027);` → reviews pinned to their directives. */
import type { ClaimedReview, Reviews } from "../../model/types.ts";
import type { ReviewKind } from "../../registry/types.ts";
import { inlineText } from "../../tree/inline-text.ts";
import type { Inline, Item } from "../../tree/nodes.ts";
import { sliceInlines } from "../../tree/read/slice.ts";
import type { BodyContext } from "./context.ts";

// Word for word what a review prints: years of two digits, months 1 and 2 with a zero.
const LINE =
  /^(?<head>(?<kind>Sơ kết|Tổng kết|Đánh giá) (?<years>0[1-9]|[1-9]\d{1,2}) năm thực hiện )(?<object>\S.*?)(?<due> \(tháng (?<month>0[12]|[3-9]|1[0-2])\/(?<year>\d{4})\))?(?<end>[;.])$/u;
const ANOTHER = /(?:[Ss]ơ kết|[Tt]ổng kết|[Đđ]ánh giá) \d{1,3} năm/u;

interface ReviewLine {
  kind: ReviewKind;
  years: number;
  month: number | null;
  object: Inline[];
  directive: string;
  end: string;
}

/** How many of the last lines are reviews that print as they stand: all end with `;`, the last one with a stop. */
export function countReviews(lines: readonly Item[], context: BodyContext): number {
  let count = 0;
  for (const line of [...lines].reverse()) {
    const review = readReview(line, context);
    if (!review || review.end !== (count === 0 ? "." : ";")) break;
    count += 1;
  }
  return count;
}

/** The reviews of lines that `countReviews` accepted. */
export function claimReviews(lines: readonly Item[], style: Reviews["style"], context: BodyContext): Reviews {
  const list = lines.flatMap((line) => {
    const review = readReview(line, context);
    return review ? [claimOf(review, context)] : [];
  });
  return { auto: false, style, levels: [], only: [], except: [], list };
}

function readReview({ heading, children }: Item, { read, year }: BodyContext): ReviewLine | undefined {
  const [only] = children;
  if (heading || children.length !== 1 || only?.type !== "paragraph") return undefined;
  const words = inlineText(only.children);
  const groups = LINE.exec(words)?.groups;
  if (!groups) return undefined;
  const { head = "", object = "", due = "", kind = "", years = "", month, end = "" } = groups;
  if (ANOTHER.test(object)) return undefined;
  // A movement may be reviewed by the plan that it stands on: its name comes first and has no number.
  const first = read(object).find(({ form }) => form === "numbered");
  if (first?.id === undefined) return undefined;
  const inYear = due !== "" && Number(groups["year"]) === year;
  const to = head.length + object.length + (inYear ? 0 : due.length);
  return {
    kind: kind.toLowerCase() as ReviewKind,
    years: Number(years),
    month: inYear ? Number(month) : null,
    object: sliceInlines(only.children, head.length, to),
    directive: first.id,
    end,
  };
}

function claimOf({ kind, years, month, object, directive }: ReviewLine, context: BodyContext): ClaimedReview {
  const together = citedTogether(object, directive, context);
  if (together) {
    for (const id of [directive, ...together]) context.citer.spend(id);
    return { directive, years, kind, month, with: together, object: null };
  }
  return { directive, years, kind, month, with: [], object: context.text(object) };
}

/** Ids of what is reviewed along with the directive, when the whole object is citations as they print by themselves. */
function citedTogether(
  object: readonly Inline[],
  directive: string,
  { read, citer }: BodyContext,
): string[] | undefined {
  const words = inlineText(object);
  if (object.some((node) => node.type !== "text" && node.type !== "citation")) return undefined;
  let at = citer.autoAt(words, 0, directive);
  const together: string[] = [];
  while (at !== undefined && at < words.length) {
    if (!words.startsWith("; ", at)) return undefined;
    const from = at + 2;
    const id = read(words.slice(from)).find((one) => one.start === 0)?.id;
    if (id === undefined || together.includes(id) || id === directive) return undefined;
    at = citer.autoAt(words, from, id);
    together.push(id);
  }
  return at === undefined ? undefined : together;
}
