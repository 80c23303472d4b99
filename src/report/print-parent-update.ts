/** What a superior's corrected file did to the superior's data, or the questions it leaves, in; the lines an officer reads out. */
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

interface PartView {
  key: string;
  name: string;
}

export interface ParentView {
  source: string;
  file: string;
  status: "updated" | "unchanged" | "asked" | "failed";
  movedTo?: string;
  anew?: boolean;
  kept: readonly (PartView & { likeness: number })[];
  added: readonly PartView[];
  gone: readonly PartView[];
  undone: readonly PartView[];
  questions: readonly {
    key: string;
    opening: string;
    candidates: readonly { key: string; likeness: number; opening: string }[];
  }[];
  proposals?: string;
}

/** One block. */
export function printParentUpdate(parent: ParentView, dryRun: boolean, paint: Paint = noPaint): string {
  const { source, file, status, kept, added, gone, undone } = parent;
  const head = `${paint("bold", file)} (theo tệp ${source})`;
  if (status === "failed") return `${head}: chưa sửa, xem lỗi ở trên.\n`;
  if (status === "unchanged") return `${head}: tệp không khác dữ liệu đang có.\n`;
  if (status === "asked") return `${[`${head}: chưa sửa.`, ...questionLines(parent, paint)].join("\n")}\n`;
  const lines = [
    `${head}: ${dryRun ? "sẽ sửa" : "đã sửa"}.`,
    ...asideLines(parent, dryRun),
    ...list(
      "Lời đã đổi nhưng vẫn là mục cũ",
      kept.map(({ key, name, likeness }) => `${key} (giống ${percent(likeness)}%), nay là “${name}”`),
      paint,
    ),
    ...list("Mục mới", added.map(partLine), paint),
    ...list("Tệp mới không còn", gone.map(partLine), paint),
    ...list("Chỗ đã sửa tay trong dữ liệu, nay theo tệp mới", undone.map(partLine), paint),
  ];
  return `${lines.join("\n")}\n`;
}

function asideLines({ movedTo, anew = false, proposals }: ParentView, dryRun: boolean): string[] {
  const kept = dryRun ? "sẽ được" : "đã được";
  return [
    ...(movedTo === undefined
      ? []
      : [
          `  Tệp cũ ${kept} giữ lại ở ${movedTo}${anew ? "; tệp mới viết lại từ đầu, xem lại ghi chú và các chỗ {{…}}" : ""}.`,
        ]),
    ...(proposals === undefined
      ? []
      : [`  Văn bản chưa có trong danh mục: xem ${proposals}, kiểm tra rồi chuyển vào data/directives/.`]),
  ];
}

function questionLines({ questions }: ParentView, paint: Paint): string[] {
  const lines = questions.flatMap(({ key, opening, candidates }) => [
    `    - mục mới ${paint("bold", key)} “${opening}” có phải là một trong các mục cũ sau không?`,
    ...candidates.map((one) => `        ${paint("bold", one.key)} (giống ${percent(one.likeness)}%) “${one.opening}”`),
    `        Phải: ${candidates.map((one) => `--same ${one.key}=${key}`).join(" hoặc ")}. Không phải: --new ${key}.`,
  ]);
  return [
    `  ${paint("bold", `Chưa chắc, phải trả lời (${questions.length})`)}`,
    ...lines,
    "  Chưa ghi tệp nào. Chạy lại lệnh này, thêm câu trả lời cho từng mục ở trên.",
  ];
}

function percent(likeness: number): number {
  return Math.min(99, Math.round(likeness * 100));
}

function partLine({ key, name }: PartView): string {
  return name === "" ? key : `${key} “${name}”`;
}

function list(title: string, lines: readonly string[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  return [`  ${paint("bold", `${title} (${lines.length})`)}`, ...lines.map((line) => `    - ${line}`)];
}
