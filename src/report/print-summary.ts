/** What a batch did in, the table by province, the reasons and the troubled units out. */
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { countText, reasons, statuses, type Status } from "./status-words.ts";
import { alignRows } from "./table.ts";

/** A batch as `soan build --batch` returns it. */
export interface SummaryView {
  batch: string;
  title: string | null;
  dryRun: boolean;
  shard?: { index: number; count: number };
  provinces: readonly (Record<Status, number> & { province: string; total: number })[];
  documents: readonly {
    output: string;
    name: string;
    province: string;
    status: Status;
    reason: string;
    movedTo?: string;
  }[];
  /** Outputs whose units the batch no longer has. */
  left: readonly { output: string; name: string; province: string }[];
}

const order: readonly Status[] = ["written", "unchanged", "held", "failed"];
const shown = 20;

/** The summary; empty when the batch did not get so far. */
export function printSummary(view: SummaryView, paint: Paint = noPaint): string {
  const { documents, provinces, dryRun, shard } = view;
  if (documents.length === 0 && shard === undefined) return "";
  const wordOf = (status: Status): string => statuses[status][dryRun ? "planned" : "done"];
  const part = shard === undefined ? "" : ` – phần ${shard.index}/${shard.count}`;
  const title = `${view.title ?? `Đợt ${view.batch}`}${part}`;
  const header = ["TỈNH, THÀNH PHỐ", ...order.map((status) => wordOf(status).toUpperCase()), "TỔNG SỐ"];
  const rows = provinces.map((one) => [
    one.province,
    ...order.map((status) => cell(one[status])),
    countText(one.total),
  ]);
  const sums = order.map((status) => cell(documents.filter((row) => row.status === status).length));
  const total = provinces.length > 1 ? [["Cộng", ...sums, countText(documents.length)]] : [];
  const [head = "", ...lines] = alignRows([header, ...rows, ...total], [1, 2, 3, 4, 5]);
  const note = dryRun ? ["", "Chạy thử (--dry-run): không tệp nào được ghi."] : [];
  return `${[
    paint("bold", title),
    "",
    paint("bold", head),
    ...lines.map((line, index) => paint(worst(provinces[index]), line)),
    "",
    ...reasonLines(view, wordOf),
    ...troubled(view, paint),
    ...note,
  ].join("\n")}\n`;
}

/** Zero is said with a dash, so that what matters stands out. */
function cell(count: number): string {
  return count === 0 ? "–" : countText(count);
}

function worst(one: SummaryView["provinces"][number] | undefined): "red" | "yellow" | "dim" {
  if (one === undefined) return "dim";
  return one.failed > 0 ? "red" : one.held > 0 ? "yellow" : "dim";
}

/** `3.355 đã soạn: văn bản mới.` */
function reasonLines({ documents }: SummaryView, wordOf: (status: Status) => string): string[] {
  return order.flatMap((status) => {
    const counts = new Map<string, number>();
    for (const row of documents) if (row.status === status) counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
    if (counts.size === 0) return [];
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const named = [...counts].filter(([reason]) => (reasons[reason] ?? "") !== "");
    const why = named.map(([reason, one]) =>
      counts.size === 1 ? reasons[reason] : `${countText(one)} ${reasons[reason] ?? reason}`,
    );
    return [`${countText(count)} ${wordOf(status)}${why.length === 0 ? "" : `: ${why.join("; ")}`}.`];
  });
}

/** Units that need somebody, and outputs that nobody needs any more. */
function troubled({ documents, left }: SummaryView, paint: Paint): string[] {
  const trouble = documents.filter(
    ({ status, movedTo }) => status === "failed" || status === "held" || movedTo !== undefined,
  );
  const rows = [
    ...trouble.map((row) => ({ ...row, state: stateOf(row) })),
    ...left.map((row) => ({ ...row, status: "left", state: reasons["left"] ?? "" })),
  ];
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, shown)
    .map(({ name, province, state, output }) => [`${name} (${province})`, state, output]);
  const rest = rows.length - cells.length;
  return [
    "",
    ...alignRows(cells).map((line, index) => paint(rows[index]?.status === "failed" ? "red" : "yellow", line)),
    ...(rest > 0 ? [`… và ${countText(rest)} đơn vị nữa; xem trang tổng hợp tong-hop.html.`] : []),
  ];
}

function stateOf({ status, reason, movedTo }: SummaryView["documents"][number]): string {
  if (status === "failed") return "có lỗi, xem ở trên";
  return movedTo === undefined ? (reasons[reason] ?? reason) : `bản sửa tay: ${movedTo}`;
}
