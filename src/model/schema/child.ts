/** Schema of a document that is made from a superior's: what it extends, its own head, its changes by id, conflicts to settle. */
import * as z from "zod";
import { documentSchema } from "./document.ts";
import { item } from "./item.ts";
import { appendix, section } from "./parts.ts";
import { explain, optional, text } from "./text.ts";

const DOCUMENT_PATTERN = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;
const BASE_PATTERN = /^[0-9a-f]{64}$/;
const UNIT_PATTERN = /^(?:(?:appendix|footnote|head)\/)?[a-zA-Z0-9]+(?:-[a-z0-9]+)*$/;

const unitId = z
  .string()
  .refine((value) => UNIT_PATTERN.test(value), { params: { problem: "bad-id" } })
  .meta({ pattern: UNIT_PATTERN.source });

const itemKeys = item.omit({ id: true }).shape;
const { title, intro } = section.shape;
const { directives, entries, groups } = appendix.shape;

const content = {
  ...itemKeys,
  title: optional(title, "Tên phần", "Thay tên của phần hoặc phụ lục."),
  intro,
  directives,
  entries,
  groups,
};

/** Keys that a change may empty. */
const CLEARABLE = [
  "label",
  "heading",
  "intro",
  "paragraphs",
  "bullets",
  "reviews",
  "points",
  "items",
  "table",
  "assignments",
  "closing",
  "directives",
  "entries",
  "groups",
] as const;

/** Lists of a document that parts may be put into. */
export const LIST_NAMES = ["sections", "items", "points", "bullets", "appendices", "footnotes"] as const;

const place = {
  list: optional(
    z.enum(LIST_NAMES),
    "Danh sách",
    "Danh sách chứa mục: items (mục con), points (điểm a, b, c), bullets (gạch đầu dòng); sections, appendices, footnotes khi đặt đầu văn bản mà không có after, in. Bỏ trống thì máy tự hiểu.",
  ),
  after: optional(unitId, "Đặt sau", "Mã của mục đứng ngay trước mục này.", "bao-cao"),
  in: optional(unitId, "Đặt trong", "Mã của phần hoặc mục chứa mục này; mục đứng đầu danh sách.", "to-chuc-thuc-hien"),
};

const clear = optional(z.array(z.enum(CLEARABLE)), "Để trống", "Các khóa mà cấp trên có nhưng cấp mình bỏ trống.", [
  "heading",
  "table",
]);

const change = z.strictObject({
  ...content,
  clear,
  ...place,
  remove: optional(z.boolean(), "Bỏ mục", "true: bỏ mục này của cấp trên.", true),
  undo: optional(
    z.array(text),
    "Giữ chữ của cấp trên",
    "Các chữ của văn bản cấp trên mà máy đã thay khi chuyển cấp; ghi ở đây thì giữ nguyên.",
    ["Thành ủy"],
  ),
});

/** Changes of parts by their ids; a batch writes them in the same way. */
export const changesSchema = z.record(unitId, change);

const { about, author, basis, parents, preamble, closing, recipients } = documentSchema.shape;
const side = z.union([
  z.literal("removed"),
  z.strictObject({
    ...content,
    clear,
    ...place,
    about: about.optional(),
    author,
    basis,
    parents,
    preamble,
    closing,
    recipients,
  }),
]);

const conflict = z.strictObject({
  mine: optional(side, "Của mình", "Nội dung cấp mình đã sửa."),
  theirs: optional(side, "Của cấp trên", "Nội dung mới của cấp trên, đã chuyển cấp; removed: cấp trên đã bỏ mục."),
  base: optional(side, "Bản cũ", "Nội dung trước khi hai bên sửa."),
});

const { issuer, year } = documentSchema.shape;
const head = documentSchema.omit({ sections: true, appendices: true, footnotes: true, issuer: true, year: true });

export const childSchema = z
  .strictObject({
    extends: explain(
      z
        .string()
        .refine((value) => DOCUMENT_PATTERN.test(value), { params: { problem: "bad-id" } })
        .meta({ pattern: DOCUMENT_PATTERN.source }),
      "Văn bản cấp trên",
      "Mã văn bản cấp trên trong data/documents, không ghi đuôi .yaml.",
      "2027/btgdv-hai-phong-khoa-giao",
    ),
    base: optional(
      z
        .string()
        .refine((value) => BASE_PATTERN.test(value), { params: { problem: "bad-id" } })
        .meta({ pattern: BASE_PATTERN.source }),
      "Bản gốc",
      "Máy ghi: bản của văn bản cấp trên mà văn bản này được lập từ đó, giữ trong data/bases.",
    ),
    issuer,
    year,
    ...head.partial().shape,
    changes: optional(
      changesSchema,
      "Thay đổi của mình",
      "Mỗi khóa là mã một mục (phụ lục: appendix/mã, chú thích: footnote/mã): ghi các khóa cần thay; mục mới thì ghi thêm after hoặc in; remove: true để bỏ mục. Khóa không ghi thì theo cấp trên.",
    ),
    conflicts: optional(
      z.record(unitId, conflict),
      "Xung đột",
      "Hai bên cùng sửa một mục: giữ lại một trong các khối mine, theirs, base rồi xóa các khối kia (khối giữ lại vẫn sửa chữ được). Xóa cả mục thì theo cấp trên.",
    ),
  })
  .meta({ title: "Văn bản của cấp dưới", description: "Văn bản lập từ văn bản cấp trên, chỉ ghi những chỗ khác." });

/** A child document as it is written in YAML. */
export type ChildInput = z.input<typeof childSchema>;
