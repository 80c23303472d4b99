/** Schemas of the large parts of a document: sections, appendices, footnotes. */
import * as z from "zod";
import { bulletsKey, closingKey, itemsKey, tableKey } from "./item.ts";
import { reviewsKey } from "./reviews.ts";
import { explain, id, optional, text, texts } from "./text.ts";

const directivesKey = optional(
  z.array(text),
  "Các văn bản",
  "Mã văn bản trong danh mục văn bản, in thành trích dẫn đầy đủ.",
  ["29-NQ/TW@2013-11-04"],
);
const entriesKey = optional(z.array(text), "Các dòng khác", "Những dòng viết tay, in sau các văn bản.");

export const section = z
  .strictObject({
    id: explain(id, "Mã của phần", "Tên không dấu, giữ nguyên qua các năm và các cấp.", "muc-dich"),
    label: optional(text, "Số in ra", "Ghi đè số La Mã tự động, không ghi dấu chấm.", "III"),
    title: explain(text, "Tên phần", "Tiêu đề của phần; thể thức quyết định chữ hoa.", "MỤC ĐÍCH, YÊU CẦU"),
    intro: optional(texts, "Lời dẫn", "Một hoặc nhiều đoạn ngay dưới tiêu đề."),
    bullets: bulletsKey,
    reviews: reviewsKey,
    items: itemsKey,
    table: tableKey,
    closing: closingKey,
  })
  .meta({ id: "section", title: "Phần", description: "Một phần của văn bản, đánh số I, II, III." });

const group = z.strictObject({
  title: explain(text, "Tên nhóm", "Tiêu đề của nhóm.", "NGHỊ QUYẾT"),
  directives: directivesKey,
  entries: entriesKey,
});

export const appendix = z
  .strictObject({
    id: explain(id, "Mã của phụ lục", 'Tên không dấu; nhắc đến trong văn bản bằng {{appendix "mã"}}.', "van-ban"),
    title: explain(text, "Tên phụ lục", "Tiêu đề của phụ lục."),
    intro: optional(texts, "Lời dẫn", "Một hoặc nhiều đoạn ngay dưới tiêu đề."),
    bullets: bulletsKey,
    directives: directivesKey,
    entries: entriesKey,
    groups: optional(z.array(group), "Các nhóm", "Các nhóm văn bản có tiêu đề riêng."),
    items: itemsKey,
    table: tableKey,
    closing: closingKey,
  })
  .meta({ id: "appendix", title: "Phụ lục", description: "Một phụ lục kèm theo văn bản." });

export const footnote = z
  .strictObject({
    id: explain(
      id,
      "Mã của chú thích",
      'Tên không dấu; đặt dấu chú thích trong văn bản bằng {{note "mã"}}.',
      "so-lieu",
    ),
    text: optional(text, "Nội dung", "Cách viết gọn khi chú thích chỉ có một đoạn."),
    paragraphs: optional(texts, "Các đoạn", "Mỗi đoạn một dòng, bắt đầu bằng “- ”."),
    bullets: bulletsKey,
    reviews: reviewsKey,
  })
  .meta({ id: "footnote", title: "Chú thích", description: "Một chú thích cuối trang." });
