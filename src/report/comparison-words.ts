/** Kinds of changes → how an officer reads them; and the shape of a comparison that the reports share. */

export interface RunView {
  op: "same" | "removed" | "added";
  text: string;
}

export type Kind = keyof typeof kinds;

export interface ChangeView {
  kind: Kind;
  part: string;
  where: string;
  from?: string;
  before: readonly { label: string; text: string }[];
  after: readonly { label: string; text: string }[];
  runs: readonly RunView[];
  carried: number;
}

export interface ComparisonView {
  before: string;
  after: string;
  comparison: { changes: readonly ChangeView[]; lines: { before: number; after: number; same: number } } | null;
  redline: string | null;
}

/** In the order of a summary. */
export const kinds = {
  added: "thêm",
  removed: "bỏ",
  reworded: "sửa chữ",
  renamed: "đổi tiêu đề",
  moved: "chuyển chỗ",
  split: "tách đoạn",
  merged: "nhập đoạn",
  renumbered: "đánh số lại",
  capitals: "đổi chữ hoa, chữ thường",
  "tone-marks": "đổi cách đặt dấu thanh",
  spacing: "đổi khoảng trắng",
} as const;

/** `12 chỗ khác nhau: 3 thêm, 9 sửa chữ.` */
export function countChanges(changes: readonly ChangeView[]): string {
  if (changes.length === 0) return "Hai văn bản giống nhau từng chữ.";
  const counts = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${kinds[kind]} ${count}`];
  });
  return `${changes.length} chỗ khác nhau: ${counts.join(", ")}.`;
}

/** Changes below the part they are in, in the order of the document. */
export function groupByPart(changes: readonly ChangeView[]): { part: string; members: ChangeView[] }[] {
  const groups = new Map<string, ChangeView[]>();
  for (const change of changes) groups.set(change.part, [...(groups.get(change.part) ?? []), change]);
  return [...groups].map(([part, members]) => ({ part, members }));
}

/** What the words of the line alone do not tell: another place, another label, lines that went along. */
export function remarks({ from, where, before, after, carried, kind }: ChangeView): string[] {
  const [one, other] = [before[0]?.label ?? "", after[0]?.label ?? ""];
  const moved = from === undefined ? [] : [kind === "moved" ? `từ ${from} đến ${where}` : `bản trước là ${from}`];
  const relabelled = from === undefined && before.length > 0 && after.length > 0 && one !== other;
  const labels = relabelled
    ? [`số cũ ${one === "" ? "không có" : `“${one}”`}, số mới ${other === "" ? "không có" : `“${other}”`}`]
    : [];
  return [...moved, ...labels, ...(carried > 0 ? [`cùng ${carried} dòng bên dưới`] : [])];
}

/** Label of the line as it is now, for what is gone as it was. */
export function labelOf({ before, after }: ChangeView): string {
  return (after[0] ?? before[0])?.label ?? "";
}
