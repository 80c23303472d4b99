/** A quotation mark without its partner in the same paragraph. */
import { findLone, type Lone } from "../language/quotes.ts";
import { spelledLines } from "../language/spelled-lines.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

const MARKS = ["“", "«"];
// Paragraphs that a quotation may run through.
const FARTHEST = 8;
const END = /[.;,:]?\s*$/u;

export const unbalancedQuote: Rule = {
  id: "unbalanced-quote",
  severity: "error",
  title: "Ngoặc kép không đủ cặp",
  basis: "Ngoặc kép mở và đóng phải đi với nhau trong một đoạn.",
  examples: {
    bad: [
      "Thực hiện phong trào “Bình dân học vụ số. Các chi bộ báo cáo.",
      "Phong trào Bình dân học vụ số” được đẩy mạnh.",
    ],
    good: ["Phong trào “Bình dân học vụ số” được đẩy mạnh.", "Tập trung vào thông tin “xanh”, tránh điểm “nóng”."],
  },
  check(context) {
    const lines = spelledLines(context);
    const lone = lines.map((line) => findLone(line.text, MARKS));
    const closed = partnersInLaterLines(lone);
    return lines.flatMap((line, at) =>
      (lone[at] ?? []).filter((one) => !closed.has(one)).map((one) => describe(line, one.at, one.lacks)),
    );
  },
};

/** A quotation of several paragraphs closes in a later one: these marks have their partner there. */
function partnersInLaterLines(lone: readonly (readonly Lone[])[]): Set<Lone> {
  const closed = new Set<Lone>();
  for (const [at, marks] of lone.entries()) {
    const open = marks.find(({ lacks }) => lacks === "close");
    const rest = lone.slice(at + 1, at + 1 + FARTHEST).flat();
    const close = rest.find((one) => one.lacks === "open" && !closed.has(one));
    if (!open || !close) continue;
    closed.add(open).add(close);
  }
  return closed;
}

function describe({ path, text }: CheckedLine, at: number, lacks: "close" | "open"): Found {
  const isOpen = lacks === "close";
  const words = isOpen ? text.slice(at, at + 30) : text.slice(Math.max(0, at - 30), at + 1);
  const start = isOpen ? at : Math.max(text.lastIndexOf(" ", at) + 1, 0);
  const space = text.indexOf(" ", at);
  const end = isOpen ? (space < 0 ? text.replace(END, "").length : space) : at + 1;
  return {
    what: isOpen
      ? `Ngoặc kép mở ở “${words.slice(1)}…” không được đóng.`
      : `Ngoặc kép đóng sau “…${words.slice(0, -1)}” không có dấu mở.`,
    why: "Thiếu một dấu thì không rõ chỗ trích dẫn bắt đầu hay kết thúc ở đâu.",
    fix: isOpen ? "Thêm dấu ” ở cuối chỗ trích, trước dấu chấm câu." : "Thêm dấu “ ở đầu chỗ trích, hoặc bỏ dấu này.",
    at: { path, start, end: Math.max(end, start + 1) },
  };
}
