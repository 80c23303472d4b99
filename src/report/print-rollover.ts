/** What a rollover did in; for each document what changed and the list of what a human must fill in, confirm and look at out. */
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

interface PlaceView {
  file: string;
  line?: number;
}

interface DocumentView {
  source: string;
  file: string;
  status: "written" | "exists" | "failed";
  movedTo?: string;
  changes: readonly { before: string; after: string; place: PlaceView }[];
  notes: readonly { group: "fill" | "confirm" | "look"; what: string; why?: string; place: PlaceView }[];
}

interface RolloverView {
  year: number;
  dryRun: boolean;
  documents: readonly DocumentView[];
}

const groups: readonly { group: DocumentView["notes"][number]["group"]; title: string }[] = [
  { group: "fill", title: "Phải điền" },
  { group: "confirm", title: "Phải xác nhận" },
  { group: "look", title: "Giữ nguyên, cần xem lại" },
];

/** One block for each document and a summary; empty when no document was asked for. */
export function printRollover({ year, dryRun, documents }: RolloverView, paint: Paint = noPaint): string {
  if (documents.length === 0) return "";
  const blocks = documents.map((document) => printDocument(document, dryRun, paint).join("\n"));
  const count = (status: DocumentView["status"]): number => documents.filter((one) => one.status === status).length;
  const parts = [
    [count("written"), dryRun ? "sẽ ghi" : "đã ghi"],
    [count("exists"), "đã có sẵn, giữ nguyên"],
    [count("failed"), "có lỗi"],
  ].flatMap(([number, words]) => (number === 0 ? [] : [`${String(number)} ${String(words)}`]));
  const note = dryRun ? ["", "Chạy thử (--dry-run): không tệp nào được ghi."] : [];
  return `${[blocks.join("\n\n"), "", `Năm ${year}: ${documents.length} văn bản: ${parts.join(", ")}.`, ...note].join("\n")}\n`;
}

function printDocument(
  { source, file, status, movedTo, changes, notes }: DocumentView,
  dryRun: boolean,
  paint: Paint,
): string[] {
  const head = `${paint("bold", file)} (từ ${source})`;
  if (status === "exists") return [`${head}: tệp đã có nên giữ nguyên; muốn làm lại thì thêm --force.`];
  if (status === "failed") return [`${head}: chưa chuyển được, xem lỗi ở trên.`];
  return [
    `${head}: ${dryRun ? "sẽ ghi" : "đã ghi"}.`,
    ...(movedTo === undefined ? [] : [`  Tệp cũ ${dryRun ? "sẽ được" : "đã được"} giữ lại ở ${movedTo}.`]),
    ...list("Đã chuyển", changes.map(changeLine), paint),
    ...groups.flatMap(({ group, title }) =>
      list(title, notes.filter((one) => one.group === group).map(noteLine), paint),
    ),
  ];
}

function list(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0
    ? []
    : [`  ${paint("bold", `${title} (${lines.length})`)}`, ...lines.map((line) => `    - ${line}`)];
}

function changeLine({ before, after, place }: DocumentView["changes"][number]): string {
  return `${lineOf(place)}${before} → ${after === "" ? "(bỏ trống)" : after}`;
}

function noteLine({ what, why, place }: DocumentView["notes"][number]): string {
  return `${lineOf(place)}${what}${why === undefined ? "" : ` ${why}`}`;
}

function lineOf({ line }: PlaceView): string {
  return line === undefined ? "" : `dòng ${line}: `;
}
