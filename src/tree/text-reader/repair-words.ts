/** Code of a repair → how it is told: what was done, why, and what to do when it was wrong. */
import type { Severity } from "../../base/diagnostic.ts";

export type RepairCode =
  | "text-not-composed"
  | "text-look-alike"
  | "text-hidden-character"
  | "text-no-break-space"
  | "text-wide-spaces"
  | "text-markdown"
  | "text-page-number"
  | "text-running-head"
  | "text-rule-line"
  | "text-label-space"
  | "text-lines-joined"
  | "text-page-break-joined"
  | "text-page-break-guessed"
  | "text-columns-parted"
  | "text-signature-gathered"
  | "text-recipient-dash"
  | "text-footnote-moved"
  | "text-footnote-mark"
  | "text-after-signature"
  | "text-signed-note";

interface RepairWords {
  severity: Severity;
  /** Stands after “Dòng 12: ” and before the quoted change. */
  what: string;
  why: string;
  fix?: string;
  /** True when a text has either none or very many of them: past twenty they are told once. */
  everywhere?: boolean;
}

const BY_PROGRAM = "Chữ lấy ra từ PDF, từ trang web hay từ phần mềm nhận dạng thường mang theo lỗi này.";
const LOOK = "Xem lại chỗ này với bản gốc; nếu sai, sửa trong tệp nguồn rồi đọc lại.";

export const REPAIRS: Readonly<Record<RepairCode, RepairWords>> = {
  "text-not-composed": {
    severity: "style",
    what: "chữ có dấu rời (Unicode tổ hợp) được đổi sang dựng sẵn",
    why: "Chữ tổ hợp trông như nhau nhưng máy tìm kiếm và so sánh coi là chữ khác; TCVN 6909:2001 dùng chữ dựng sẵn.",
    everywhere: true,
  },
  "text-look-alike": {
    severity: "warning",
    what: "ký tự giống chữ Việt nhưng mang mã khác được thay",
    why: "Ký tự như Ð (U+00D0) in ra giống Đ (U+0110), nhưng máy coi là chữ khác.",
    everywhere: true,
  },
  "text-hidden-character": {
    severity: "style",
    what: "ký tự không nhìn thấy (rộng bằng không, gạch nối ẩn, điều khiển) được bỏ",
    why: BY_PROGRAM,
    everywhere: true,
  },
  "text-no-break-space": {
    severity: "style",
    what: "dấu cách đặc biệt được thay bằng dấu cách thường",
    why: BY_PROGRAM,
    everywhere: true,
  },
  "text-wide-spaces": {
    severity: "style",
    what: "nhiều dấu cách do giãn dòng được gộp thành một",
    why: "Khi lấy chữ từ PDF, khoảng trống căn đều hai lề biến thành nhiều dấu cách.",
    everywhere: true,
  },
  "text-markdown": {
    severity: "style",
    what: "ký hiệu Markdown hoặc HTML được bỏ, chữ đậm và nghiêng được giữ",
    why: "Dấu *, **, #, | và thẻ HTML là ký hiệu trình bày, không phải lời văn.",
  },
  "text-page-number": {
    severity: "style",
    what: "số trang đứng riêng một dòng được bỏ",
    why: "Số trang do máy đánh lại khi in.",
    fix: "Nếu đó là nội dung, viết nó vào cùng dòng với câu chứa nó.",
  },
  "text-running-head": {
    severity: "style",
    what: "dòng đầu trang hoặc chân trang lặp lại được bỏ",
    why: "Dòng này lặp lại ở nhiều trang, nên không thuộc lời văn.",
    fix: LOOK,
  },
  "text-rule-line": {
    severity: "style",
    what: "đường kẻ vẽ bằng ký tự được bỏ",
    why: "Đường kẻ do thể thức của văn bản quy định, không thuộc lời văn.",
  },
  "text-label-space": {
    severity: "style",
    what: "dấu cách sau số thứ tự hoặc gạch đầu dòng được thêm",
    why: "Sau số thứ tự và gạch đầu dòng có một dấu cách.",
  },
  "text-lines-joined": {
    severity: "style",
    what: "các dòng bị ngắt theo bề rộng trang được nối thành một đoạn",
    why: "Dòng trước đầy bề rộng hoặc chưa hết câu, dòng sau viết tiếp.",
    fix: LOOK,
  },
  "text-page-break-joined": {
    severity: "style",
    what: "câu bị cắt ở chỗ sang trang được nối lại",
    why: "Nửa trước chưa có dấu kết thúc, nửa sau bắt đầu bằng chữ thường.",
    fix: LOOK,
  },
  "text-page-break-guessed": {
    severity: "warning",
    what: "hai đoạn được nối vì đoạn trước chưa có dấu kết thúc, dù đoạn sau bắt đầu bằng chữ hoa",
    why: "Các đoạn dài khác trong văn bản đều có dấu kết thúc, nên nhiều khả năng đây là chỗ sang trang.",
    fix: "Xem bản gốc; nếu là hai đoạn, thêm dấu chấm vào cuối đoạn trước rồi đọc lại.",
  },
  "text-columns-parted": {
    severity: "style",
    what: "hai cột in cạnh nhau được tách ra",
    why: "Đầu văn bản, nơi nhận và chữ ký được trình bày thành hai cột.",
    fix: LOOK,
  },
  "text-signature-gathered": {
    severity: "style",
    what: "các dòng chữ ký đứng lẫn với nơi nhận được gom lại",
    why: "Quyền hạn, chức vụ và họ tên người ký thuộc cột bên phải của phần cuối văn bản.",
    fix: LOOK,
  },
  "text-recipient-dash": {
    severity: "style",
    what: "gạch đầu dòng của nơi nhận được viết thống nhất",
    why: "Mỗi nơi nhận đứng sau một gạch nối và một dấu cách.",
  },
  "text-footnote-moved": {
    severity: "style",
    what: "chú thích cuối trang đứng giữa lời văn được đưa về đúng chỗ",
    why: "Khi lấy chữ từ PDF, chú thích bị chèn vào giữa câu ở cuối trang.",
    fix: LOOK,
  },
  "text-footnote-mark": {
    severity: "style",
    what: "số chú thích được nhận ra và gắn với chú thích của nó",
    why: "Số này trùng với số của một chú thích trong văn bản.",
    fix: LOOK,
  },
  "text-after-signature": {
    severity: "warning",
    what: "phần đứng sau chữ ký không có tên “Phụ lục” được đọc như một phụ lục",
    why: "Sau chữ ký chỉ còn phụ lục kèm theo văn bản.",
    fix: "Nếu là phụ lục, ghi dòng “PHỤ LỤC” phía trên; nếu không, chuyển lên trước nơi nhận.",
  },
  "text-signed-note": {
    severity: "style",
    what: "ghi chú về chữ ký, con dấu được bỏ",
    why: "Chữ ký và dấu được thêm khi ban hành, không thuộc lời văn.",
  },
};
