/** Why a file or a part of it is refused → what the officer is told, and what to do about it. */
import type { Diagnostic } from "../../../base/diagnostic.ts";
import type { UnzipProblem } from "../../fast/unzip.ts";
import type { FileKind } from "./sniff.ts";
import type { XmlRefusal } from "./xml-part.ts";

export type PackageRefusal = FileKind | Exclude<UnzipProblem, "not-a-zip"> | "odf" | "no-document";

interface Words {
  code: string;
  what: string;
  why?: string;
  fix: string;
}

const saveAsDocx =
  "Mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành…” (Save As) với kiểu Word (.docx), rồi nhập tệp mới.";
const askAgain = "Xin lại tệp từ nơi gửi; nếu còn mở được bằng Word thì lưu lại thành tệp .docx mới.";

const refusals: Readonly<Record<PackageRefusal, Words>> = {
  empty: { code: "docx-empty", what: "Tệp rỗng, không có byte nào.", fix: askAgain },
  encrypted: {
    code: "docx-encrypted",
    what: "Tệp Word có mật khẩu mở, máy không đọc được.",
    fix: "Mở tệp bằng Word, vào File → Info → Protect Document → Encrypt with Password, xóa mật khẩu rồi lưu lại.",
  },
  doc: { code: "docx-is-doc", what: "Đây là tệp Word kiểu cũ (.doc), không phải .docx.", fix: saveAsDocx },
  pdf: {
    code: "docx-is-pdf",
    what: "Đây là tệp PDF, không phải tệp Word.",
    fix: "Xin tệp Word gốc; hoặc nhập tệp với đuôi .pdf nếu máy có pdftotext.",
  },
  rtf: { code: "docx-is-rtf", what: "Đây là tệp RTF, không phải .docx.", fix: saveAsDocx },
  html: { code: "docx-is-html", what: "Đây là trang web (HTML), không phải tệp Word.", fix: saveAsDocx },
  text: {
    code: "docx-is-text",
    what: "Đây là tệp chữ thuần, không phải tệp Word.",
    fix: "Đổi đuôi tệp thành .txt rồi nhập lại.",
  },
  unknown: { code: "docx-unknown-file", what: "Đây không phải tệp Word (.docx).", fix: saveAsDocx },
  odf: { code: "docx-is-odf", what: "Đây là tệp OpenDocument (.odt), không phải .docx.", fix: saveAsDocx },
  "no-document": {
    code: "docx-no-document",
    what: "Trong tệp không có phần nội dung của văn bản Word.",
    why: "Có thể đây là bảng tính, bản trình chiếu hay tệp nén khác được đổi đuôi, hoặc phần nội dung đã hỏng.",
    fix: askAgain,
  },
  damaged: {
    code: "docx-damaged",
    what: "Tệp Word bị hỏng hoặc tải về chưa hết.",
    why: "Mục lục ở cuối tệp .docx bị thiếu hay sai.",
    fix: askAgain,
  },
  "too-large": {
    code: "docx-too-large",
    what: "Phần chữ trong tệp lớn quá mức của một văn bản.",
    why: "Tệp nén có thể bung ra rất lớn để làm treo máy; máy dừng ở 12 triệu byte mỗi phần, 24 triệu byte cả tệp.",
    fix: "Nếu tệp đáng tin, mở bằng Word, tách thành nhiều tệp nhỏ rồi nhập từng tệp.",
  },
  "unsafe-path": {
    code: "docx-unsafe-path",
    what: "Trong tệp có đường dẫn đi ra ngoài thư mục của tệp nén.",
    why: "Tệp Word không bao giờ cần đường dẫn như vậy; đó là cách ghi đè tệp khác trên máy.",
    fix: "Đừng mở tệp này; báo cho nơi gửi và xin tệp khác.",
  },
};

/** The message for a file that cannot be read at all. */
export function refusePackage(kind: PackageRefusal, file: string, part?: string): Diagnostic {
  return { severity: "error", ...refusals[kind], place: { file, ...(part === undefined ? {} : { path: part }) } };
}

/** The message for one part that cannot be read; the rest of the file still is. */
export function refusePart(refusal: XmlRefusal | { refused: "damaged" }, file: string, part: string): Diagnostic {
  const place = { file, path: part };
  switch (refusal.refused) {
    case "dtd":
      return {
        code: "docx-dtd",
        severity: "error",
        what: `Phần “${part}” trong tệp khai báo kiểu tài liệu (DOCTYPE), máy không đọc phần này.`,
        why: "Chuẩn của tệp Word cấm khai báo này; nó có thể dùng để đọc trộm tệp khác hoặc làm treo máy.",
        fix: "Đừng dùng tệp này; báo cho nơi gửi và xin tệp khác.",
        place,
      };
    case "too-deep":
      return {
        code: "docx-too-deep",
        severity: "error",
        what: `Phần “${part}” trong tệp lồng nhau quá sâu, máy không đọc phần này.`,
        fix: askAgain,
        place,
      };
    case "damaged":
      return {
        code: "docx-damaged-part",
        severity: "error",
        what: `Phần “${part}” trong tệp bị hỏng, máy không đọc được phần này.`,
        fix: askAgain,
        place,
      };
    case "bad-xml":
      return {
        code: "docx-bad-xml",
        severity: "error",
        what: `Phần “${part}” trong tệp không đúng cú pháp: ${refusal.what}`,
        fix: askAgain,
        place,
      };
  }
}
