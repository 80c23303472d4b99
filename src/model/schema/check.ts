/** Schema of what the officer has ruled out for the proofreader, with the reason. */
import * as z from "zod";
import { explain, id, optional, text } from "./text.ts";

const ignored = z.strictObject({
  rule: explain(id, "Quy tắc", "Mã quy tắc in trong ngoặc vuông ở kết quả soát.", "citation-comma"),
  text: optional(text, "Từ ngữ", "Chỉ bỏ qua ở chỗ có từ ngữ này; bỏ trống thì bỏ qua trong cả văn bản."),
  reason: explain(text, "Lý do", "Vì sao chỗ này giữ nguyên.", "Trích yếu chép đúng bản gốc."),
});

export const check = z.strictObject({
  ignore: optional(z.array(ignored), "Bỏ qua", "Các quy tắc không áp dụng cho văn bản này, kèm lý do."),
});
