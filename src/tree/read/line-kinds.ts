/** A line's words → what line of an official text it is by its wording alone, or nothing when the wording does not tell. */
import { foldMarks } from "../../base/text/fold.ts";
import { remembering } from "../../base/text/remember.ts";

export type LineKind =
  | "party-title" // ĐẢNG CỘNG SẢN VIỆT NAM
  | "nation" // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  | "motto" // Độc lập - Tự do - Hạnh phúc
  | "number" // Số 05-HD/ĐU; Số: 05/KH-UBND
  | "place-date" // Hải Phòng, ngày 05 tháng 01 năm 2027
  | "draft" // Dự thảo lần 2
  | "mark" // *, -----, ____
  | "recipients-label" // Nơi nhận:
  | "authority" // T/M BAN THƯỜNG VỤ; KT. GIÁM ĐỐC
  | "appendix-label" // PHỤ LỤC II
  | "appendix-attached" // (Kèm theo Hướng dẫn số …)
  | "addressee" // Kính gửi: …
  | "author"; // CỦA BAN THƯỜNG VỤ THÀNH UỶ

interface Rule {
  kind: LineKind;
  /** Against the text without tone marks, in lower case. */
  folded?: RegExp;
  /** Against the text as it is. */
  exact?: RegExp;
  longest: number;
}

/** In order: the first that fits decides. Wording: HD 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const rules: readonly Rule[] = [
  { kind: "mark", exact: /^(?:\*+|[-–—_=~.o0\s]*[-–—_=~]{2,}[-–—_=~.o0\s]*|\*[\s*]*)$/u, longest: 80 },
  { kind: "party-title", folded: /^dang cong san viet nam$/, exact: /^\P{Ll}+$/u, longest: 40 },
  { kind: "nation", folded: /^cong hoa xa hoi chu nghia viet nam$/, longest: 60 },
  { kind: "motto", folded: /^doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc$/, longest: 60 },
  // Số 32a-HD/ĐU; Số:      /KH-UBND; Số 05/2027/NQ-HĐND; not “Số 1/3 đơn vị”, “Số 5-7 đường Điện Biên Phủ”.
  {
    kind: "number",
    exact:
      /^S[ốỐôÔoO]\s*[:.]?[\s\d.…_]*[a-zđ]?\s?(?:[-–/]\s?(?:\d{4}\s?[-–/]\s?)?\p{Lu}[\p{L}\d.&]{0,15}|\p{Lu}[\p{L}\d]{0,7}\s?[-–/]\s?[\p{L}\d.&]+)\s?(?:[-–/]\s?[\p{L}\d.&]+\s?)*(?:[-–/]\s?)?$/u,
    longest: 60,
  },
  // A place and a comma, or words with capitals, then nothing but the date; a date in a sentence has other words before it.
  {
    kind: "place-date",
    folded: /(?:^|[,\s])ngay[\s\d.…_]*thang[\s\d.…_]*nam[\s\d.…_]*$/,
    exact: /^(?:[^,;:\d]{1,60},|(?:\p{Lu}[\p{L}'’.]*[\s-]+){0,6})\s*[Nn]\S+\s/u,
    longest: 110,
  },
  { kind: "draft", folded: /^\(?du thao(?:[\s:]+(?:lan|so|ngay|\d).{0,20})?\)?$/, longest: 40 },
  { kind: "recipients-label", folded: /^noi nhan\s*:?\s*$/, longest: 20 },
  {
    kind: "authority",
    exact: /^(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|T\/UQ|TM (?=\P{Ll}+$)|KT (?=\P{Ll}+$))\s*\p{Lu}.*[^.;,:]$/u,
    longest: 120,
  },
  {
    kind: "appendix-label",
    exact: /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]+|\d+|[A-ZĐ]))?\s*[.:]?$/u,
    longest: 30,
  },
  {
    kind: "appendix-attached",
    folded: /^(?:\(\s*(?:ban hanh\s+)?kem theo\b|(?:ban hanh\s+)?kem theo\b.*\bso\b)/,
    longest: 400,
  },
  { kind: "addressee", folded: /^kinh (?:gui|trinh)\s*:/, longest: 400 },
  { kind: "author", exact: /^CỦA\s+\P{Ll}+$/u, longest: 160 },
];

/** Reads what kind of line a text is; white space around it does not matter. */
export function readLineKind(text: string): LineKind | undefined {
  return kindOf(text).kind;
}

const kindOf = remembering((text) => ({ kind: findKind(text) }));

function findKind(text: string): LineKind | undefined {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return undefined;
  const folded = foldMarks(line);
  return rules.find(
    ({ exact, folded: pattern, longest }) =>
      line.length <= longest && (exact?.test(line) ?? true) && (pattern?.test(folded) ?? true),
  )?.kind;
}

/** True when a line has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True when a line ends a sentence or leads on: it is running text, not a heading. */
export function endsLikeText(text: string): boolean {
  return /[.;:,!?…](?:["”’)\]/\s]*)$/u.test(text.trimEnd());
}
