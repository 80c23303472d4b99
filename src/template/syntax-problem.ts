/** What Handlebars says of a template it cannot parse → the same in Vietnamese, with the best place that can be told. */
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { lineAt, placeAt, type Source } from "../base/source.ts";
import { readFailure } from "./handlebars.ts";

/** Words one parse error. */
export function syntaxProblem(error: unknown, source: Source): Diagnostic {
  const { message, line, column } = readFailure(error);
  const said = (what: string, fix: string, place: Place): Diagnostic => ({
    code: "template-syntax",
    severity: "error",
    what,
    why: "Cả mẫu không đọc được khi có một khối hoặc một biểu thức viết sai.",
    fix,
    place,
  });
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch && line !== undefined) {
    const what = `Khối {{#${mismatch[1]}}} lại được đóng bằng {{/${mismatch[2]}}}.`;
    return said(what, `Đóng bằng {{/${mismatch[1]}}}, hoặc xem lại các khối lồng nhau.`, {
      file: source.file,
      line,
      column: (column ?? 0) + 1,
    });
  }
  const found = Number(/on line (\d+)/.exec(message)?.[1] ?? line ?? 1);
  const place = { file: source.file, line: found, column: Math.max(1, lineAt(source, found).indexOf("{{") + 1) };
  if (message.includes("got 'EOF'")) {
    const open = lastOpenBlock(source.text);
    if (!open) return said("Biểu thức mở bằng “{{” chưa được đóng.", "Viết thêm “}}”.", place);
    const { name, start, end } = open;
    return said(`Khối {{#${name}}} chưa được đóng.`, `Viết {{/${name}}} ở cuối khối.`, placeAt(source, start, end));
  }
  if (message.includes("got 'INVERSE'"))
    return said(
      "{{else}} không nằm trong khối nào, hoặc một khối có hai {{else}}.",
      "Mỗi khối chỉ có một {{else}}.",
      place,
    );
  if (message.includes("got 'OPEN_ENDBLOCK'"))
    return said("Có {{/…}} đóng một khối chưa mở.", "Bỏ thẻ đóng thừa, hoặc viết thêm {{#…}} ở đầu khối.", place);
  if (message.includes("got 'CLOSE"))
    return said("Biểu thức thiếu nội dung hoặc đóng sai số dấu ngoặc nhọn.", "Mở bằng “{{” thì đóng bằng “}}”.", place);
  return said(
    "Biểu thức viết sai cú pháp hoặc chưa đóng bằng “}}”.",
    "Kiểm tra dấu ngoặc nhọn, dấu ngoặc kép và khoảng cách trong biểu thức.",
    place,
  );
}

/** The innermost block that is opened and never closed. */
function lastOpenBlock(text: string): { name: string; start: number; end: number } | undefined {
  const open: { name: string; start: number; end: number }[] = [];
  for (const { 0: whole, 1: mark, 2: name = "", index } of text.matchAll(/\{\{~?([#/^])>?\s*([^\s}~]+)[^}]*\}\}/g)) {
    if (mark === "/") open.pop();
    else open.push({ name, start: index, end: index + whole.length });
  }
  return open.at(-1);
}
