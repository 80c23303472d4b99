/** One word with and without capital in one document: Nhân dân and nhân dân. */
import { capitalizeFirst } from "../../base/text/case.ts";
import { runningLines, tokensOf, touchesAny } from "../language/spelled-lines.ts";
import type { Token } from "../language/tokens.ts";
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";

interface Use {
  line: CheckedLine;
  start: number;
  end: number;
}

export const mixedCapitals: Rule = {
  id: "mixed-capitals",
  severity: "style",
  title: "Lúc viết hoa, lúc viết thường",
  basis: "Một từ dùng với một nghĩa thì cả văn bản viết một kiểu (data/words/capitals.yaml, sameEverywhere).",
  examples: {
    bad: ["Các tầng lớp Nhân dân đồng thuận; lắng nghe nhân dân, vì lợi ích của Nhân dân."],
    good: ["Các tầng lớp Nhân dân đồng thuận; Ủy ban nhân dân phường lắng nghe ý kiến Nhân dân."],
  },
  check: (context) => context.words.capitals.sameEverywhere.flatMap(({ word, unless }) => judge(context, word, unless)),
};

function judge(context: CheckContext, word: string, unless: readonly string[]): Found[] {
  const uses = { upper: [] as Use[], lower: [] as Use[] };
  for (const line of runningLines(context)) {
    const tokens = tokensOf(line);
    const [first, second] = word.split(" ");
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      if (token.low !== first || next?.low !== second || next?.text !== next?.text.toLowerCase()) return;
      const use = { line, start: token.start, end: next?.end ?? token.end };
      if (
        touchesAny(use.start, use.end, [...line.quoted, ...line.cited]) ||
        opensSentence(line, token) ||
        follows(tokens, at, unless)
      )
        return;
      (token.text === token.low ? uses.lower : uses.upper).push(use);
    });
  }
  const [minor, major] = uses.upper.length >= uses.lower.length ? [uses.lower, uses.upper] : [uses.upper, uses.lower];
  if (minor.length === 0) return [];
  const right = major === uses.upper ? capitalizeFirst(word) : word;
  return minor.map(({ line, start, end }) => ({
    what: `“${line.text.slice(start, end)}” ở đây, “${right}” ở ${major.length} chỗ khác.`,
    why: "Cùng một nghĩa thì cả văn bản viết một kiểu.",
    fix: `Viết “${right}”, hoặc đổi cả văn bản theo một kiểu.`,
    at: { path: line.path, start, end },
    edit: { replacement: right },
  }));
}

function opensSentence({ text }: CheckedLine, { start }: Token): boolean {
  return /(?:^|[.!?…:]\s*|\*+)$/u.test(text.slice(0, start));
}

function follows(tokens: readonly Token[], at: number, unless: readonly string[]): boolean {
  return unless.some((words) => {
    const syllables = words.split(" ");
    return syllables.every((syllable, step) => tokens[at - syllables.length + step]?.low === syllable);
  });
}
