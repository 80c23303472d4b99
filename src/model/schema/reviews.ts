/** Schema of anniversary reviews (sơ kết, tổng kết, đánh giá) inside an item or a section. */
import * as z from "zod";
import type { Directive, ReviewKind } from "../../registry/types.ts";
import { explain, optional, text } from "./text.ts";

const kinds: [ReviewKind, ...ReviewKind[]] = ["sơ kết", "tổng kết", "đánh giá"];
type Level = Directive["level"];
const levels: [Level, ...Level[]] = ["central", "state", "city", "province", "district", "unit", "own"];

const directiveIds = z.array(text);

const style = optional(
  z.enum(["numbered", "bullets"]),
  "Kiểu liệt kê",
  "numbered: đánh số (1)-, (2)-; bullets: gạch đầu dòng. Bỏ trống thì theo mẫu văn bản.",
);

const claimedReview = explain(
  z.union([
    text,
    z.strictObject({
      directive: explain(
        text,
        "Văn bản được sơ kết, tổng kết",
        "Mã văn bản trong danh mục văn bản, dạng số-ký hiệu@ngày.",
        "29-NQ/TW@2013-11-04",
      ),
      years: optional(
        z.int().min(1).max(100),
        "Số năm",
        "Số năm tính từ ngày ban hành. Bỏ trống thì máy tính từ năm của văn bản.",
        5,
      ),
      kind: optional(
        z.enum(kinds),
        "Hình thức",
        "sơ kết, tổng kết hoặc đánh giá. Bỏ trống thì theo quy định về mốc năm.",
      ),
      month: optional(z.int().min(1).max(12), "Tháng hoàn thành", "Tháng phải hoàn thành, từ 1 đến 12.", 10),
      with: optional(directiveIds, "Kết hợp với", "Mã các văn bản được sơ kết, tổng kết cùng lúc."),
      object: optional(text, "Nội dung được sơ kết, tổng kết", "Chữ in thay cho phần trích dẫn văn bản."),
    }),
  ]),
  "Một cuộc sơ kết, tổng kết",
  "Mã văn bản, hoặc các khóa directive, years, kind, month, with, object.",
);

const claimedReviews = z.array(claimedReview);

/** `auto`, a list, or both with choices. */
export const reviews = z.union([
  z.literal("auto"),
  claimedReviews,
  z.strictObject({
    auto: optional(z.boolean(), "Tự tính", "true: máy tự tìm các văn bản đến hạn sơ kết, tổng kết trong năm."),
    style,
    levels: optional(z.array(z.enum(levels)), "Cấp ban hành", "Chỉ lấy văn bản của các cấp này.", ["central", "city"]),
    only: optional(directiveIds, "Chỉ lấy", "Mã các văn bản được lấy; văn bản khác bị bỏ qua."),
    except: optional(directiveIds, "Trừ ra", "Mã các văn bản không lấy dù đến hạn."),
    list: optional(claimedReviews, "Danh sách định sẵn", "Các cuộc sơ kết, tổng kết do người soạn thảo ấn định."),
  }),
]);

/** The `reviews` key as items and sections explain it. */
export const reviewsKey = optional(
  reviews,
  "Sơ kết, tổng kết",
  "auto: máy tự tìm các văn bản đến hạn trong năm; hoặc danh sách do người soạn thảo ấn định; hoặc các khóa auto, style, levels, only, except, list.",
  "auto",
);
