/** What a build did in, the table and the summary line out. */
import { alignRows } from "./table.ts";
import { noPaint } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";
import { reasons, statuses } from "./status-words.ts";

interface BuildView {
  dryRun: boolean;
  documents: readonly {
    id: string;
    output: string;
    status: "written" | "unchanged" | "held" | "failed";
    reason: string;
    size?: number;
    movedTo?: string;
    older?: boolean;
  }[];
}

type Row = BuildView["documents"][number];

/** One line per document and a summary; empty when no document was asked for. */
export function printBuild({ documents, dryRun }: BuildView, paint: Paint = noPaint): string {
  if (documents.length === 0) return "";
  const wordOf = ({ status }: Row): string => statuses[status][dryRun ? "planned" : "done"];
  const header = ["TÀI LIỆU", "TRẠNG THÁI", "TỆP", "CỠ", "VÌ SAO"];
  const cells = documents.map((row) => [row.id, wordOf(row), fileOf(row), sizeOf(row), reasonOf(row)]);
  const [head = "", ...lines] = alignRows([header, ...cells], [3]);
  const painted = lines.map((line, index) => paint(styleOf(documents[index]), line));
  const summary = `${documents.length} văn bản: ${countStatuses(documents, wordOf)}.`;
  const note = dryRun ? ["", "Chạy thử (--dry-run): không tệp nào được ghi."] : [];
  return `${[paint("bold", head), ...painted, "", summary, ...note].join("\n")}\n`;
}

function styleOf(row: Row | undefined): Style {
  return statuses[row?.status ?? "unchanged"].style;
}

function fileOf({ status, output, older }: Row): string {
  return status === "failed" && older !== true ? "–" : output;
}

function sizeOf({ size }: Row): string {
  return size === undefined ? "" : `${Math.max(1, Math.round(size / 1000))} kB`;
}

function reasonOf({ reason, older, movedTo }: Row): string {
  if (reason === "errors") return older === true ? "xem lỗi ở trên; tệp Word cũ còn nguyên" : "xem lỗi ở trên";
  const words = reasons[reason] ?? reason;
  return movedTo === undefined ? words : `${words}; bản sửa tay: ${movedTo}`;
}

function countStatuses(documents: BuildView["documents"], wordOf: (row: Row) => string): string {
  const counts = new Map<string, number>();
  for (const row of documents) counts.set(wordOf(row), (counts.get(wordOf(row)) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}
