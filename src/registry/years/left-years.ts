/** A sentence of this year's document, carried over from last year's → mentions of last year that should have moved along. */
import type { Registry } from "../types.ts";
import { findYears } from "./find-years.ts";
import { cover, findGuarded } from "./guarded.ts";
import { judgeYears } from "./judge-years.ts";
import { STARTING } from "./year-words.ts";

export interface LeftYear {
  start: number;
  end: number;
}

/** What is over, is counted, or is compared with has last year's figures by right, wherever in the sentence that is said. */
const LOOKING_BACK =
  /(?<!\p{L})(?:kết quả|thành tích|thành tựu|so (?:sánh )?với|cùng kỳ|năm trước|năm qua|vừa qua|đã|được|đạt|tổng kết|sơ kết|kiểm điểm|đánh giá|xếp loại|ước|số liệu|tính đến|hạn chế|tồn tại|khuyết điểm|phát huy|kế thừa|chuyển (?:tiếp|sang)|từ|sau|kể từ|giai đoạn|nhiệm kỳ|khóa|lần thứ|ban hành|phê duyệt|thông qua|hiệu lực|hợp nhất|sáp nhập|thành lập|sắp xếp)(?!\p{L})/iu;

/** Names of what was made for last year: `Kế hoạch công tác năm 2026`. */
const NAMED_FOR =
  /(?:kế hoạch|chương trình|nghị quyết|báo cáo|phương hướng|dự toán|ngân sách|chỉ tiêu|hướng dẫn|đề án)(?: [^\s,;.:()]+){0,4} $/iu;

const SENTENCE_END = /[.;](?=\s|$)/gu;

/**
 * Mentions of the year before `year` that a rollover would have moved and that nothing in their sentence explains.
 * `deadline`: the text as a whole is a deadline, such as the time of an assignment.
 */
export function leftYears(
  text: string,
  { year, deadline = false, registry }: { year: number; deadline?: boolean; registry?: Registry },
): LeftYear[] {
  const last = year - 1;
  if (!text.includes(String(last))) return [];
  const covered = cover(text, findGuarded(text, registry).guarded);
  const groups = judgeYears(findYears(covered), { text: covered, year: last, deadline });
  return groups.flatMap(({ members, verdict }) => {
    const [first] = members;
    // A span of years is somebody's plan or term; only single mentions are sure.
    if (!first || members.length > 1 || first.kind === "range" || first.kind === "bare" || verdict !== "move")
      return [];
    if (first.years[0]?.value !== last) return [];
    const sentence = sentenceAround(covered, first);
    const before = covered.slice(0, first.start);
    if (LOOKING_BACK.test(sentence) || STARTING.test(before)) return [];
    if (first.kind === "year" && NAMED_FOR.test(before)) return [];
    return [{ start: first.start, end: first.end }];
  });
}

function sentenceAround(text: string, { start, end }: LeftYear): string {
  const stops = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const from = stops.findLast((at) => at < start) ?? -1;
  return text.slice(from + 1, stops.find((at) => at >= end) ?? text.length);
}
