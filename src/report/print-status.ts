/** Ledgers in, counts by province and the outputs that need somebody, failed first, out. */
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { countText, reasons, states, type State } from "./status-words.ts";
import { alignRows } from "./table.ts";

/** Ledgers as `soan status` returns them. */
export interface StatusView {
  books: readonly {
    batch?: string;
    groups: readonly (Record<State, number> & { group: string; total: number })[];
    outputs: readonly { output: string; state: State; reason: string }[];
  }[];
}

const columns = Object.keys(states) as State[];
const shown = 40;

/** One block per ledger; a sentence when there is none. */
export function printStatus({ books }: StatusView, paint: Paint = noPaint): string {
  if (books.length === 0) return "Chưa có sổ theo dõi nào: chưa soạn văn bản nào vào thư mục này.\n";
  return `${books.map((book) => printBook(book, paint)).join("\n\n")}\n`;
}

function printBook({ batch, groups, outputs }: StatusView["books"][number], paint: Paint): string {
  const title = batch === undefined ? "Văn bản trong data/documents" : `Đợt soạn ${batch}`;
  const header = [
    batch === undefined ? "THƯ MỤC" : "TỈNH, THÀNH PHỐ",
    ...columns.map((one) => states[one].word.toUpperCase()),
    "TỔNG SỐ",
  ];
  const rows = groups.map((one) => [
    one.group,
    ...columns.map((state) => (one[state] === 0 ? "–" : countText(one[state]))),
    countText(one.total),
  ]);
  const [head = "", ...lines] = alignRows([header, ...rows], [1, 2, 3, 4, 5, 6, 7]);
  const rest = outputs.filter(({ state }) => state !== "written");
  const cells = rest
    .slice(0, shown)
    .map(({ state, output, reason }) => [states[state].word, output, reasonOf(state, reason)]);
  return [
    paint("bold", `${title}: ${countText(outputs.length)} văn bản`),
    paint("bold", head),
    ...lines,
    ...(cells.length === 0 ? [] : [""]),
    ...alignRows(cells).map((line, index) => paint(states[rest[index]?.state ?? "written"].style, line)),
    ...(rest.length > shown ? [`… và ${countText(rest.length - shown)} văn bản nữa; xem đủ bằng --json.`] : []),
  ].join("\n");
}

function reasonOf(state: State, reason: string): string {
  if (state === "edited") return "tệp Word đã khác bản soan ghi";
  if (state === "missing") return "tệp Word đã bị xóa hoặc chuyển đi";
  return reasons[reason] ?? reason;
}
