/** One refused value and the rule that refused it → what is wrong, why, and what to write instead. */
import type { z } from "zod";
import { dateProblem, looksLikeDate, readDate } from "../base/date.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { foldMarks } from "../base/text/fold.ts";
import { clip } from "./issue-words.ts";
import type { Problem } from "./schema/text.ts";

type Wording = Pick<Diagnostic, "code" | "severity" | "what" | "why" | "fix">;

const error = (code: string, what: string, why: string, fix: string): Wording => ({
  code,
  severity: "error",
  what,
  why,
  fix,
});

/** Words an issue about a value that has the right type. `name` is the key as a sentence names it. */
export function badValue(issue: z.core.$ZodIssue, value: unknown, name: string): Wording {
  const shown = clip(String(value));
  if (issue.code === "invalid_value") return badChoice(issue.values.map(String), shown, name);
  if (issue.code === "too_small" && issue.origin === "array") {
    return error(
      "empty-list",
      `Danh sách ${name} không có mục nào.`,
      "Danh sách này phải có ít nhất một mục.",
      "Viết thêm mục, mỗi mục bắt đầu bằng “- ”.",
    );
  }
  if (issue.code === "too_small" || issue.code === "too_big") {
    const least =
      issue.code === "too_small"
        ? issue.inclusive === true
          ? `không nhỏ hơn ${issue.minimum}`
          : `lớn hơn ${issue.minimum}`
        : "";
    const limit = issue.code === "too_big" ? `không lớn hơn ${issue.maximum}` : least;
    return error(
      "out-of-range",
      `Giá trị ${shown} của ${name} nằm ngoài khoảng cho phép.`,
      `Giá trị phải ${limit}.`,
      "Xem lại con số này.",
    );
  }
  const problem = issue.code === "custom" ? (issue.params?.["problem"] as Problem | undefined) : undefined;
  if (problem !== undefined) return BY_PROBLEM[problem](String(value), name);
  return error(
    "bad-value",
    `Giá trị “${shown}” của ${name} không dùng được.`,
    "Giá trị không đúng quy ước của khóa này.",
    "Xem giải thích của khóa trong trình soạn thảo.",
  );
}

function badChoice(choices: readonly string[], shown: string, name: string): Wording {
  const meant = nearest(shown, choices);
  const list = choices
    .filter((choice) => choice !== "")
    .map((choice) => `“${choice}”`)
    .join(", ");
  const fix = meant === undefined ? "Viết một giá trị dùng được, hoặc bỏ khóa này." : `Có phải ý bạn là “${meant}”?`;
  return error(
    "wrong-value",
    `Giá trị “${shown}” không dùng được cho ${name}.`,
    `${choices.length > 1 ? "Các giá trị" : "Giá trị duy nhất"} dùng được: ${list}.`,
    fix,
  );
}

const BY_PROBLEM: Record<Problem, (value: string, name: string) => Wording> = {
  "empty-text": (_, name) =>
    error(
      "empty-text",
      `Nội dung của ${name} đang để trống.`,
      "Đoạn trống sẽ in ra một dòng trắng trong văn bản.",
      "Viết nội dung, hoặc xóa dòng này.",
    ),
  "bad-id": (value, name) => {
    const suggestion = slug(value);
    return error(
      "bad-id",
      `“${clip(value)}” không dùng làm ${name} được.`,
      "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, để giữ nguyên qua các năm và các cấp.",
      suggestion === "" ? "Đặt mã khác, ví dụ: muc-dich." : `Viết thành “${suggestion}”.`,
    );
  },
  "bad-date": (value, name) => {
    const iso = readDate(value);
    const impossible = iso === undefined && looksLikeDate(value);
    return error(
      impossible ? "impossible-date" : "bad-date",
      `“${clip(value)}” không phải là một ngày dùng được cho ${name}.`,
      dateProblem(value, true) ?? "Phải có ít nhất năm và tháng.",
      impossible
        ? "Sửa lại ngày; chưa rõ ngày nào thì chỉ ghi năm-tháng, hoặc bỏ trống."
        : iso === undefined
          ? "Viết theo dạng năm-tháng-ngày, ví dụ 2027-01-15; chưa rõ ngày thì ghi 2027-01."
          : `Viết thành ${iso}.`,
    );
  },
  "bad-number": (value, name) => {
    const digits = /^\s*(?:số:?\s*)?(\d{1,5})\b/iu.exec(value)?.[1];
    return error(
      "bad-number",
      `“${clip(value)}” không dùng làm ${name} được.`,
      "Ở đây chỉ ghi số, bằng chữ số; ký hiệu được ghép từ tên loại và cơ quan ban hành.",
      digits === undefined ? "Ghi số bằng chữ số, hoặc bỏ trống khi chưa có số." : `Chỉ ghi "${digits}".`,
    );
  },
  "bad-template": (value, name) =>
    error(
      "bad-template",
      `“${clip(value)}” không dùng làm ${name} được.`,
      "Mẫu được gọi bằng tên thư mục và tên tệp, không dấu, không có đuôi .hbs.",
      `Viết dạng “loại-văn-bản/tên-mẫu”, ví dụ: ${templateLike(value)}.`,
    ),
};

function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function templateLike(value: string): string {
  const steps = value
    .replace(/\.hbs$/, "")
    .split("/")
    .map(slug)
    .filter((step) => step !== "");
  return steps.length > 1 ? steps.join("/") : `huong-dan/${steps[0] ?? "cong-tac-nam"}`;
}
