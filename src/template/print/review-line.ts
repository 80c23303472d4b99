/** Kind, years, month and what is reviewed → `Đánh giá 05 năm thực hiện Chỉ thị … (tháng 6/2027)`. */
import type { ReviewKind } from "../../registry/types.ts";
import type { Inline } from "../../tree/nodes.ts";

export interface PrintedReview {
  kind: ReviewKind;
  years: number;
  /** Month of completion; not printed when null. */
  month: number | null;
  year: number;
  /** The citations, or the words that stand for them. */
  objects: readonly (readonly Inline[])[];
}

const KINDS: Readonly<Record<ReviewKind, string>> = {
  "sơ kết": "Sơ kết",
  "tổng kết": "Tổng kết",
  "đánh giá": "Đánh giá",
};

/** One line without its end mark. Years have two digits: 05 năm. */
export function reviewLine({ kind, years, month, year, objects }: PrintedReview): Inline[] {
  const head = `${KINDS[kind]} ${String(years).padStart(2, "0")} năm thực hiện `;
  const line: Inline[] = [{ type: "text", value: head }];
  for (const [index, object] of objects.entries()) {
    if (index > 0) line.push({ type: "text", value: "; " });
    line.push(...object);
  }
  if (month !== null) line.push({ type: "text", value: ` (tháng ${month < 3 ? `0${month}` : month}/${year})` });
  return line;
}
