/** One text cited in two ways that cannot both be right: another number, date or issuer for the same title. */
import { numericDate } from "../../base/date.ts";
import { plain, sameTitle } from "../../registry/citation/title-words.ts";
import { keyOf, mentionsOf, nameOf, type Mention } from "../citations.ts";
import type { Rule } from "../types.ts";

/** A title this long is not shared by two texts by chance. */
const SHORTEST_TITLE = 30;

export const citationTwoWays: Rule = {
  id: "citation-two-ways",
  severity: "error",
  title: "Cùng một văn bản được dẫn với số hoặc ngày khác nhau",
  basis: "Đối chiếu trong chính văn bản.",
  examples: {
    bad: [
      "Thực hiện Kế hoạch số 47-KH/BTG, ngày 07/5/2021 của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng sinh hoạt chi bộ ở khu dân cư.\nTiếp tục thực hiện Kế hoạch số 74-KH/BTG, ngày 07/5/2021 của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng sinh hoạt chi bộ ở khu dân cư.",
      "Thực hiện Kế hoạch số 147-KH/TU, ngày 07/5/2021 của Ban Thường vụ Tỉnh ủy.\nTiếp tục thực hiện Kế hoạch số 147-KH/TU, ngày 07/6/2021 của Ban Thường vụ Tỉnh ủy.",
    ],
    good: [
      "Thực hiện Nghị quyết số 45-NQ/TW, ngày 24/01/2019 của Bộ Chính trị.\nThực hiện Nghị quyết số 45-NQ/TW, ngày 24/11/2023 của Ban Chấp hành Trung ương.",
      "Thực hiện Kết luận số 50-KL/TW, ngày 30/5/2019 và Kết luận số 51-KL/TW, ngày 30/5/2019 của Ban Bí thư.",
    ],
  },
  check(context) {
    const dated = mentionsOf(context).filter(
      ({ citation: { form, parts } }) => form === "numbered" && parts.number !== null && parts.date?.length === 10,
    );
    const earlier = new Map<string, Mention[]>();
    return dated.flatMap((mention) => {
      const before = likes(mention, earlier).find((other) => contradict(other, mention));
      // What the registry has already told apart, or put right, is said by its own rule.
      if (!before || before.citation.id !== undefined || mention.citation.id !== undefined) return [];
      return [
        {
          what: `${describe(mention)} và ${describe(before)} (${before.line.where}) có vẻ là một văn bản.`,
          why: "Hai chỗ dẫn trùng nhau ở phần còn lại nhưng khác số hoặc ngày, nên có một chỗ sai.",
          fix: "Đối chiếu với bản gốc và sửa chỗ sai.",
          at: { path: mention.line.path, start: mention.citation.start, end: mention.citation.end },
        },
      ];
    });
  },
};

/** Earlier mentions with the same number, or with the same title; the mention joins them. */
function likes(mention: Mention, earlier: Map<string, Mention[]>): Mention[] {
  const { title } = mention.citation.parts;
  const keys = [keyOf(mention.citation), ...(title === undefined ? [] : [plain(title)])];
  return keys.flatMap((key = "") => {
    const list = earlier.get(key) ?? [];
    earlier.set(key, [...list, mention]);
    return list;
  });
}

function contradict({ citation: a }: Mention, { citation: b }: Mention): boolean {
  const sameNumber = keyOf(a) === keyOf(b);
  const sameDate = a.parts.date === b.parts.date;
  const sameKind = a.parts.kind === b.parts.kind;
  if (sameNumber) return sameKind && !sameDate && sameText(a.parts.issuer, b.parts.issuer) && !differentTitles(a, b);
  const [left = "", right = ""] = [a.parts.title, b.parts.title];
  return (
    sameKind && left.length >= SHORTEST_TITLE && sameTitle(left, right) && sameText(a.parts.issuer, b.parts.issuer)
  );
}

function differentTitles(a: Mention["citation"], b: Mention["citation"]): boolean {
  return a.parts.title !== undefined && b.parts.title !== undefined && !sameTitle(a.parts.title, b.parts.title);
}

function sameText(a = "", b = ""): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function describe({ citation }: Mention): string {
  return `${nameOf(citation)}, ngày ${numericDate(citation.parts.date ?? "")}`;
}
