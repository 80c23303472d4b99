/** Finds every number and symbol in a view (`29-NQ/TW`, `27/CT-TTg`, `30/2020/NĐ-CP`, blank numbers) with the `số` and the kind before it. */
import { nearest } from "../../base/nearest.ts";
import { createNotes, type Notes } from "./defect.ts";
import { canonicalAbbreviation, KINDS, kindsOf, regimeOfOrgan } from "./tables.ts";
import type { View } from "./view.ts";

/** A number and symbol with what stands before it; offsets of the view. */
export interface Designation {
  start: number;
  end: number;
  number: string | null;
  /** As it ought to be written. */
  symbol: string;
  kind?: string;
  /** True for the number line of a document: `Số 32-HD/ĐUK`. */
  head: boolean;
  notes: Notes;
}

// Every repetition is bounded, so the scan stays linear in the text.
const PATTERN =
  /(?<![\p{L}\p{N}/])(?:(?<number>\d{1,5}[a-zđ]?) ?)?(?<first>[-–—/]) ?(?:(?<year>(?:19|20)\d{2}) ?\/ ?)?(?:(?<law>(?:UBTV)?QH\d{1,2})|(?<kind>[A-Za-zĐđ]{1,10}) ?(?<second>[-–—/]) ?(?<organ>[A-ZĐ][A-Za-zĐđ0-9&]{0,24}(?:-[A-ZĐ][A-Za-zĐđ0-9]{0,16}){0,3}))(?![\p{L}\p{N}])/gu;
const NUMBER_WORD = /(?:^|[^\p{L}])([Ss]ố|SỐ) ?[:.]? ?[._…]*$/u;

/** All designations of a view, in order. */
export function scanDesignations(view: View): Designation[] {
  return [...view.text.matchAll(PATTERN)].flatMap((match) => readDesignation(view, match) ?? []);
}

function readDesignation(view: View, match: RegExpMatchArray): Designation | undefined {
  const { number, year, law, kind = "", second = "", organ = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const notes = createNotes(view);
  const before = view.text.slice(Math.max(0, at - 24), at);
  const word = NUMBER_WORD.exec(before);
  const wordStart = word ? at - before.length + word.index + word[0].indexOf(word[1] ?? "") : at;
  const abbreviation = law === undefined ? canonicalAbbreviation(kind) : undefined;
  const lead = readKind(view.text, wordStart, abbreviation, word !== null);
  if (!word && (number === undefined || (!abbreviation && !law && !lead))) return undefined;
  if (!word && !lead && (law ?? regimeOfOrgan(organ)) === undefined) return undefined;
  const symbol = law === undefined ? writeSymbol(match, abbreviation) : `${year === undefined ? "" : `${year}/`}${law}`;
  const designation: Designation = {
    start: lead?.start ?? wordStart,
    end,
    number: number ?? null,
    symbol,
    ...(lead ? { kind: lead.kind } : {}),
    head: !lead && word?.[1] === "Số",
    notes,
  };
  noteForm(view, match, designation, { word: word !== null, wordStart, lead, abbreviation, second });
  return designation;
}

interface Lead {
  start: number;
  kind: string;
  broken: boolean;
}

/** The kind before a position: exact, or a broken word that is near to a kind with this abbreviation. */
function readKind(
  text: string,
  position: number,
  abbreviation: string | undefined,
  hasWord: boolean,
): Lead | undefined {
  const before = text.slice(Math.max(0, position - 48), position).trimEnd();
  const offset = Math.max(0, position - 48);
  const lower = before.toLowerCase();
  for (const { word } of KINDS) {
    const from = before.length - word.length;
    if (from < 0 || !lower.endsWith(word.toLowerCase())) continue;
    if (from > 0 && /\p{L}/u.test(before[from - 1] ?? "")) continue;
    return { start: offset + from, kind: word, broken: false };
  }
  if (!hasWord || abbreviation === undefined) return undefined;
  // A broken word: the last one to four words, from a capital letter, without punctuation between.
  // Each capital is tried: the sentence may have begun just before ("Thực hiện Chỉ th số").
  for (const { 1: phrase = "", index } of before.matchAll(/(?<!\p{L})(?=(\p{Lu}\p{L}*(?: \p{L}+){0,3}$))/gu)) {
    const meant = nearest(phrase, kindsOf(abbreviation));
    if (meant !== undefined && phrase[0] === meant[0]) return { start: offset + index, kind: meant, broken: true };
  }
  return undefined;
}

/** The symbol as it ought to be written: separators in the order of the regime its organ belongs to. */
function writeSymbol(match: RegExpMatchArray, abbreviation: string | undefined): string {
  const { first, year, kind = "", second = "", organ = "" } = match.groups ?? {};
  const regime =
    year === undefined ? (regimeOfOrgan(organ) ?? (first === "/" && second !== "/" ? "state" : "party")) : "state";
  const tail = `${abbreviation ?? kind}${regime === "party" && abbreviation ? "/" : "-"}${organ}`;
  return year === undefined ? tail : `${year}/${tail}`;
}

interface Seen {
  word: boolean;
  wordStart: number;
  lead: Lead | undefined;
  abbreviation: string | undefined;
  second: string;
}

function noteForm(view: View, match: RegExpMatchArray, found: Designation, seen: Seen): void {
  const { notes, number, symbol } = found;
  const at = match.index ?? 0;
  const range = [at, found.end] as const;
  const right = `${number ?? ""}${/^\d{4}\/|^[^/]*-/.test(symbol) || !symbol.includes("/") ? "/" : "-"}${symbol}`;
  const written = match[0].trim();
  if (seen.lead?.broken) {
    const text = view.text.slice(seen.lead.start, seen.wordStart).trim();
    notes.add(
      "citation-kind-broken",
      "error",
      [seen.lead.start, seen.wordStart],
      `Tên loại văn bản bị viết sai: “${text}”.`,
      { fix: `Sửa thành “${seen.lead.kind}”.` },
    );
  }
  if (!seen.word && number !== null && seen.lead) {
    notes.add("citation-missing-so", "warning", range, `Thiếu chữ “số” trước ${written}.`, {
      fix: `Viết “${seen.lead.kind} số ${right}”.`,
    });
  }
  // A line break inside the symbol comes from the page, not from the author.
  const wrapped = view.breaks.slice(at, found.end).some((lines) => lines > 0);
  if (!wrapped && / /.test(number === null ? written.replace(/^[-/] ?/, "") : written)) {
    notes.add("citation-symbol-spacing", "error", range, `Số và ký hiệu “${written}” có dấu cách thừa.`, {
      why: "Số, ký hiệu viết liền, không có dấu cách.",
      fix: `Sửa thành “${right}”.`,
    });
  }
  const tight = written.replace(/ /g, "");
  if (tight !== right && tight.replace(/[–—]/g, "-") === right) {
    notes.add("citation-symbol-dash", "style", range, `Ký hiệu “${written}” dùng gạch dài.`, {
      fix: `Dùng gạch nối: “${right}”.`,
    });
  } else if (tight.toLowerCase() === right.toLowerCase() && tight !== right) {
    notes.add("citation-symbol-case", "warning", range, `Ký hiệu “${written}” viết hoa, viết thường chưa đúng.`, {
      fix: `Sửa thành “${right}”.`,
    });
  } else if (
    tight.replace(/[–—]/g, "-").toLowerCase() !== right.toLowerCase() &&
    tight !== `-${right}`.replace("--", "-")
  ) {
    const state = !right.includes("-") || right.indexOf("/") < right.indexOf("-");
    notes.add(
      "citation-symbol-order",
      "error",
      range,
      `Ký hiệu “${written}” không đúng thứ tự dấu gạch nối và gạch chéo.`,
      {
        why: state
          ? "Văn bản của cơ quan nhà nước viết số/KÝ HIỆU LOẠI-CƠ QUAN."
          : "Văn bản của Đảng viết số-KÝ HIỆU LOẠI/CƠ QUAN.",
        fix: `Sửa thành “${right}”.`,
      },
    );
  }
  if (number !== null && /^\d$/.test(number) && !/^\d{4}\//.test(symbol)) {
    notes.add("citation-number-padding", "style", range, `Số ${number} nhỏ hơn 10 phải có số 0 đứng trước.`, {
      fix: `Viết “0${right}”.`,
    });
  }
  if (seen.lead && seen.abbreviation && !kindsOf(seen.abbreviation).includes(seen.lead.kind)) {
    const kinds = kindsOf(seen.abbreviation)
      .map((kind) => kind.toLowerCase())
      .join(", ");
    notes.add(
      "citation-kind-symbol",
      "error",
      [found.start, found.end],
      `Tên loại “${seen.lead.kind}” không khớp với ký hiệu ${written}.`,
      {
        why: `Ký hiệu ${seen.abbreviation} dùng cho ${kinds}.`,
        fix: "Đối chiếu với bản gốc để sửa tên loại hoặc ký hiệu.",
      },
    );
  }
}
