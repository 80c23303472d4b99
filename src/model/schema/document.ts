/** Schema of a whole document file as an officer writes it, shorthands included. */
import * as z from "zod";
import { check } from "./check.ts";
import { citation, parent, recipient, signature } from "./ends.ts";
import { appendix, footnote, section } from "./parts.ts";
import { date, documentNumber, explain, optional, template, text, texts } from "./text.ts";

export const documentSchema = z
  .strictObject({
    template: explain(
      template,
      "Mẫu văn bản",
      "Đường dẫn của mẫu trong thư mục templates, không ghi đuôi .hbs.",
      "huong-dan/cong-tac-nam",
    ),
    issuer: explain(text, "Cơ quan ban hành", "Mã cơ quan trong danh mục cơ quan.", "btgdv-hai-phong"),
    body: optional(
      z.enum(["standing"]),
      "Tập thể ký",
      "standing: ban thường vụ ký; đầu văn bản vẫn ghi tên cấp ủy.",
      "standing",
    ),
    year: explain(z.int().min(1945).max(2100), "Năm", "Năm mà văn bản hướng dẫn, viết bằng số.", 2027),
    number: optional(documentNumber, "Số văn bản", "Chỉ ghi số, không ghi ký hiệu; chưa có số thì bỏ trống.", "07"),
    date: optional(
      date,
      "Ngày ban hành",
      "Viết theo dạng năm-tháng-ngày; chưa rõ ngày thì ghi năm-tháng hoặc bỏ trống.",
      "2027-01-15",
      "2027-01",
    ),
    place: optional(text, "Địa danh", "Ghi đè địa danh của cơ quan ban hành.", "Hải Phòng"),
    form: optional(
      text,
      "Thể thức",
      "Mã thể thức; bỏ trống thì chọn theo hệ Đảng hoặc Nhà nước và ngày ban hành.",
      "hd05-2026",
    ),
    draft: optional(
      z.union([z.boolean(), z.int().min(1).max(20)]),
      "Dự thảo",
      "true: in “Dự thảo”; số 2: in “Dự thảo lần 2”.",
      true,
      2,
    ),
    toneMarks: optional(
      z.enum(["new", "old", "keep"]),
      "Kiểu đặt dấu thanh",
      "new: uỷ, hoà; old: ủy, hòa; keep: giữ như đã viết. Bỏ trống thì theo thể thức.",
    ),
    citation: optional(citation, "Cách trích dẫn", "Cách ghi khóa và ngoặc kép khi trích dẫn văn bản."),
    about: explain(
      text,
      "Trích yếu",
      "Nội dung chính của văn bản; thể thức quyết định chữ hoa đầu câu.",
      "công tác khoa giáo năm {{year}}",
    ),
    author: optional(text, "Dòng tác giả", "Dòng giữa tên loại và trích yếu.", "CỦA BAN THƯỜNG VỤ ĐẢNG ỦY"),
    basis: optional(
      texts,
      "Căn cứ",
      "Các căn cứ ban hành, mỗi căn cứ một dòng; không ghi gạch đầu dòng in ra và dấu cuối dòng.",
    ),
    parents: optional(
      z.array(parent),
      "Văn bản cấp trên",
      "Các văn bản mà văn bản này thực hiện; văn bản chính đứng đầu.",
    ),
    preamble: optional(texts, "Lời mở đầu", "Bỏ trống thì mẫu tự viết từ các văn bản cấp trên."),
    sections: explain(z.array(section).min(1), "Các phần", "Các phần I, II, III của văn bản."),
    closing: optional(texts, "Đoạn kết", "Một hoặc nhiều đoạn cuối của nội dung."),
    appendices: optional(z.array(appendix), "Phụ lục", "Các phụ lục kèm theo."),
    footnotes: optional(z.array(footnote), "Chú thích", 'Các chú thích; đặt dấu trong văn bản bằng {{note "mã"}}.'),
    recipients: optional(z.array(recipient), "Nơi nhận", "Các dòng nơi nhận, không kể dòng lưu."),
    archive: optional(text, "Dòng lưu", "Ghi đè dòng lưu của cơ quan, không ghi chữ “Lưu”.", "VT, VP"),
    signature: optional(signature, "Chữ ký", "Người ký, quyền hạn ký, chức vụ."),
    check: optional(check, "Soát văn bản", "Những điều soan check không cần nhắc lại ở văn bản này."),
  })
  .meta({ title: "Văn bản của Soạn", description: "Dữ liệu của một văn bản: hướng dẫn hoặc kế hoạch." });

/** A document as it is written in YAML. */
export type DocumentInput = z.input<typeof documentSchema>;
