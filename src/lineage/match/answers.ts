/** Answers as they were typed (`--same OLD=NEW`, `--new NEW`) → answers by key, and what is wrong with them. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import { spotsIn, toTree } from "../child/tree.ts";
import type { Answers } from "./types.ts";

export interface TypedAnswers {
  same?: readonly string[];
  fresh?: readonly string[];
}

/** There is no value when an answer names nothing, or a part is named twice. */
export function readAnswers({ same = [], fresh = [] }: TypedAnswers, old: Model, now: Model): Outcome<Answers> {
  const pairs = same.map((pair) => pair.split("=")).map(([before = "", after = ""]) => ({ before, after }));
  const diagnostics = [...unknown(pairs, fresh, old, now), ...twice(pairs, fresh)];
  if (diagnostics.length > 0) return { diagnostics };
  const answers = { same: new Map(pairs.map(({ before, after }) => [after, before])), fresh: new Set(fresh) };
  return { value: answers, diagnostics };
}

interface Pair {
  before: string;
  after: string;
}

function unknown(pairs: readonly Pair[], fresh: readonly string[], old: Model, now: Model): Diagnostic[] {
  const [before, after] = [spotsIn(toTree(old)), spotsIn(toTree(now))];
  const asked = [...pairs.map((pair) => pair.after), ...fresh];
  return [
    ...pairs
      .filter((pair) => !before.has(pair.before))
      .map((pair) => unknownAnswer(pair.before, "văn bản cấp trên đang có")),
    ...asked.filter((key) => !after.has(key)).map((key) => unknownAnswer(key, "tệp mới")),
  ];
}

function twice(pairs: readonly Pair[], fresh: readonly string[]): Diagnostic[] {
  const again = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);
  const old = pairs.map(({ before }) => before);
  const now = [...pairs.map(({ after }) => after), ...fresh];
  return [...again(old), ...again(now)].map(answeredTwice);
}

function unknownAnswer(key: string, where: string): Diagnostic {
  return {
    code: "unknown-answer",
    severity: "error",
    what: `Không có mục “${key}” trong ${where}.`,
    why: "Viết --same MÃ-CŨ=MÃ-MỚI, --new MÃ-MỚI; mã cũ là mã mục trong tệp .yaml, mã mới là mã máy nêu trong câu hỏi.",
    fix: "Chạy lại không kèm --same, --new để xem các câu hỏi, rồi chép mã từ đó.",
  };
}

function answeredTwice(key: string): Diagnostic {
  return {
    code: "answered-twice",
    severity: "error",
    what: `Mục “${key}” được trả lời hai lần.`,
    why: "Một mục cũ chỉ là một mục mới, và ngược lại.",
    fix: "Chỉ giữ một trong các --same, --new nói về mục ấy.",
  };
}
