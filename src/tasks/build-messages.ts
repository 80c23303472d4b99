/** What `build` itself has to say about single documents, as diagnostics. */
import type { Diagnostic } from "../base/diagnostic.ts";

/** The data changed, but a person changed the output too: neither may be lost without being asked. */
export function editedOutput(output: string): Diagnostic {
  return {
    code: "edited-output",
    severity: "warning",
    what: "Tệp Word này khác với bản soan đã ghi nên được giữ nguyên; nội dung mới chưa được ghi vào.",
    why: "Tệp đã được sửa tay (hoặc được chép vào từ nơi khác); ghi đè sẽ mất phần sửa đó.",
    fix: "Đưa phần sửa tay vào tệp dữ liệu YAML rồi xóa tệp Word này và chạy lại; hoặc chạy lại với --force: bản sửa tay được đổi tên thành “….tay-1.docx” rồi bản mới mới được ghi.",
    place: { file: output },
  };
}

/** Under `--force` the edited file was kept under another name. */
export function movedAside(output: string, aside: string): Diagnostic {
  return {
    code: "moved-aside",
    severity: "style",
    what: `Bản sửa tay đã được giữ lại với tên ${aside}.`,
    place: { file: output },
  };
}

/** The system refused to write; nearly always because Word has the file open. */
export function cannotWrite(output: string, cause: string): Diagnostic {
  return {
    code: "cannot-write",
    severity: "error",
    what: `Không ghi được tệp này (${cause}).`,
    why: "Tệp có thể đang mở trong Word, thư mục không cho ghi hoặc ổ đĩa đã đầy.",
    fix: "Đóng tệp trong Word, kiểm tra quyền ghi và chỗ trống rồi chạy lại.",
    place: { file: output },
  };
}

/** A stage threw: never the officer's fault. */
export function ownFault(file: string, cause: string): Diagnostic {
  return {
    code: "internal-error",
    severity: "error",
    what: `Chương trình hỏng khi soạn văn bản này: ${cause}`,
    why: "Đây là lỗi của soan, không phải của dữ liệu; các văn bản khác không bị ảnh hưởng.",
    fix: "Gửi tệp dữ liệu này cùng dòng thông báo trên cho người phát triển.",
    place: { file },
  };
}
