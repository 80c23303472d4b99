/** An error code of the `yaml` package and the value it stands on → what is wrong, why, and what to do, in Vietnamese. */
import { wordFirstCharacter } from "./first-character.ts";
import type { Wording } from "./wording.ts";

const RESERVED: Wording = {
  code: "yaml-reserved-character",
  what: "Giá trị bắt đầu bằng một ký tự mà YAML dành riêng (@, `, % hoặc dấu tương tự).",
  why: "Giá trị không có dấu nháy thì không được bắt đầu bằng ký tự này.",
  fix: "Đặt cả giá trị trong dấu nháy đơn '…'.",
};

const BAD_INDENT: Wording = {
  code: "yaml-indent",
  what: "Dòng này thụt vào không thẳng với các dòng cùng nhóm.",
  why: "YAML nhận biết nhóm bằng độ thụt đầu dòng: các khóa cùng nhóm phải thẳng cột.",
  fix: "Sửa số dấu cách đầu dòng cho thẳng với dòng cùng nhóm ở trên.",
};

const COLON_IN_TEXT: Wording = {
  code: "yaml-colon",
  what: "Trong giá trị không đặt trong dấu nháy có dấu hai chấm.",
  why: "YAML hiểu “chữ: chữ” là một khóa và giá trị của nó.",
  fix: "Đặt cả giá trị trong dấu nháy đơn '…', hoặc viết >- rồi xuống dòng thụt vào.",
};

const INDENTED_BELOW: Wording = {
  code: "yaml-indent-below",
  what: "Khóa này đã có giá trị, nhưng các dòng bên dưới lại thụt vào sâu hơn nó.",
  why: "Các dòng thụt vào sâu hơn được hiểu là phần tiếp của giá trị ở trên.",
  fix: "Đưa các dòng bên dưới thẳng cột với khóa này; nếu chúng là một danh sách, mỗi dòng bắt đầu bằng “- ” và cùng độ thụt.",
};

const FLOW_NOT_CLOSED: Wording = {
  code: "yaml-bracket-not-closed",
  what: "Dấu [ hoặc { mở ở trên không được đóng lại.",
  why: "Danh sách viết trên một dòng phải kết thúc bằng ], bảng khóa phải kết thúc bằng }.",
  fix: "Thêm dấu đóng còn thiếu; nếu đây là chữ, đặt cả giá trị trong dấu nháy đơn '…'.",
};

const BRACES_IN_LIST: Wording = {
  code: "yaml-braces-in-list",
  what: "Trong danh sách viết trên một dòng có {{…}} mà không đặt trong dấu nháy.",
  why: "Trong danh sách […], dấu { mở một bảng khóa, nên {{…}} không được hiểu là chữ.",
  fix: "Đặt cả đoạn chữ có {{…}} trong dấu nháy đơn, ví dụ: ['nội dung', 'năm {{year}}'].",
};

const BY_CODE: Record<string, Wording> = {
  DUPLICATE_KEY: {
    code: "yaml-duplicate-key",
    what: "Khóa này đã được viết một lần ở phía trên, trong cùng một nhóm.",
    why: "Mỗi khóa chỉ được viết một lần; nếu không thì không rõ giá trị nào được dùng.",
    fix: "Xóa một trong hai, hoặc gộp nội dung của chúng lại.",
  },
  TAB_AS_INDENT: {
    code: "yaml-tab",
    what: "Dòng này thụt vào bằng phím Tab.",
    why: "YAML chỉ nhận dấu cách để thụt đầu dòng.",
    fix: "Thay mỗi dấu Tab bằng hai dấu cách.",
  },
  BAD_INDENT,
  MULTILINE_IMPLICIT_KEY: {
    code: "yaml-missing-colon",
    what: "Dòng này không có dạng “khóa: giá trị”.",
    why: "Có thể thiếu dấu hai chấm, thiếu dấu cách sau dấu hai chấm, hoặc dòng chữ viết tiếp chưa được thụt vào.",
    fix: "Viết thành “khóa: giá trị”; nếu đây là phần tiếp của đoạn chữ ở trên, thụt nó vào sâu hơn khóa của đoạn ấy.",
  },
  MISSING_CHAR: {
    code: "yaml-missing-character",
    what: "Thiếu một dấu (dấu hai chấm, dấu phẩy, dấu gạch đầu dòng hoặc dấu cách) ở chỗ này.",
    why: "Thiếu dấu thì không rõ đâu là khóa, đâu là giá trị.",
    fix: "Xem lại dòng này: khóa phải có dấu hai chấm và dấu cách theo sau, mục của danh sách phải có dấu gạch và dấu cách.",
  },
  BAD_ALIAS: {
    code: "yaml-alias",
    what: "Dấu * ở đây gọi một đoạn chưa được đặt tên.",
    why: "Trong YAML, *tên gọi lại đoạn đã đặt tên bằng &tên ở phía trên.",
    fix: "Nếu đây là chữ (in nghiêng, in đậm), đặt cả giá trị trong dấu nháy đơn '…'; nếu không, viết lại nội dung cho đầy đủ.",
  },
  BAD_DQ_ESCAPE: {
    code: "yaml-escape",
    what: "Sau dấu \\ trong dấu nháy kép có ký tự không hợp lệ.",
    why: "Trong dấu nháy kép, dấu \\ mở một ký hiệu đặc biệt.",
    fix: "Dùng dấu nháy đơn '…' thay cho dấu nháy kép, hoặc viết dấu \\ hai lần.",
  },
  MULTIPLE_DOCS: {
    code: "yaml-several-documents",
    what: "Tệp có dòng --- chia nội dung thành nhiều phần.",
    why: "Mỗi tệp chỉ chứa một văn bản.",
    fix: "Bỏ dòng ---, hoặc tách phần sau sang tệp khác.",
  },
  COLLECTION_AS_KEY: {
    code: "yaml-collection-key",
    what: "Ở chỗ của một khóa lại là một danh sách hoặc một bảng khóa.",
    why: "Khóa phải là một từ.",
    fix: "Nếu đây là chữ, đặt cả giá trị trong dấu nháy đơn '…'.",
  },
  RESOURCE_EXHAUSTION: {
    code: "yaml-too-deep",
    what: "Dữ liệu lồng nhau quá sâu hoặc gọi lại nhau quá nhiều lần.",
    why: "Tệp như vậy không phải là văn bản bình thường và có thể làm treo máy.",
    fix: "Viết lại nội dung cho phẳng hơn, không dùng *tên để gọi lại.",
  },
  UNEXPECTED_TOKEN: {
    code: "yaml-unexpected",
    what: "Ở chỗ này có chữ hoặc dấu không đúng vị trí.",
    why: "Phần phía trước đã là một giá trị trọn vẹn.",
    fix: "Nếu tất cả là một đoạn chữ, đặt cả đoạn trong dấu nháy đơn '…'; nếu không, xem lại thụt đầu dòng và dấu gạch đầu dòng.",
  },
};

/** Wording for a quote that is never closed. */
export const UNCLOSED_QUOTE: Wording = {
  code: "yaml-unclosed-quote",
  what: "Dấu nháy mở ở đây không được đóng lại đúng chỗ.",
  why: "Vì thiếu dấu nháy đóng, những dòng phía dưới bị nuốt vào cùng một giá trị.",
  fix: "Thêm dấu nháy đóng ở cuối giá trị; nếu trong giá trị có dấu nháy kép, dùng dấu nháy đơn bao ngoài.",
};

const GENERIC: Wording = {
  code: "yaml-syntax",
  what: "Dòng này không đúng cách viết YAML.",
  why: "Không đọc được dữ liệu từ chỗ này.",
  fix: "Xem lại thụt đầu dòng, dấu hai chấm, dấu gạch đầu dòng và dấu nháy của dòng này.",
};

// Errors that come from prose which begins with a character that YAML keeps for itself.
const PROSE_ERRORS = new Set([
  "UNEXPECTED_TOKEN",
  "BAD_ALIAS",
  "TAG_RESOLVE_FAILED",
  "COLLECTION_AS_KEY",
  "BAD_COLLECTION_TYPE",
]);

/** Wording for one error of the parser; `value` is what the line holds after its dash and key, `there` what stands at the error. */
export function wordYamlError(code: string, message: string, value: string, there = ""): Wording {
  const first = value.charAt(0);
  if (there.startsWith("{{") && (first === "[" || message.startsWith("Missing , or :"))) return BRACES_IN_LIST;
  if (code === "BAD_SCALAR_START") return RESERVED;
  if (code === "BLOCK_AS_IMPLICIT_KEY") return /:(?:\s|$)/.test(value) ? COLON_IN_TEXT : INDENTED_BELOW;
  if (message === "Sequence item without - indicator") return BAD_INDENT;
  if (message.includes("must be sufficiently indented and end with")) return FLOW_NOT_CLOSED;
  return (PROSE_ERRORS.has(code) ? wordFirstCharacter(first) : undefined) ?? BY_CODE[code] ?? GENERIC;
}
