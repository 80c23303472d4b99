/** What stands in the way of tracked changes, or could not be shown by them → what the officer is told. */
import type { Diagnostic } from "../../base/diagnostic.ts";

/** The names in the file's XML are not those that every Word program writes. */
export function foreignNames(file: string): Diagnostic {
  return {
    code: "redline-foreign-names",
    severity: "error",
    what: "Chưa ghi được vết sửa vào tệp này: phần nội dung dùng tên thẻ khác thường.",
    why: "Bản có vết sửa được ghi thẳng vào nội dung tệp Word, nên các tên thẻ phải theo lệ chung (w:, r:).",
    fix: "Mở tệp bằng Word, lưu thành tệp .docx mới rồi so sánh lại.",
    place: { file },
  };
}

/** The file held tracked changes of its own. */
export function settledRevisions(file: string, count: number): Diagnostic {
  return {
    code: "redline-settled-revisions",
    severity: "warning",
    what: `Tệp có sẵn ${count} vết sửa; khi so sánh, các vết sửa ấy được coi là đã chấp nhận.`,
    why: "Vết sửa cũ và vết sửa của lần so sánh này nằm chung một chỗ thì Word không tách được.",
    fix: "Nếu không muốn vậy, mở tệp bằng Word, xử lý hết vết sửa cũ rồi so sánh lại.",
    place: { file },
  };
}

/** Pictures and other parts of the first file have no place in the second one's package. */
export function lostParts(file: string, count: number): Diagnostic {
  return {
    code: "redline-lost-parts",
    severity: "warning",
    what: `${count} hình, đối tượng hoặc chú thích chỉ có trong bản trước không hiện được trong bản có vết sửa.`,
    why: "Bản có vết sửa là bản sau có đánh dấu; hình và chú thích của bản trước nằm ở phần khác của tệp kia.",
    fix: "Mở bản trước để xem các chỗ ấy.",
    place: { file },
  };
}
