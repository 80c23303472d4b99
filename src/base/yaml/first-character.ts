/** The first character of a value that YAML did not take as text → what the writer of prose should know about it. */
import type { Wording } from "./wording.ts";

const QUOTE_IT =
  "Đặt cả giá trị trong dấu nháy đơn, ví dụ: text: '{{cite \"29-NQ/TW@2013-11-04\"}} …', hoặc viết >- rồi xuống dòng thụt vào.";

const WORDINGS: Record<string, Wording> = {
  "{": {
    code: "yaml-braces",
    what: "Giá trị bắt đầu bằng dấu { mà không đặt trong dấu nháy.",
    why: "Trong YAML, dấu { ở đầu giá trị mở một bảng khóa, nên {{…}} không được hiểu là chữ.",
    fix: QUOTE_IT,
  },
  "[": {
    code: "yaml-bracket",
    what: "Giá trị bắt đầu bằng dấu [ nhưng sau danh sách còn chữ khác.",
    why: "Trong YAML, dấu [ ở đầu giá trị mở một danh sách.",
    fix: "Nếu đây là chữ, đặt cả giá trị trong dấu nháy đơn '…'.",
  },
  "*": {
    code: "yaml-star",
    what: "Giá trị bắt đầu bằng dấu * mà không đặt trong dấu nháy.",
    why: "Trong YAML, dấu * ở đầu giá trị gọi lại một đoạn đã đặt tên, nên *nghiêng* hay **đậm** không được hiểu là chữ.",
    fix: "Đặt cả giá trị trong dấu nháy đơn, ví dụ: text: '*nghiêng* và chữ thường'.",
  },
  "&": {
    code: "yaml-ampersand",
    what: "Giá trị bắt đầu bằng dấu & mà không đặt trong dấu nháy.",
    why: "Trong YAML, dấu & ở đầu giá trị đặt tên cho một đoạn.",
    fix: "Đặt cả giá trị trong dấu nháy đơn '…'.",
  },
  "!": {
    code: "yaml-exclamation",
    what: "Giá trị bắt đầu bằng dấu ! mà không đặt trong dấu nháy.",
    why: "Trong YAML, dấu ! ở đầu giá trị khai báo kiểu dữ liệu.",
    fix: "Đặt cả giá trị trong dấu nháy đơn '…'.",
  },
  ">": {
    code: "yaml-block-header",
    what: "Sau dấu > không được viết chữ trên cùng một dòng.",
    why: "Dấu > báo rằng đoạn chữ nằm ở các dòng dưới.",
    fix: "Xuống dòng ngay sau >- rồi viết đoạn chữ, thụt vào hai dấu cách; hoặc đặt giá trị trong dấu nháy đơn.",
  },
  "|": {
    code: "yaml-block-header",
    what: "Sau dấu | không được viết chữ trên cùng một dòng.",
    why: "Dấu | báo rằng đoạn chữ nằm ở các dòng dưới.",
    fix: "Xuống dòng ngay sau dấu | rồi viết đoạn chữ, thụt vào hai dấu cách; hoặc đặt giá trị trong dấu nháy đơn.",
  },
  '"': {
    code: "yaml-text-after-quote",
    what: "Sau dấu nháy kép đóng vẫn còn chữ trên dòng này.",
    why: "Giá trị mở bằng dấu nháy thì hết ở dấu nháy đóng đầu tiên.",
    fix: "Đặt cả giá trị trong dấu nháy đơn '…' (dấu nháy kép bên trong giữ nguyên), hoặc viết >- rồi xuống dòng thụt vào.",
  },
  "'": {
    code: "yaml-text-after-quote",
    what: "Sau dấu nháy đơn đóng vẫn còn chữ trên dòng này.",
    why: "Giá trị mở bằng dấu nháy thì hết ở dấu nháy đóng đầu tiên.",
    fix: "Dấu nháy đơn bên trong viết hai lần (''), hoặc viết >- rồi xuống dòng thụt vào.",
  },
  "-": {
    code: "yaml-dash",
    what: "Dấu gạch đầu dòng đứng ngay sau dấu hai chấm trên cùng một dòng.",
    why: "Trong YAML, mỗi mục của danh sách phải ở dòng riêng, dưới khóa của nó.",
    fix: "Xuống dòng, thụt vào hai dấu cách rồi viết “- …”; nếu dấu gạch là một phần của chữ, đặt giá trị trong dấu nháy đơn.",
  },
};

/** Wording for a value that begins with this character; undefined when the character has nothing to do with it. */
export function wordFirstCharacter(first: string): Wording | undefined {
  return Object.hasOwn(WORDINGS, first) ? WORDINGS[first] : undefined;
}
