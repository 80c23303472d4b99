/** What can be wrong with the changes of a child → diagnostics in Vietnamese. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { nearest } from "../../base/nearest.ts";
import type { Part } from "./tree.ts";

type Problem = Omit<Diagnostic, "place">;

const NOUNS: Record<Part["kind"], string> = {
  document: "văn bản",
  section: "phần",
  item: "mục",
  bullet: "gạch đầu dòng",
  appendix: "phụ lục",
  footnote: "chú thích",
};

const error = (code: string, what: string, why: string, fix: string): Problem => ({
  code,
  severity: "error",
  what,
  why,
  fix,
});

/** A change to a part that the superior's document does not have. */
export function unknownPart(key: string, known: Iterable<string>): Problem {
  const meant = nearest(key, known);
  return error(
    "unknown-part",
    `Văn bản cấp trên không có mục “${key}”.`,
    "Thay đổi này không biết đặt vào đâu nên chữ đã viết sẽ không được in.",
    meant === undefined
      ? "Nếu là mục mới thì ghi thêm after (đặt sau mục nào) hoặc in (đặt trong mục nào); nếu cấp trên đã đổi thì chạy soan update."
      : `Có phải ý bạn là “${meant}”? Nếu là mục mới thì ghi thêm after hoặc in.`,
  );
}

/** A place that is given by a part that does not exist. */
export function unknownAnchor(word: "after" | "in", key: string, known: Iterable<string>): Problem {
  const meant = nearest(key, known);
  return error(
    "unknown-anchor",
    `Không có mục “${key}” để đặt ${word === "after" ? "sau" : "trong"} mục ấy.`,
    "Phải có mục ấy thì mới biết in mục này ở đâu.",
    meant === undefined ? "Ghi mã của một mục đang có." : `Có phải ý bạn là “${meant}”?`,
  );
}

export function wrongPlace(part: Part["kind"], holder: Part["kind"]): Problem {
  return error(
    "wrong-place",
    `Không đặt được ${NOUNS[part]} vào ${NOUNS[holder]}.`,
    "Mỗi loại phần, mục, phụ lục, chú thích có danh sách riêng.",
    "Chọn mục khác ở after hoặc in, hoặc sửa khóa list.",
  );
}

export function cyclicPlace(keys: readonly string[]): Problem {
  return error(
    "cyclic-place",
    `Các mục ${keys.map((key) => `“${key}”`).join(", ")} được đặt vòng quanh nhau.`,
    "Mục nào cũng đợi mục kia có chỗ trước nên không mục nào có chỗ.",
    "Sửa after hoặc in của một trong các mục ấy.",
  );
}

export function keyNotHere(key: string, part: Part): Problem {
  const instead: Partial<Record<string, string>> =
    part.kind === "section" || part.kind === "appendix"
      ? { heading: "title", paragraphs: "intro" }
      : { title: "heading", intro: "text" };
  const name = instead[key];
  return error(
    "key-not-here",
    `Khóa “${key}” không dùng được cho ${NOUNS[part.kind]} “${part.id ?? ""}”.`,
    `Loại này không có nội dung ấy nên chữ đã viết sẽ không được in.`,
    name === undefined || part.kind === "bullet" || part.kind === "footnote"
      ? "Xóa khóa này, hoặc chuyển chữ sang khóa khác."
      : `Dùng khóa “${name}”.`,
  );
}

export function oneText(part: Part): Problem {
  return error(
    "one-text",
    `Gạch đầu dòng “${part.id ?? ""}” phải có đúng một đoạn chữ.`,
    "Mỗi gạch đầu dòng in thành một đoạn.",
    "Viết một đoạn ở khóa text.",
  );
}

export function noTitle(part: Part): Problem {
  return error(
    "no-title",
    `${part.kind === "section" ? "Phần" : "Phụ lục"} mới “${part.id ?? ""}” chưa có tên.`,
    "Phần và phụ lục nào cũng in tên.",
    "Thêm khóa title.",
  );
}

export function insideRemoved(key: string, removed: string): Problem {
  return error(
    "inside-removed",
    `Mục “${key}” nằm trong mục “${removed}” đã bỏ.`,
    `Bỏ “${removed}” là bỏ mọi mục bên trong, nên chữ đã viết ở đây sẽ không được in.`,
    `Đặt mục này sang chỗ khác bằng after hoặc in, hoặc không bỏ “${removed}” nữa.`,
  );
}

/** A conflict that has more than one block left. */
export function openConflict(key: string): Problem {
  return error(
    "open-conflict",
    `Mục “${key}” đang có xung đột chưa xử lý.`,
    "Cấp mình và cấp trên cùng sửa một chỗ; máy không tự chọn thay.",
    "Giữ lại một trong các khối mine (của mình), theirs (của cấp trên), base (bản cũ), xóa các dòng của khối kia; muốn ghép hai bên thì sửa chữ trong khối giữ lại.",
  );
}
