/** What an import did in; what was recognised, what is doubtful, what was not found and what will print otherwise out. */
import { countedWords, type PartCount } from "./count-words.ts";
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

interface ImportView {
  source: string;
  status: keyof typeof DID;
  files: readonly { path: string; kind: "document" | "directives" | "organs" }[];
  counts: Readonly<Record<PartCount, number>> | null;
  findings: readonly { status: "recognised" | "unsure" | "missing"; path: string; what: string; confidence?: number }[];
  facts: { deadlines: readonly string[]; definedTerms: readonly string[] } | null;
  changes: readonly { before: string; after: string }[];
}

const KINDS = {
  document: "dữ liệu của văn bản",
  directives: "đề nghị thêm vào danh mục văn bản; kiểm tra rồi chuyển vào data/directives/",
  organs: "đề nghị thêm vào danh mục cơ quan; kiểm tra rồi chuyển vào data/organs/",
};

const DID = {
  written: "Đã nhập",
  planned: "Sẽ nhập",
  reused: "Đã nhập từ trước, dùng lại bản đang có của",
  exists: "Đã đọc",
  failed: "Đã đọc",
};

const LONGEST = 110;

/** The summary; empty when the file could not be read. */
export function printImport(
  { source, status, files, counts, findings, facts, changes }: ImportView,
  paint: Paint = noPaint,
): string {
  if (counts === null) return "";
  const of = (wanted: ImportView["findings"][number]["status"]): typeof findings =>
    findings.filter((one) => one.status === wanted);
  const numbers = countedWords(counts);
  const nothing = status === "exists" || status === "failed" ? ", chưa ghi tệp nào" : "";
  const head = [
    `${DID[status]} ${paint("bold", source)}${nothing}:`,
    ...files.map(({ path, kind }) => `  ${paint("bold", path)} (${KINDS[kind]})`),
  ];
  // What it was unsure of has been told, and may have been put right since.
  if (status === "reused") return `${head.join("\n")}\n`;
  const lines = [
    ...head,
    ...list("Đã nhận ra", [...of("recognised").map(({ what }) => what), numbers.join(", ")], paint),
    ...list("Chưa chắc, cần xem lại", of("unsure").map(unsureLine), paint),
    ...list(
      "Không thấy trong tệp",
      of("missing").map(({ path, what }) => `${path}: ${what}`),
      paint,
    ),
    ...list("Hạn báo cáo nêu trong văn bản (giữ nguyên chữ)", unique(facts?.deadlines ?? []), paint),
    ...list("Soạn lại sẽ in khác tệp gốc", changes.map(changeLine), paint),
  ];
  return `${lines.join("\n")}\n`;
}

function list(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0
    ? []
    : [`  ${paint("bold", `${title} (${lines.length})`)}`, ...lines.map((line) => `    - ${line}`)];
}

function unsureLine({ path, what, confidence }: ImportView["findings"][number]): string {
  return `${path}${confidence === undefined ? "" : ` (chắc ${Math.round(confidence * 100)}%)`}: ${what}`;
}

function changeLine({ before, after }: ImportView["changes"][number]): string {
  if (before === "") return `thêm “${short(after)}”`;
  if (after === "") return `bỏ “${short(before)}”`;
  const [from, old, fresh] = difference(before, after);
  return from === "" ? `“${short(old)}” → “${short(fresh)}”` : `…${from}“${short(old)}” → “${short(fresh)}”`;
}

/** Long lines are shown from a few words before the place where they part. */
function difference(before: string, after: string): [string, string, string] {
  if (before.length <= LONGEST && after.length <= LONGEST) return ["", before, after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = Math.max(0, before.lastIndexOf(" ", Math.max(0, same - 24)) + 1);
  return [start === 0 ? "" : " ", before.slice(start), after.slice(start)];
}

function short(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
