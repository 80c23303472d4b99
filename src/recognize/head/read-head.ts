/** Parts of a document → what stands above its body as data: regime, kind, issuer, year, number, place and date. */
import type { Model } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import type { Doc, LineRole } from "../../tree/nodes.ts";
import { wordsOf } from "../parts/lines.ts";
import type { Opening } from "../parts/opening.ts";
import type { Parts } from "../parts/parts-of.ts";
import { TEMPLATES } from "../parts/words.ts";
import { sameWordsKey } from "../text/tone.ts";
import type { Finding, RecognizeOptions } from "../types.ts";
import { findAnnouncing, type Announcing } from "./announcing.ts";
import { findIssuer, type IssuerClues } from "./issuer.ts";
import { readIssue, readNumber, type IssueFound } from "./issue-line.ts";
import { proposeIssuer } from "./stand-in.ts";
import { findYear } from "./year.ts";
import { readCitations } from "../../registry/citation/read.ts";

export interface HeadRead {
  regime: "party" | "state";
  template: string;
  issuer: Organ;
  /** Organs to propose when the registry does not know the issuer. */
  proposed: Organ[];
  body: Model["body"];
  year: number;
  issue: IssueFound;
  /** Null when the organ's own place is printed. */
  place: string | null;
  announcing: Announcing | undefined;
}

/** Room for a place that neither the document nor the registry names. */
const NO_PLACE = ".....";

/** Reads the head; what is lost there is looked for in the text. */
export function readHead(
  parts: Parts,
  opening: Opening,
  lines: readonly string[],
  doc: Doc,
  { registry, patterns = [] }: RecognizeOptions,
  find: (finding: Finding) => void,
): HeadRead {
  const announcing = findAnnouncing(opening.words);
  const issue = completeIssue(readIssue(parts.head), parts, registry);
  const regime = regimeOf(parts, issue, doc);
  const parentDate =
    readCitations(opening.words, registry).find((one) => one.parts.date !== undefined)?.parts.date ?? null;
  const known = findYear({
    subject: wordsOf(parts.subject),
    dated: issue.placeDate?.year ?? null,
    texts: [announcing?.clause ?? "", ...lines],
    parentDate,
  });
  const year = known ?? (doc.properties.year || 2000);
  if (known === undefined)
    find({ status: "unsure", path: "year", confidence: 0.2, what: `Không thấy năm của văn bản; tạm ghi ${year}.` });
  const clues = cluesOf(parts, { announcing, issue, regime, lines, year, registry });
  const { issuer, proposed } = settleIssuer(clues, registry, patterns, find);
  const place = issue.placeDate?.place ?? (issuer.place.printed === "" ? NO_PLACE : null);
  const template = templateOf(parts, announcing, doc, find);
  return {
    regime,
    template,
    issuer,
    proposed,
    body: standing(issuer, clues) ? "standing" : null,
    year,
    issue,
    place: place === null || sameWordsKey(place) === sameWordsKey(issuer.place.printed) ? null : place,
    announcing,
  };
}

/** Number and date lost with the head may stand where the appendix names the document. */
function completeIssue(issue: IssueFound, { appendices }: Parts, registry: RecognizeOptions["registry"]): IssueFound {
  const attached = appendices
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role === "appendix-attached")
    .map(({ children }) => wordsOf(children))[0];
  if (attached === undefined) return issue;
  const number = issue.number ?? readNumber(attached.replace(/^.*?(?=số )/u, "").replace(/^số/u, "Số"));
  const [cited] = readCitations(attached, registry);
  const date = cited?.parts.date ?? null;
  const whole = date?.length === 10 ? date : null;
  const placeDate =
    issue.placeDate ?? (whole === null ? undefined : { place: null, date: whole, year: Number(whole.slice(0, 4)) });
  return { ...issue, number, placeDate };
}

function regimeOf({ head, signature }: Parts, { number }: IssueFound, doc: Doc): "party" | "state" {
  const national = head.find(({ role }) => role === "national");
  if (national) return /^CỘNG H/u.test(wordsOf(national.children).toUpperCase()) ? "state" : "party";
  if (number) return number.regime;
  const authority = signature
    .map(({ children }) => wordsOf(children))
    .find((words) => /^(?:T|K)\s?(?:\/|[ML]?T?\.)/u.test(words));
  if (authority !== undefined) return authority.includes("/") ? "party" : "state";
  return doc.regime;
}

function cluesOf(
  { head, recipients, signature }: Parts,
  context: {
    announcing: Announcing | undefined;
    issue: IssueFound;
    regime: "party" | "state";
    lines: readonly string[];
    year: number;
    registry: RecognizeOptions["registry"];
  },
): IssuerClues {
  const { announcing, issue, regime, lines, year } = context;
  const of = (role: LineRole): string[] =>
    head
      .filter((line) => line.role === role)
      .map(({ children }) => wordsOf(children))
      .filter((words) => words !== "");
  const archive = recipients.map(wordsOf).findLast((line) => /^[-–\s]*Lưu(?!\p{L})/u.test(line));
  return {
    regime,
    superior: of("superior"),
    organ: of("organ"),
    symbol: issue.number?.organ ?? null,
    self: announcing?.self ?? null,
    archive: archive === undefined ? null : archive.replace(/^[-–\s]*Lưu\s*:?\s*/u, "").replace(/[.;,]\s*$/u, ""),
    place: issue.placeDate?.place ?? null,
    signature: signature.filter(({ role }) => role !== "name").map(({ children }) => wordsOf(children)),
    day: (issue.placeDate?.date ?? `${year}`).padEnd(10, "-99").slice(0, 10),
    words: lines.join("\n"),
    text: sameWordsKey(lines.join(" \n ")),
  };
}

function settleIssuer(
  clues: IssuerClues,
  registry: RecognizeOptions["registry"],
  patterns: NonNullable<RecognizeOptions["patterns"]>,
  find: (finding: Finding) => void,
): { issuer: Organ; proposed: Organ[] } {
  const found = findIssuer(registry.organs.values(), clues);
  if (found && found.rivals.length === 0) {
    const status = found.confidence >= 0.7 ? "recognised" : "unsure";
    find({
      status,
      path: "issuer",
      what: found.organ.name,
      ...(status === "unsure" ? { confidence: found.confidence } : {}),
    });
    return { issuer: found.organ, proposed: [] };
  }
  const proposed = proposeIssuer(clues, patterns, registry.organs);
  const [issuer] = proposed;
  const rivals = found
    ? ` Trong danh mục có ${[found.organ, ...found.rivals]
        .map(({ id }) => id)
        .slice(0, 4)
        .join(", ")} cùng phù hợp.`
    : "";
  find({
    status: "unsure",
    path: "issuer",
    confidence: found?.confidence ?? 0.2,
    what: `Cơ quan ban hành “${issuer?.name ?? ""}” chưa xác định được trong danh mục cơ quan; đề nghị một mục mới.${rivals}`,
  });
  return { issuer: issuer ?? ([...registry.organs.values()][0] as Organ), proposed };
}

function templateOf(
  { kind, subject, opening }: Parts,
  announcing: Announcing | undefined,
  doc: Doc,
  find: (finding: Finding) => void,
): string {
  const printed = wordsOf(kind);
  const id = Object.keys(TEMPLATES).find((one) => one === doc.kind) ?? "";
  if (printed !== "" && TEMPLATES[id] !== undefined) return TEMPLATES[id];
  const clause = `${announcing?.clause ?? ""} ${wordsOf(subject)}`;
  const guessed =
    /(?<!\p{L})(?:ban hành |xây dựng )?[Kk]ế hoạch/u.test(clause) && !/[Hh]ướng dẫn/u.test(clause)
      ? "ke-hoach"
      : "huong-dan";
  const isLetter = printed === "" && opening.some(({ children }) => /^Kính gửi/u.test(wordsOf(children)));
  const what = isLetter
    ? "Đây là công văn (có “Kính gửi”), loại này chưa có mẫu"
    : printed === ""
      ? "Không thấy dòng tên loại"
      : `Chưa có mẫu cho loại “${printed}”`;
  find({
    status: "unsure",
    path: "template",
    confidence: printed === "" ? 0.6 : 0.3,
    what: `${what}; dùng mẫu ${TEMPLATES[guessed] ?? ""}.`,
  });
  return TEMPLATES[guessed] ?? "";
}

/** The ban thường vụ issues when the text says so, or when it signs and the text does not name the organ. */
function standing({ slots }: Organ, { self, signature }: IssuerClues): boolean {
  if (slots["standing"] === undefined && slots["committee"] === undefined) return false;
  if (self !== null) return /^Ban Thường vụ(?!\p{L})/u.test(self);
  return signature.some((line) => /BAN THƯỜNG VỤ/u.test(line));
}
