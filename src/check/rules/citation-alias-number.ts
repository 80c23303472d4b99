/** A short name that carries another number than the text it stands for. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationAliasNumber: Rule = {
  id: "citation-alias-number",
  severity: "error",
  title: "Tên gọi tắt mang số khác với văn bản được gọi tắt",
  basis: "Đối chiếu trong chính văn bản.",
  examples: {
    bad: [
      "Thực hiện Chương trình hành động số 40-CTr/TU ngày 18/11/2022 của Ban Thường vụ Thành ủy (sau đây gọi là Chương trình hành động số 10-CTr/TU), đơn vị xây dựng kế hoạch.",
    ],
    good: [
      "Thực hiện Chương trình hành động số 40-CTr/TU ngày 18/11/2022 của Ban Thường vụ Thành ủy (sau đây gọi là Chương trình hành động số 40-CTr/TU), đơn vị xây dựng kế hoạch.",
    ],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-alias-number"],
      "Tên gọi tắt phải giữ đúng số và ký hiệu của văn bản được gọi tắt.",
    ),
};
