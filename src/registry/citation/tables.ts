/** Words of the citation grammar, shared by the writer and the reader: kinds, connectors, organ symbols, ordinals. */

/** A kind of text and the abbreviations its symbol may carry (HD 05-HD/VPTW 2.5; NĐ 30/2020 Phụ lục III). */
export interface KindRow {
  word: string;
  abbreviations: readonly string[];
}

/** All kinds, longer names before the shorter ones they begin with. */
export const KINDS: readonly KindRow[] = [
  ["Chương trình hành động", "CTr", "CTHĐ"],
  ["Chương trình phối hợp", "CTr", "CTPH"],
  ["Chương trình công tác", "CTr"],
  ["Kế hoạch hành động", "KH"],
  ["Kế hoạch phối hợp", "KH", "KHPH"],
  ["Nghị quyết liên tịch", "NQLT", "NQ"],
  ["Thông tư liên tịch", "TTLT"],
  ["Thông báo kết luận", "TB", "KL"],
  ["Hướng dẫn liên ngành", "HD", "HDLN"],
  ["Quy chế phối hợp", "QC", "QCPH"],
  ["Chương trình", "CTr"],
  ["Nghị quyết", "NQ"],
  ["Quyết định", "QĐ"],
  ["Quy định", "QĐ", "QĐi", "QyĐ"],
  ["Chỉ thị", "CT"],
  ["Kết luận", "KL"],
  ["Kế hoạch", "KH"],
  ["Hướng dẫn", "HD"],
  ["Quy chế", "QC"],
  ["Thông báo", "TB"],
  ["Thông tri", "TT"],
  ["Thông tư", "TT"],
  ["Thông cáo", "TC"],
  ["Nghị định", "NĐ"],
  ["Pháp lệnh", "PL"],
  ["Bộ luật", "L"],
  ["Công văn", "CV"],
  ["Công điện", "CĐ"],
  ["Tờ trình", "TTr"],
  ["Báo cáo", "BC"],
  ["Biên bản", "BB"],
  ["Đề án", "ĐA"],
  ["Dự án", "DA"],
  ["Phương án", "PA"],
  ["Quy hoạch", "QH"],
  ["Quy trình", "QT"],
  ["Đề cương", "ĐC"],
  ["Chiến lược", "CL"],
  ["Tuyên bố", "TB"],
  ["Giấy mời", "GM"],
  ["Luật", "L"],
].map(([word = "", ...abbreviations]) => ({ word, abbreviations }));

const ABBREVIATIONS = new Map(
  KINDS.flatMap((row) => row.abbreviations.map((abbreviation) => [abbreviation.toLowerCase(), abbreviation] as const)),
);

/** The abbreviation as it ought to be written (`ctr` → `CTr`), or undefined when no kind has it. */
export function canonicalAbbreviation(text: string): string | undefined {
  return ABBREVIATIONS.get(text.toLowerCase());
}

/** Kinds whose symbol carries the abbreviation, the plainest name first. */
export function kindsOf(abbreviation: string): string[] {
  return KINDS.filter((row) => row.abbreviations.includes(abbreviation))
    .map((row) => row.word)
    .sort((a, b) => a.length - b.length);
}

/** Words that may stand between the issuer and the title, longer before shorter. */
export const CONNECTORS = ["về việc", "về", "thực hiện", "triển khai", "ban hành", "quán triệt"] as const;

/** Verbs that open a title which has no connector of its own: `hướng dẫn công tác khoa giáo năm 2024`. */
export const TITLE_VERBS = [
  "hướng dẫn",
  "quy định",
  "phê duyệt",
  "sửa đổi",
  "bổ sung",
  "công bố",
  "giao",
  "phát động",
] as const;

/** Connectors after which another text is named rather than a title quoted. */
export const VERB_CONNECTORS: ReadonlySet<string> = new Set(["thực hiện", "triển khai", "quán triệt"]);

/** First words of titles that keep their capital, because they are names of texts and movements. */
export const NAME_HEADS: readonly string[] = [
  ...KINDS.map((row) => row.word),
  "Phong trào",
  "Cuộc vận động",
  "Văn kiện",
  "Điều lệ",
  "Hiến pháp",
  "Đảng",
  "Nhà nước",
  "Nhân dân",
];

/** Kinds that are verbs too: they name a text only when a number follows. */
export const VERB_KINDS: ReadonlySet<string> = new Set([
  "Hướng dẫn",
  "Quy định",
  "Quyết định",
  "Kết luận",
  "Báo cáo",
  "Thông báo",
  "Quy hoạch",
  "Tuyên bố",
]);

const STATE_ORGAN =
  /^(?:TTg|CP|CTN|UBND|HĐND|UBTVQH\d*|QH\d*|VPCP|VPQH|TANDTC|VKSNDTC|KTNN|TTCP|NHNN|BHXH|(?:B|S)(?:GDĐT|GD&ĐT|NV|TC|YT|CT|XD|TP|KHCN|NNMT|NNPTNT|TNMT|LĐTBXH|TTTT|VHTTDL|VHTT|GTVT|KHĐT|NG|DTTG|DL)|BCA|BQP|BNG)(?:-.*)?$/;
const PARTY_ORGAN =
  /^(?:TW|TU|QU|HU|ThU|QUTW|ĐU[A-ZĐ]*|CB[A-ZĐ]*|ĐH|BTG[A-ZĐ]*|BDV[A-ZĐ]*|BXDĐ[A-ZĐ]*|BTC(?:TW|TU|QU|HU|ĐU)|BNC[A-ZĐ]*|UBKT[A-ZĐ]*|CQUBKT[A-ZĐ]*|VP(?:TW|TU|QU|HU|ĐU[A-ZĐ]*)|BCĐ(?:TW|TU)|BCSĐ[A-ZĐ]*|ĐĐ[A-ZĐ]*)(?:-.*)?$/;

/** Whether a symbol's organ belongs to the Party or the State; undefined for a symbol nobody has listed. */
export function regimeOfOrgan(organ: string): "party" | "state" | undefined {
  if (STATE_ORGAN.test(organ)) return "state";
  return PARTY_ORGAN.test(organ) ? "party" : undefined;
}

/** Ordinals in words, for plenums and congresses: `Hội nghị lần thứ tám`. */
export const ORDINALS: readonly string[] = [
  "nhất",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
  "mười ba",
  "mười bốn",
  "mười lăm",
];

/** Number of an ordinal written in figures, words or Roman numerals; undefined for anything else. */
export function ordinalNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  const index = ORDINALS.indexOf(lower === "bốn" ? "tư" : lower);
  return index >= 0 ? index + 1 : romanNumber(text);
}

/** Value of a Roman numeral up to 49; undefined for anything else. */
export function romanNumber(text: string): number | undefined {
  const found = /^(X{0,4})(IX|IV|V?I{0,3})$/.exec(text);
  if (!found || text === "") return undefined;
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(found[2] ?? "");
  return (found[1] ?? "").length * 10 + ones;
}
