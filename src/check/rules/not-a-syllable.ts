/** A word that Vietnamese spelling does not allow, and that is no name, symbol, abbreviation or known foreign word. */
import { guessSyllable } from "../language/nearest-syllable.ts";
import { inCaseOf } from "../language/same-case.ts";
import { spelledLines, tokensOf } from "../language/spelled-lines.ts";
import { splitWord } from "../language/split-words.ts";
import type { Token } from "../language/tokens.ts";
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";

// Letters that no English or Latin word has.
const VIETNAMESE = /[^\p{ASCII}]/u;

export const notASyllable: Rule = {
  id: "not-a-syllable",
  severity: "error",
  title: "Chữ không phải tiếng Việt",
  basis: "Luật chính tả tiếng Việt: âm đầu, vần và thanh ghép được với nhau.",
  examples: {
    bad: ["Các cơ quan thưc hiện Hướng dẫn này.", "Các ngành tổ chưc triển khai nhiệm vụ."],
    good: ["Các cơ quan thực hiện Hướng dẫn này qua Internet.", "Đồng bào Ê Đê ở Đắk Lắk và cổng soan.vn."],
  },
  check: (context) =>
    spelledLines(context).flatMap((line) =>
      tokensOf(line).flatMap((token, at, tokens) =>
        isSuspect(token, context) ? judge(line, tokens, at, context) : [],
      ),
    ),
};

function isSuspect({ kind, low, text }: Token, { words }: CheckContext): boolean {
  return kind === "word" && text.length > 1 && !words.isSyllable(low) && !words.foreign.has(low);
}

function judge(line: CheckedLine, tokens: readonly Token[], at: number, context: CheckContext): Found[] {
  const token = tokens[at];
  if (!token || isHyphenated(line.text, token) || isNextToForeign(tokens, at, context)) return [];
  const split = splitWord(token.low, context.words);
  const { candidates, isCertain } = split
    ? { candidates: [split], isCertain: true }
    : guessSyllable(tokens, at, context.words);
  // A name is spelled as its owner likes; only what is nearly a known word is a slip.
  const isCapital = token.text !== token.text.toLowerCase();
  if (isCapital && !isCertain) return [];
  const right = candidates.map((candidate) => inCaseOf(token.text, candidate));
  return [
    {
      what: `“${token.text}” không phải tiếng Việt.`,
      why: "Âm đầu, vần và dấu thanh này không ghép được thành một tiếng.",
      fix: fixWords(right, isCertain),
      at: { path: line.path, start: token.start, end: token.end },
      ...(isCertain ? { edit: { replacement: right[0] ?? "" } } : {}),
      ...(isCertain || VIETNAMESE.test(token.text) ? {} : { severity: "style" as const }),
    },
  ];
}

function fixWords(right: readonly string[], isCertain: boolean): string {
  const list = right.map((word) => `“${word}”`).join(", ");
  if (isCertain) return `Sửa thành ${list.split(", ")[0] ?? ""}.`;
  return list === ""
    ? "Sửa lại; nếu là từ nước ngoài, thêm vào data/words/foreign.yaml."
    : `Sửa lại, có thể là ${list}.`;
}

/** ki-lô-mét, e-mail, Lê-nin: parts of transcribed words follow no rule. */
function isHyphenated(text: string, { start, end }: Token): boolean {
  return (
    (text.charAt(start - 1) === "-" && /\p{L}/u.test(text.charAt(start - 2))) ||
    (text.charAt(end) === "-" && /\p{L}/u.test(text.charAt(end + 1)))
  );
}

/** Words of one foreign phrase stand together: machine learning. */
function isNextToForeign(tokens: readonly Token[], at: number, { words }: CheckContext): boolean {
  if (VIETNAMESE.test(tokens[at]?.text ?? "")) return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (other) =>
      other !== undefined && !VIETNAMESE.test(other.text) && other.text.length > 2 && !words.isSyllable(other.low),
  );
}
