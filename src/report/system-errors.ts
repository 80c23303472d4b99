/** Codes of errors that the operating system gives → what they mean, in words that a user can do something about. */

/** Errors of the system that the user can do something about. */
export const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "không có quyền đọc hoặc ghi",
  EPERM: "không có quyền đọc hoặc ghi",
  EROFS: "ổ đĩa chỉ cho đọc",
  ENOSPC: "ổ đĩa đã đầy",
  EBUSY: "tệp đang được chương trình khác dùng",
  ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục",
  EISDIR: "đường dẫn là thư mục, không phải tệp",
  ENAMETOOLONG: "đường dẫn quá dài",
};
