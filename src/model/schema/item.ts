/** Schemas of what stands in a section: items, points, bullets, assignments, tables. */
import * as z from "zod";
import { reviewsKey } from "./reviews.ts";
import { explain, id, optional, text, texts } from "./text.ts";

type BulletInput = string | { id?: string | undefined; text: string; bullets?: BulletInput[] | undefined };

/** One dash: a text, or a text with dashes below it. */
export const bullet: z.ZodType<BulletInput, BulletInput> = z.union([
  text,
  z.strictObject({
    id: optional(
      id,
      "Mã của gạch đầu dòng",
      "Tên không dấu, không đổi qua các năm; chỉ cần khi cấp dưới phải sửa riêng ý này.",
    ),
    text: explain(text, "Nội dung", "Chữ sau gạch đầu dòng."),
    get bullets(): z.ZodOptional<z.ZodArray<z.ZodType<BulletInput, BulletInput>>> {
      return optional(z.array(bullet), "Ý nhỏ", "Các gạch đầu dòng nằm dưới ý này.");
    },
  }),
]);

/** The `bullets` key. */
export const bulletsKey = optional(z.array(bullet), "Các gạch đầu dòng", "Mỗi ý một dòng, bắt đầu bằng “- ”.");

const assignment = z.strictObject({
  unit: optional(text, "Đơn vị thực hiện", "In sau chữ “Đơn vị thực hiện:”.", "Phòng Giáo dục Mầm non"),
  time: optional(text, "Thời gian thực hiện", "In sau chữ “Thời gian thực hiện:”.", "Tháng 3/2027"),
});

/** The `assignments` key. */
const assignmentsKey = optional(
  z.array(assignment),
  "Phân công",
  "Các dòng đơn vị thực hiện, thời gian thực hiện ở cuối mục.",
);

const table = z.strictObject({
  columns: explain(
    z
      .array(
        z.strictObject({
          title: explain(text, "Tên cột", "Chữ ở đầu cột."),
          width: optional(
            z.number().gt(0).max(100),
            "Bề rộng",
            "Phần trăm bề rộng trang chữ; bỏ trống thì chia đều.",
            40,
          ),
        }),
      )
      .min(1),
    "Các cột",
    "Tên và bề rộng của từng cột, từ trái sang.",
  ),
  rows: explain(z.array(z.array(z.string())), "Các dòng", "Mỗi dòng là một danh sách, có đủ số ô như số cột."),
});

/** The `table` key. */
export const tableKey = optional(table, "Bảng", "Một bảng có các cột (columns) và các dòng (rows).");

/** The `closing` key of parts that may end with paragraphs. */
export const closingKey = optional(texts, "Đoạn cuối", "Một hoặc nhiều đoạn in sau các danh sách.");

/** A numbered unit: item, sub-item or point. */
export const item = z.strictObject({
  id: explain(
    id,
    "Mã của mục",
    "Tên không dấu, các từ nối bằng dấu gạch; giữ nguyên qua các năm và các cấp để so sánh, cập nhật.",
    "tuyen-truyen-nghi-quyet",
  ),
  label: optional(text, "Số in ra", "Ghi đè số thứ tự tự động, chỉ ghi số hoặc chữ, không ghi dấu chấm.", "2"),
  heading: optional(text, "Tiêu đề", "In trên dòng riêng; bỏ trống thì đoạn đầu viết liền sau số thứ tự."),
  text: optional(text, "Đoạn văn", "Cách viết gọn khi mục chỉ có một đoạn."),
  paragraphs: optional(texts, "Các đoạn văn", "Mỗi đoạn một dòng, bắt đầu bằng “- ”."),
  bullets: bulletsKey,
  reviews: reviewsKey,
  get points(): z.ZodOptional<z.ZodArray<typeof item>> {
    return optional(z.array(item), "Các điểm", "Các điểm a), b), c), d), đ) …");
  },
  get items(): z.ZodOptional<z.ZodArray<typeof item>> {
    return optional(z.array(item), "Các mục con", "Các mục con 1.1., 1.2. …");
  },
  table: tableKey,
  assignments: assignmentsKey,
  closing: closingKey,
});

/** The `items` key of sections and appendices. */
export const itemsKey = optional(z.array(item), "Các mục", "Các mục đánh số 1., 2., 3. …");

// Registered in place, because a copy made by `meta` would not be the schema that points and sub-items refer to.
item.register(z.globalRegistry, {
  id: "item",
  title: "Mục",
  description: "Một mục, mục con hoặc điểm; chỉ bắt buộc có id.",
});
bullet.register(z.globalRegistry, {
  id: "bullet",
  title: "Gạch đầu dòng",
  description: "Một ý: chỉ cần viết chữ; nếu có ý nhỏ thì dùng các khóa text và bullets.",
});
