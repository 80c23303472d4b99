/** Schemas of what stands before and after the body: parents, recipients, signature, citation style. */
import * as z from "zod";
import { CONNECTORS } from "../../registry/value-lists.ts";
import { dateOrYear, documentNumber, explain, optional, text, texts } from "./text.ts";

const pendingText = z.strictObject({
  kind: explain(text, "Tên loại", "Tên loại của văn bản cấp trên.", "Hướng dẫn"),
  symbol: optional(text, "Ký hiệu", "Ký hiệu của văn bản cấp trên, không có số.", "HD/BTGDVTU"),
  number: optional(documentNumber, "Số", "Số của văn bản cấp trên; bỏ trống thì in chỗ trống.", "16"),
  date: optional(
    dateOrYear,
    "Ngày ban hành",
    "Viết theo dạng năm-tháng-ngày; chưa rõ ngày, tháng thì ghi phần đã biết; bỏ trống thì in chỗ trống.",
    "2027-01-15",
  ),
  issuer: explain(text, "Cơ quan ban hành", "Tên cơ quan ban hành như khi trích dẫn."),
  connector: optional(z.enum(CONNECTORS), "Từ nối", "Từ giữa cơ quan ban hành và trích yếu; mặc định là “về”."),
  title: explain(text, "Trích yếu", "Trích yếu của văn bản cấp trên, không có từ nối."),
});

export const parent = z.union([text, pendingText]).meta({
  id: "parent",
  title: "Văn bản cấp trên",
  description:
    "Mã văn bản trong danh mục văn bản; hoặc các khóa kind, issuer, title … khi văn bản cấp trên chưa có số.",
});

export const recipient = z
  .union([
    text,
    z.strictObject({
      organ: optional(text, "Cơ quan", "Mã cơ quan trong danh mục cơ quan.", "btgdv-hai-phong"),
      text: optional(text, "Tên nơi nhận", "Chữ in ra khi nơi nhận không có trong danh mục cơ quan."),
      note: optional(text, "Lý do gửi", "In trong ngoặc đơn.", "để báo cáo"),
    }),
  ])
  .meta({
    id: "recipient",
    title: "Nơi nhận",
    description: "Một dòng nơi nhận: chỉ cần viết chữ, hoặc dùng các khóa organ, text, note.",
  });

export const signature = z.strictObject({
  signer: optional(text, "Người ký", "Mã chức vụ ký trong danh mục cơ quan.", "pho-bi-thu"),
  name: optional(text, "Họ tên", "Bỏ trống khi chưa rõ người ký."),
  authority: optional(text, "Quyền hạn ký", "Ghi đè dòng T/M, K/T, TM., KT. của cơ quan.", "T/M BAN THƯỜNG VỤ"),
  position: optional(texts, "Chức vụ", "Ghi đè dòng chức vụ; có thể nhiều dòng.", "PHÓ BÍ THƯ"),
});

export const citation = z.strictObject({
  term: optional(
    z.enum(["none", "plain", "parentheses"]),
    "Khóa của cơ quan ban hành",
    "none: không ghi khóa; plain: ghi “khóa XIII”; parentheses: ghi “(khóa XIII)”.",
  ),
  quoted: optional(
    z.boolean(),
    "Đặt trích yếu trong ngoặc kép",
    "true: trích yếu của văn bản được trích dẫn nằm trong ngoặc kép.",
  ),
});
