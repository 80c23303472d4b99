/** Why a request is not carried out → an error that the app turns into a `Refusal` with its status. */
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Diagnostic } from "../../index.ts";
import { SYSTEM_ERRORS } from "../../report/system-errors.ts";

export interface Refused extends Error {
  status: ContentfulStatusCode;
  problems: Diagnostic[];
}

/** Stops the request. `problems`: the first is shown, all are sent. */
export function refuse(status: ContentfulStatusCode, ...problems: Diagnostic[]): never {
  throw Object.assign(new Error(problems[0]?.what), { status, problems });
}

/** True for what `refuse` throws. */
export function isRefused(error: unknown): error is Refused {
  return error instanceof Error && "problems" in error && "status" in error;
}

/** What anything else that was thrown means; never a stack. */
export function problemOfError(error: unknown): Diagnostic {
  const { code = "", path } = error as NodeJS.ErrnoException;
  const cause = SYSTEM_ERRORS[code];
  if (cause !== undefined)
    return {
      code: "system-error",
      severity: "error",
      what: `Máy không cho đọc hoặc ghi tệp: ${cause}.`,
      ...(path === undefined ? {} : { why: `Tệp hoặc thư mục: ${path}.` }),
      fix: "Xử lý nguyên nhân trên rồi thử lại; nội dung đang soạn vẫn còn trên trang.",
    };
  return {
    code: "internal-error",
    severity: "error",
    what: "Chương trình gặp sự cố ngoài dự tính; đây là lỗi của soan, không phải của dữ liệu.",
    why: "Chi tiết được ghi ở cửa sổ chạy lệnh soan web.",
    fix: "Nội dung đang soạn vẫn còn trên trang: thử lại; nếu vẫn lỗi thì gửi nguyên văn thông báo ở cửa sổ ấy cho người phát triển.",
  };
}
