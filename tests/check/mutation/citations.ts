/** One way or more to spoil a citation for every rule about citations. */
import { ownRange } from "../../../src/check/citation-marks.ts";
import { mentionsOf, type Mention } from "../../../src/check/citations.ts";
import { oneOf, pick, rewrite, sentence, swapIn, type Desk, type Mutator } from "./desk.ts";

interface CitedOptions {
  /** Also those that were named before. */
  again?: boolean;
  /** Only these. */
  only?: (mention: Mention, desk: Desk) => boolean;
}

/** Words inside a citation that the registry knows, outside its title unless `inTitle`, become others. */
function cited(
  pattern: RegExp,
  words: string | ((match: RegExpExecArray, mention: Mention) => string | undefined),
  { again = true, only = () => true }: CitedOptions = {},
): Mutator {
  return (desk) => {
    const seen = new Set<string>();
    const places = mentionsOf(desk.clean).flatMap((mention) => {
      const { line, citation, nested } = mention;
      const { id } = citation;
      if (nested || id === undefined || citation.form !== "numbered") return [];
      const isFirst = !seen.has(id);
      seen.add(id);
      if ((!again && !isFirst) || line.zone === "title" || line.role === "heading" || !only(mention, desk)) return [];
      const { start, end } = ownRange(citation);
      const match = pattern.exec(line.text.slice(start, end));
      const right = match && (typeof words === "string" ? words : words(match, mention));
      return match && typeof right === "string" ? [{ line, match, right, start: start + match.index }] : [];
    });
    const place = pick(desk.random, places);
    if (!place) return undefined;
    const { line, match, right, start } = place;
    return rewrite(desk, line.path, { start, end: start + match[0].length }, right);
  };
}

const isFull = ({ citation: { parts } }: Mention): boolean => parts.mention === "full";
const hasQuotedTitle = ({ citation: { parts } }: Mention): boolean => parts.quoted;
/** The only mention of its text. */
const isAlone = ({ citation }: Mention, { clean }: Desk): boolean =>
  mentionsOf(clean).filter((other) => other.citation.id === citation.id).length === 1;

export const CITATIONS: Readonly<Record<string, Mutator>> = {
  "citation-about-style": cited(
    /về “(?<letter>\p{Lu})/u,
    ({ groups }) => `“Về ${(groups?.["letter"] ?? "").toLowerCase()}`,
    {
      only: hasQuotedTitle,
    },
  ),
  "citation-alias-number": sentence(
    "Cấp ủy thực hiện Chương trình hành động số 40-CTr/TU, ngày 18/11/2022 của Ban Thường vụ Thành ủy (sau đây gọi là Chương trình hành động ⟦số 10-CTr/TU⟧).",
  ),
  "citation-comma": cited(/, (?=ngày \d{1,2}\/)/u, " "),
  "citation-date-writing": oneOf(
    cited(/ngày 0(?<rest>\d\/)/u, ({ groups }) => `ngày ${groups?.["rest"] ?? ""}`),
    cited(/(?<=ngày \d\d\/)(?<month>[3-9])(?=\/)/u, ({ groups }) => `0${groups?.["month"] ?? ""}`),
    cited(/, ngày (?=\d{1,2}\/)/u, ", "),
  ),
  "citation-date-wrong": oneOf(
    cited(/(?<=ngày )\d\d(?=\/)/u, ([day]) => (day === "12" ? "13" : "12"), { only: isFull }),
    cited(/(?<=ngày )\d\d(?=\/(?:4|6|9|11)\/)/u, "31", { only: isFull }),
  ),
  "citation-first-full": cited(
    /(?<=số \S+)(?:, ngày| ngày) .*$/su,
    (match, { line }) => (line.role === "cell" ? undefined : ""),
    {
      again: false,
      only: (mention) => isFull(mention) && mention.line.zone !== "appendix" && mention.citation.inner.length === 0,
    },
  ),
  "citation-from-future": sentence(
    "Cấp ủy bám sát Kế hoạch số 477-KH/TU⟦, ngày 15/8/2028⟧ của Ban Thường vụ Thành ủy.",
    "Cấp ủy bám sát Kế hoạch số 477-KH/TU⟦, ngày 15/9/2029⟧ của Ban Thường vụ Thành ủy.",
  ),
  "citation-issuer": oneOf(
    cited(/(?<=của )Bộ Chính trị/u, "Ban Bí thư"),
    cited(/(?<=của )Ban Bí thư/u, "Bộ Chính trị"),
  ),
  "citation-kind-broken": oneOf(
    cited(/^Chỉ thị(?= số)/u, "Chỉ th"),
    cited(/^Nghị quyết(?= số)/u, "Nghị quyế"),
    cited(/^Kết luận(?= số)/u, "Kết lận"),
  ),
  "citation-kind-symbol": oneOf(
    cited(/^Chỉ thị(?= số)/u, "Kết luận"),
    cited(/^Nghị quyết(?= số)/u, "Chỉ thị"),
    cited(/^Kết luận(?= số)/u, "Nghị quyết"),
  ),
  "citation-missing-date": cited(/,? ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}(?= của)/u, "", {
    again: false,
    only: isFull,
  }),
  "citation-missing-so": cited(/(?<=^\p{L}+ \p{L}+ )số /u, ""),
  "citation-missing-term": cited(/ (?:\(kh(?:oá|óa) [IVX]+\)|kh(?:oá|óa) [IVX]+)/u, "", { only: isAlone }),
  "citation-order": cited(
    /,? (?<date>ngày \S+) (?<issuer>của (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương Đảng))/u,
    ({ groups }) => ` ${groups?.["issuer"] ?? ""}, ${groups?.["date"] ?? ""}`,
    { only: ({ citation: { parts } }) => parts.term === undefined },
  ),
  "citation-plenum-wording": sentence(
    "Cấp ủy quán triệt Nghị quyết Trung ương 8 (khóa XI), Nghị quyết Trung ương 7 (khóa X), ⟦Nghị quyết Hội nghị Trung ương 6⟧ (khóa XI).",
  ),
  "citation-stray-mark": cited(/(?<=\/\d{4})(?= của)/u, "."),
  "citation-superseded": sentence("Cấp ủy thực hiện ⟦Chỉ thị số 08-CT/TW, ngày 21/10/2011 của Ban Bí thư⟧."),
  "citation-symbol-order": oneOf(
    cited(
      /(?<number>\d+)-(?<kind>NQ|CT|KL|KH)\/(?<organ>TW|TU)/u,
      ({ groups }) => `${groups?.["number"] ?? ""}/${groups?.["kind"] ?? ""}-${groups?.["organ"] ?? ""}`,
    ),
    cited(/27\/CT-TTg/u, "27-CT/TTg"),
  ),
  "citation-symbol-spacing": oneOf(
    cited(/(?<=\d)-(?=\p{Lu}+\/)/u, " - "),
    cited(/(?<=\d)-(?=\p{Lu}+\/)/u, "- "),
    cited(/(?<=-\p{Lu}+)\/(?=\p{Lu})/u, " / "),
  ),
  "citation-symbol-writing": oneOf(
    cited(/(?<=số )0(?=\d-)/u, ""),
    cited(/(?<=\d)-(?=\p{Lu}+\/)/u, "–"),
    cited(/-NQ\/TW/u, "-Nq/TW"),
  ),
  "citation-term-style": oneOf(
    cited(/\((?<term>kh(?:oá|óa) [IVX]+)\)/u, ({ groups }) => groups?.["term"]),
    cited(/(?<!\()kh(?:oá|óa) [IVX]+/u, ([term]) => `(${term})`),
  ),
  "citation-term-wrong": cited(/(?<=kh(?:oá|óa) )[IVX]+/u, ([term]) => (term === "X" ? "XII" : "X")),
  "citation-title": titled(/(?<= )(?:phát triển|nâng cao|công tác|tăng cường|giáo dục) /u, ""),
  "citation-title-marks": oneOf(
    titled(/(?<!học),(?= \p{Ll})/u, ""),
    titled(
      /(?<= )(?:giáo dục|bảo hiểm|công nghệ|dân số|gia đình)(?= )/u,
      ([word]) => word.charAt(0).toUpperCase() + word.slice(1),
    ),
  ),
  "citation-two-ways": sentence(
    "Cấp ủy thực hiện Kế hoạch số 447-KH/TU, ngày 07/5/2021 của Ban Thường vụ Thành ủy; tiếp tục thực hiện ⟦Kế hoạch số 447-KH/TU, ngày 07/6/2021⟧ của Ban Thường vụ Thành ủy.",
    "Cấp ủy thực hiện Kế hoạch số 447-KH/TU, ngày 07/5/2021 của Ban Thường vụ Thành ủy về nâng cao chất lượng sinh hoạt chi bộ ở khu dân cư. Tiếp tục thực hiện ⟦Kế hoạch số 474-KH/TU, ngày 07/5/2021⟧ của Ban Thường vụ Thành ủy về nâng cao chất lượng sinh hoạt chi bộ ở khu dân cư.",
  ),
  "defined-term-unused": sentence(
    "Ban Chỉ đạo phòng, chống tác hại của thuốc lá (sau đây gọi tắt là ⟦Ban Chỉ đạo 158⟧) giúp cấp ủy theo dõi.",
  ),
};

/** Words inside a title that the registry knows become others; the title names no other text. */
function titled(pattern: RegExp, words: string | ((match: RegExpExecArray) => string)): Mutator {
  return (desk) => {
    const places = mentionsOf(desk.clean).flatMap(({ line, citation, nested }) => {
      const title = citation.parts.title ?? "";
      if (nested || citation.id === undefined || title === "" || citation.inner.length > 0) return [];
      const from = line.text.lastIndexOf(title.slice(-20), citation.end) + 20 - title.length;
      const match = line.text.slice(from, from + title.length) === title ? pattern.exec(title.slice(10)) : null;
      return match ? [{ line, match, start: from + 10 + match.index }] : [];
    });
    const place = pick(desk.random, places);
    if (!place) return undefined;
    const { line, match, start } = place;
    const right = typeof words === "string" ? words : words(match);
    return rewrite(desk, line.path, { start, end: start + match[0].length }, right);
  };
}

const REVIEW_LINES = ({ lines }: Desk) => lines.filter(({ zone }) => zone === "body" || zone === "footnote");

export const REVIEWS: Readonly<Record<string, Mutator>> = {
  // The remark stands on the order to hold the review, at the start of its line.
  "review-after-report": (desk) => {
    const spot = swapIn(REVIEW_LINES, ({ text }) => text, /\(tháng (?:9|10|7)\/2027\)/gu, "(tháng 12/2027)")(desk);
    return spot && { ...spot, start: 0 };
  },
  "review-kind": oneOf(
    swapIn(
      REVIEW_LINES,
      ({ text }) => text,
      /^(?:Tổng kết|Đánh giá)(?= (?:10|20) năm thực hiện \p{L}+ \p{L}+ số)/gu,
      "Sơ kết",
    ),
    swapIn(
      REVIEW_LINES,
      ({ text }) => text,
      /^(?:Đánh giá|Sơ kết)(?= 0[35] năm thực hiện \p{L}+ \p{L}+ số)/gu,
      "Tổng kết",
    ),
  ),
  "review-year": swapIn(
    REVIEW_LINES,
    ({ text }) => text,
    /(?<=^(?:Tổng kết|Đánh giá|Sơ kết) )(?:05|10|20)(?= năm thực hiện \p{L}+ \p{L}+ số)/gu,
    ([years]) => ({ "05": "03", "10": "15", "20": "25" })[years],
  ),
};
