/** Real syllables in the place of others: công thông tin for cổng thông tin. */
import { findPairs } from "../language/find-pairs.ts";
import { findPhrases, type Misspelt } from "../language/find-phrases.ts";
import { inCaseOf } from "../language/same-case.ts";
import { spelledLines, tokensOf } from "../language/spelled-lines.ts";
import type { Token } from "../language/tokens.ts";
import { isInUnitName } from "../language/unit-name.ts";
import type { Words } from "../language/words.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

export const confusedWord: Rule = {
  id: "confused-word",
  severity: "error",
  title: "Tiếng có thật nhưng nhầm với tiếng khác trong cụm từ quen dùng",
  basis:
    "Danh sách cụm từ của văn bản Đảng, chính quyền, đoàn thể (data/words/phrases.yaml) và cặp tiếng đếm từ Bộ pháp điển.",
  examples: {
    bad: [
      "Đăng tin trên công thông tin điện tử của phường.",
      "Đội ngũ công tác viên dư luận xã hội được củng cố.",
      "Trong quá trình thực hiện, nêu có vướng mắc thì báo cáo.",
      "Mở lớp học đáp úng yêu cầu của Nhân dân.",
      "Nhiệm vụ thuộc lĩnh vực khao giáo.",
    ],
    good: [
      "Công tác viên chức của ngành được đổi mới.",
      "Các nội dung đã nêu có liên quan đến nhận thức đầy đủ của cán bộ.",
      "Văn bản hướng dẫn vận hành cổng thông tin điện tử.",
      "ĐẢNG BỘ TỈNH TÂN GIANG\nĐẢNG ỦY XÃ TRUNG DƯƠNG\n*\nSố 05-HD/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\n",
    ],
  },
  check: (context) =>
    spelledLines(context).flatMap((line) => {
      const tokens = tokensOf(line);
      const { phrases, pairs } = slipsOf(tokens, context.words);
      return [
        ...phrases.map((slip) => word(line, tokens, slip)),
        ...pairs.map((slip) => ({ ...word(line, tokens, slip), severity: "warning" as const })),
      ].filter(({ at }) => !isInUnitName(line, at.start));
    }),
};

interface Slips {
  phrases: readonly Misspelt[];
  pairs: readonly Misspelt[];
}

const known = new WeakMap<Words, WeakMap<readonly Token[], Slips>>();

/** Slips of a line; lines with the very same words are looked at once. */
function slipsOf(tokens: readonly Token[], words: Words): Slips {
  const lines = known.get(words) ?? new WeakMap<readonly Token[], Slips>();
  known.set(words, lines);
  let slips = lines.get(tokens);
  if (!slips) {
    const covered = new Set<number>();
    const phrases = findPhrases(tokens, words, covered);
    lines.set(tokens, (slips = { phrases, pairs: findPairs(tokens, words, covered) }));
  }
  return slips;
}

function word(line: CheckedLine, tokens: readonly Token[], { from, to, right }: Misspelt): Found {
  const slips = tokens.slice(from, to).flatMap((token, at) => {
    const wanted = right[at];
    return wanted === undefined || wanted === token.low || wanted === "…"
      ? []
      : [{ token, right: inCaseOf(token.text, wanted) }];
  });
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const written = line.text.slice(start, end);
  const rewritten = slips.reduceRight(
    (text, { token, right: wanted }) => text.slice(0, token.start - start) + wanted + text.slice(token.end - start),
    written,
  );
  const [first] = slips;
  const last = slips.at(-1);
  const at = { path: line.path, start: first?.token.start ?? start, end: last?.token.end ?? end };
  return {
    what: `“${written}” có lẽ là “${rewritten}”.`,
    why: `Cụm từ quen dùng là “${rewritten}”; khác một dấu hoặc một chữ cái thì thành tiếng khác.`,
    fix: `Sửa thành “${rewritten}”.`,
    at,
    edit: { replacement: rewritten.slice(at.start - start, rewritten.length - (end - at.end)) },
  };
}
