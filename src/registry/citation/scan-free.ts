/** Finds references that carry no number: congress and plenum resolutions, unnumbered programmes, regulations, movements, laws, books. */
import { createNotes, type Notes } from "./defect.ts";
import { LEVEL_WORDS, PLACE_NAME } from "./organ-words.ts";
import { KINDS, ordinalNumber, ORDINALS } from "./tables.ts";
import type { CitationForm, CitationParts } from "./types.ts";
import { matchAt, type View } from "./view.ts";

/** A reference without a number; `end` is where its fixed part ends (issuer, term and title may follow). */
export interface FreeReference {
  form: Exclude<CitationForm, "numbered" | "head">;
  start: number;
  end: number;
  parts: Partial<CitationParts>;
  notes: Notes;
}

const ROMAN = "[XVI]{1,6}(?![\\p{L}\\p{N}])";
const eitherCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const ORDINAL = `(?:\\d{1,2}|${[...ORDINALS].reverse().map(eitherCase).join("|")}|${ROMAN})`;
const LEVEL = `(?:${LEVEL_WORDS})`;

const PATTERNS: readonly { form: FreeReference["form"]; pattern: RegExp }[] = [
  {
    form: "congress",
    pattern: new RegExp(
      `(?<kind>[Nn]ghị quyết|[Vv]ăn kiện|[Bb]áo cáo chính trị)(?: các)? [Đđ]ại hội(?: toàn)?(?: đại biểu)?(?: toàn quốc)?(?:(?: lần thứ)? (?<before>${ROMAN}))?` +
        `(?<rest> của Đảng(?: lần thứ ${ROMAN})?| (?:đại biểu )?[Đđ]ảng bộ(?: các cấp| ${LEVEL}(?: ${PLACE_NAME})?| ${PLACE_NAME})?(?: lần thứ ${ROMAN})?| [Đđ]ảng(?: toàn quốc)?(?: các cấp| lần thứ ${ROMAN})?| [Cc]hi bộ| các cấp)?`,
      "gu",
    ),
  },
  {
    form: "plenum",
    pattern: new RegExp(
      `(?<kind>[Nn]ghị quyết|[Kk]ết luận)(?: số)? (?:(?:của )?Hội nghị (?:lần thứ (?<first>${ORDINAL}),? )?)?(?:của )?(?:Ban Chấp hành )?Trung ương(?: Đảng)?(?: lần thứ)?(?: (?<last>${ORDINAL}))?(?![\\p{L}\\p{N}])`,
      "gu",
    ),
  },
  {
    form: "unnumbered",
    pattern: new RegExp(`(?<kind>${KINDS.map((row) => row.word).join("|")})(?=,? (?:của|ngày) )`, "gu"),
  },
  {
    form: "named",
    pattern:
      /(?<head>[Pp]hong trào|[Cc]uộc vận động|[Cc]hiến dịch|Đề án|Dự án|Chương trình|Chiến lược|Kế hoạch|Quy chế|Sổ tay|Tháng hành động|Tuần lễ)(?: thi đua)? ?(?<name>“[^“”]{2,200}”|"[^"]{2,200}")/gu,
  },
  { form: "named", pattern: /(?<name>[“"](?:Sổ tay|Cẩm nang|Hỏi đáp|Tài liệu) [^“”"]{2,200}[”"])/gu },
  { form: "named", pattern: /(?<name>Sổ tay \p{Ll}[^“”;:.,()]{2,80})/gu },
  { form: "named", pattern: /(?<name>Quy chế (?:phối hợp|làm việc|dân chủ|hoạt động)(?: [^;:.“”()]{2,200})?)/gu },
  {
    form: "named",
    pattern:
      /(?<name>Chương trình (?!công tác|hành động)(?:\p{Ll}+ ){2,8}(?:\((?:ban hành )?)?(?:năm )?(?:19|20)\d{2}(?!\d))/gu,
  },
  { form: "named", pattern: /(?<name>Chương trình mục tiêu quốc gia(?: [^;:.“”()]{2,120})?)/gu },
  {
    form: "named",
    pattern: /(?<name>(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?: \p{L}+[,]?){0,14} năm (?:19|20)\d{2}(?!\d))/gu,
  },
];
const PERIOD = /,? \(?nhiệm kỳ (\d{4}) ?[-–] ?(\d{4})\)?/y;

/** All free references of a view, in order; those that begin inside a longer one of the same form are left out. */
export function scanFree(view: View): FreeReference[] {
  const found: FreeReference[] = [];
  const heads = new Set<number>();
  for (const { form, pattern } of PATTERNS) {
    for (const match of view.text.matchAll(pattern)) {
      const start = match.index;
      if (heads.has(start) || /\p{L}/u.test(view.text[start - 1] ?? " ")) continue;
      const reference = readFree(view, form, match);
      if (!reference) continue;
      heads.add(start);
      found.push(reference);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readFree(view: View, form: FreeReference["form"], match: RegExpExecArray): FreeReference | undefined {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const base = { form, start: match.index, end, notes: createNotes(view) };
  if (form === "congress") {
    if (groups["before"] === undefined && groups["rest"] === undefined) return undefined;
    if (/\p{L}/u.test(view.text[end] ?? " ")) return undefined;
    const period = matchAt(PERIOD, view.text, end);
    return {
      ...base,
      end: end + (period?.[0].length ?? 0),
      parts: { kind: capital(groups["kind"]), name: match[0].slice((groups["kind"] ?? "").length + 1) },
    };
  }
  if (form === "plenum") {
    const plenum = ordinalNumber(groups["first"] ?? groups["last"] ?? "");
    return plenum === undefined
      ? undefined
      : { ...base, parts: { kind: capital(groups["kind"]), plenum, issuer: "Ban Chấp hành Trung ương Đảng" } };
  }
  if (form === "unnumbered") return { ...base, parts: { kind: groups["kind"] ?? "" } };
  return { ...base, parts: { name: (groups["name"] ?? match[0]).trim() } };
}

function capital(kind = ""): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
