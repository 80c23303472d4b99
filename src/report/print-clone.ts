/** What a clone did: the file, every change of words with its places, the list of what a human must decide, and how to undo a change. */
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

interface CloneView {
  dryRun: boolean;
  status: "written" | "exists" | "failed";
  source?: string;
  file?: string;
  changes: readonly { item: string | null; path: string; from: string; to: string; why: string }[];
  todos: readonly { item: string | null; path?: string; what: string; why: string }[];
}

/** Empty when nothing could be made; what was wrong is among the diagnostics. */
export function printClone(
  { dryRun, status, source, file, changes, todos }: CloneView,
  paint: Paint = noPaint,
): string {
  if (status !== "written" || file === undefined) return "";
  const lines = [
    `${paint("bold", file)} (từ ${source ?? ""}): ${dryRun ? "sẽ ghi" : "đã ghi"}.`,
    ...block("Đã thay so với bản của cấp trên", changeLines(changes), paint),
    ...block("Phải xem hoặc điền", todos.map(todoLine), paint),
    ...(changes.some(({ item }) => item !== null) ? ["", ...UNDO] : []),
    ...(dryRun ? ["", "Chạy thử (--dry-run): không tệp nào được ghi."] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const UNDO = [
  "Muốn giữ chữ của cấp trên ở một mục thì ghi vào tệp (mã mục và chữ như ở trên):",
  "  changes:",
  "    ma-muc:",
  '      undo: ["chữ của cấp trên"]',
];

function block(title: string, lines: readonly string[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  return [`  ${paint("bold", `${title} (${lines.length})`)}`, ...lines.map((line) => `    - ${line}`)];
}

/** One line for each pair of words, with all items in which it was changed. */
function changeLines(changes: CloneView["changes"]): string[] {
  const pairs = new Map<string, { from: string; to: string; why: string; items: Map<string, number> }>();
  for (const { item, path, from, to, why } of changes) {
    const key = `${from}\n${to}\n${why}`;
    const pair = pairs.get(key) ?? { from, to, why, items: new Map<string, number>() };
    const place = item ?? path.replace(/\[0\]$/u, "");
    pair.items.set(place, (pair.items.get(place) ?? 0) + 1);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ from, to, why, items }) => {
    const places = [...items].map(([item, count]) => (count === 1 ? item : `${item} (${count} chỗ)`)).join(", ");
    const words = from === "" ? `thêm “${to}”` : to === "" ? `bỏ “${from}”` : `“${from}” → “${to}”`;
    return `${words}. ${why} Ở: ${places}.`;
  });
}

function todoLine({ item, path, what, why }: CloneView["todos"][number]): string {
  const place = item ?? path;
  return `${place === undefined ? "" : `${place}: `}${what} ${why}`;
}
