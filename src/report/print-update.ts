/** What an update did in; for each document what followed the superior, what stayed, and the conflicts with all their texts out. */
import { fieldWords, headWords } from "./part-words.ts";
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

interface ItemView {
  key: string;
  name: string;
  became: "followed" | "kept" | "same" | "conflict" | "open" | "anchored" | "renamed" | "dropped" | "settled";
  what: readonly string[];
  from?: string;
  to?: string;
  texts?: { mine: string | null; theirs: string | null; base: string | null };
  place?: { line?: number };
}

interface DocumentView {
  id: string;
  file: string;
  superior: string | null;
  status: "updated" | "unchanged" | "conflicts" | "failed" | "whole";
  items: readonly ItemView[];
  movedTo?: string;
}

interface UpdateView {
  dryRun: boolean;
  documents: readonly DocumentView[];
  removedBases: readonly string[];
}

const groups: readonly { title: string; of: readonly ItemView["became"][] }[] = [
  { title: "Xung đột, phải chọn", of: ["conflict", "open"] },
  { title: "Theo cấp trên", of: ["followed"] },
  { title: "Giữ của mình", of: ["kept"] },
  { title: "Của mình, phải đổi chỗ hoặc đổi mã", of: ["anchored", "renamed", "dropped"] },
  { title: "Hai bên như nhau, theo cấp trên", of: ["same"] },
  { title: "Xung đột đã xử lý", of: ["settled"] },
];

const LONGEST = 200;

/** One block for each document and a summary; empty when no document was asked for. */
export function printUpdate({ dryRun, documents, removedBases }: UpdateView, paint: Paint = noPaint): string {
  const blocks = documents.map((document) => printDocument(document, dryRun, paint).join("\n"));
  const count = (status: DocumentView["status"]): number => documents.filter((one) => one.status === status).length;
  const parts = [
    [count("updated"), dryRun ? "sẽ cập nhật" : "đã cập nhật"],
    [count("conflicts"), "còn xung đột"],
    [count("unchanged"), "không đổi"],
    [count("whole"), "không lập từ văn bản khác"],
    [count("failed"), "có lỗi"],
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${String(number)} ${String(word)}`]));
  const removed =
    removedBases.length === 0
      ? []
      : [
          "",
          `${dryRun ? "Sẽ xóa" : "Đã xóa"} ${removedBases.length} bản gốc không văn bản nào còn dùng:`,
          ...removedBases.map((file) => `  - ${file}`),
        ];
  const note = dryRun ? ["", "Chạy thử (--dry-run): không tệp nào được ghi."] : [];
  if (documents.length === 0)
    return `${["Không có văn bản nào lập từ văn bản cấp trên (khóa extends).", ...removed, ...note].join("\n")}\n`;
  return `${[blocks.join("\n\n"), ...removed, "", `${documents.length} văn bản: ${parts.join(", ")}.`, ...note].join("\n")}\n`;
}

function printDocument(
  { file, superior, status, items, movedTo }: DocumentView,
  dryRun: boolean,
  paint: Paint,
): string[] {
  if (status === "whole")
    return [`${paint("bold", file)}: viết đủ nội dung, không lập từ văn bản cấp trên nên không có gì để cập nhật.`];
  const head = `${paint("bold", file)} (theo ${superior ?? "?"})`;
  if (status === "failed") return [`${head}: chưa cập nhật được, xem lỗi ở trên.`];
  const said = { updated: dryRun ? "sẽ cập nhật" : "đã cập nhật", conflicts: "còn xung đột", unchanged: "không đổi" };
  const lines = status === "unchanged" ? [] : groups.flatMap((group) => printGroup(group, items, paint));
  return [
    `${head}: ${said[status]}.`,
    ...(movedTo === undefined
      ? []
      : [`  Tệp phải viết lại từ đầu; tệp cũ ${dryRun ? "sẽ được" : "được"} giữ ở ${movedTo}.`]),
    ...lines,
    ...(status === "conflicts"
      ? [
          "  Mở tệp, ở khóa conflicts giữ lại một trong các khối mine, theirs, base của mỗi mục rồi xóa các khối kia;",
          "  muốn ghép hai bên thì sửa chữ trong khối giữ lại. Xong thì chạy lại soan update.",
        ]
      : []),
  ];
}

function printGroup({ title, of }: (typeof groups)[number], all: readonly ItemView[], paint: Paint): string[] {
  const items = all.filter(({ became }) => of.includes(became));
  if (items.length === 0) return [];
  return [`  ${paint("bold", `${title} (${items.length})`)}`, ...items.flatMap(printItem)];
}

function printItem({ key, name, became, what, from, to, texts, place }: ItemView): string[] {
  const called = headWords[key] ?? (name === "" ? key : `${key} “${name}”`);
  const line = `    - ${called}`;
  if (became === "anchored")
    return [`${line}: “${from ?? ""}” không còn nên đặt ${to === undefined ? "đầu danh sách" : `cạnh “${to}”`}.`];
  if (became === "renamed") return [`${line}: cấp trên đổi mã “${from ?? ""}” thành “${key}”.`];
  if (became === "dropped") return [`${line}: cấp trên đã bỏ mục nên không còn chữ nào để giữ (undo).`];
  if (texts === undefined) return [headWords[key] === undefined && what.length > 0 ? `${line}: ${listed(what)}` : line];
  const at = place?.line === undefined ? "" : `dòng ${place.line}: `;
  return [
    `    - ${at}${called}${what.length > 0 && headWords[key] === undefined ? `: ${listed(what)}` : ""}`,
    `        của mình:   ${sideText(texts.mine)}`,
    `        cấp trên:   ${sideText(texts.theirs)}`,
    `        bản cũ:     ${texts.base === null ? "(chưa có)" : sideText(texts.base)}`,
  ];
}

function listed(what: readonly string[]): string {
  return what.map((one) => fieldWords[one] ?? one).join(", ");
}

function sideText(text: string | null): string {
  if (text === null) return "(bỏ mục)";
  if (text === "") return "(để trống)";
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST)).trimEnd()} …`;
}
