/** What comments cannot do → what the officer is told, beside the comments and inside them. */
import type { Diagnostic } from "../../base/diagnostic.ts";

const places = { note: "chú thích", box: "khung chữ" } as const;

/** Stands in a comment that could not be fastened to the words themselves. */
export function quoteLine(within: keyof typeof places, words: string): string {
  return `Chỗ nói đến nằm trong ${places[within]}: “${words}”.`;
}

/** Remarks on a document that holds no paragraph to fasten them to. */
export function noPlace(file: string, count: number): Diagnostic {
  return {
    code: "annotate-no-place",
    severity: "warning",
    what: `${count} chỗ chưa ghi được thành ghi chú trong bản chép.`,
    why: "Ghi chú của Word phải gắn vào một đoạn của phần thân văn bản; các chỗ này không gắn được vào đoạn nào.",
    fix: "Xem các chỗ ấy trong kết quả soát.",
    place: { file },
  };
}
