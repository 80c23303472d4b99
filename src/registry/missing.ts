/** An id that the registry does not have → what to tell the writer: left out for a fault, or probably misspelt. The same words in every room. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { suggestDirective, suggestOrgan } from "./find.ts";
import { leftOutPlace, printLine } from "./left-out.ts";
import type { Registry } from "./types.ts";

/** A diagnostic that still needs its place. */
type Missing = Required<Omit<Diagnostic, "place">>;

/** No directive has this id. */
export function missingDirective(registry: Registry, id: string): Missing {
  const shared = { code: "unknown-directive", severity: "error" } as const;
  const place = leftOutPlace(registry.leftOut, id);
  if (place) {
    return {
      ...shared,
      what: `Danh mục văn bản chưa dùng được văn bản mang mã “${id}”.`,
      why: "Mục này, hoặc tệp chứa nó, đang có lỗi nên chưa được đưa vào danh mục văn bản.",
      fix: `Sửa lỗi ấy trước, xem ${printLine(place)}.`,
    };
  }
  return {
    ...shared,
    what: `Danh mục văn bản không có văn bản nào mang mã “${id}”.`,
    why: "Trích dẫn được viết từ danh mục văn bản; mã gồm số-ký hiệu@ngày ban hành.",
    fix: didYouMean(suggestDirective(registry, id)) ?? "Thêm văn bản vào data/directives, hoặc sửa lại mã.",
  };
}

/** No organ has this id. */
export function missingOrgan(registry: Registry, id: string): Missing {
  const shared = { code: "unknown-organ", severity: "error" } as const;
  const place = leftOutPlace(registry.leftOut, id);
  if (place) {
    return {
      ...shared,
      what: `Danh mục cơ quan chưa dùng được cơ quan mang mã “${id}”.`,
      why: "Mục này, hoặc tệp chứa nó, đang có lỗi nên chưa được đưa vào danh mục cơ quan.",
      fix: `Sửa lỗi ấy trước, xem ${printLine(place)}.`,
    };
  }
  const what = `Danh mục cơ quan không có cơ quan nào mang mã “${id}”.`;
  const [unread] = registry.leftOut?.files ?? [];
  if (unread) {
    return {
      ...shared,
      what,
      why: `Tệp ${unread.file} đang có lỗi, nên có thể cơ quan này nằm trong phần chưa đọc được.`,
      fix: `Sửa lỗi của tệp ấy trước, xem ${printLine(unread)}; nếu vẫn còn báo thì sửa lại mã.`,
    };
  }
  return {
    ...shared,
    what,
    why: "Tên, ký hiệu, địa danh và chữ ký đều lấy từ danh mục cơ quan.",
    fix: didYouMean(suggestOrgan(registry, id)) ?? "Thêm cơ quan vào data/organs, hoặc sửa lại mã.",
  };
}

function didYouMean(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `Có phải ý bạn là “${id}”?`;
}
