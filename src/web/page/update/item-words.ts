/** What became of the parts of a document in an update → titled groups of sentences. */
import { fieldWords, headWords } from "../../../report/part-words.ts";
import type { Updated } from "../../api.ts";

export type UpdateItem = Updated["documents"][number]["items"][number];

const groups: readonly { title: string; of: readonly UpdateItem["became"][] }[] = [
  { title: "Xung đột, phải chọn", of: ["conflict", "open"] },
  { title: "Theo cấp trên", of: ["followed"] },
  { title: "Giữ của mình", of: ["kept"] },
  { title: "Của mình, đổi chỗ hoặc đổi mã", of: ["anchored", "renamed", "dropped"] },
  { title: "Hai bên như nhau", of: ["same"] },
  { title: "Xung đột đã xử lý", of: ["settled"] },
];

/** Groups that have something, in the order in which they matter. */
export function groupItems(items: readonly UpdateItem[]): { title: string; lines: string[] }[] {
  return groups
    .map(({ title, of }) => ({ title, lines: items.filter(({ became }) => of.includes(became)).map(itemWords) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The name by which an officer knows a part. */
export function partName(key: string, name: string): string {
  return headWords[key] ?? (name === "" ? key : `“${name}”`);
}

function itemWords({ key, name, became, what, from = "", to }: UpdateItem): string {
  const called = partName(key, name);
  if (became === "anchored")
    return `${called}: “${from}” không còn nên đặt ${to === undefined ? "đầu danh sách" : `cạnh “${to}”`}.`;
  if (became === "renamed") return `${called}: cấp trên đổi mã “${from}” thành “${key}”.`;
  if (became === "dropped") return `${called}: cấp trên đã bỏ mục nên không còn chữ nào để giữ.`;
  return what.length === 0 || key in headWords
    ? called
    : `${called}: ${what.map((one) => fieldWords[one] ?? one).join(", ")}`;
}
