/** What of the head is rarely touched: template, form, place, author line, ways of citing and of placing tone marks. */
import type { JSX } from "preact";
import type { TemplateRow } from "../../../api.ts";
import { useAsked } from "../../ask/use-asked.ts";
import { Choice } from "./choice.tsx";
import { Field } from "./field.tsx";

const TONES = [
  { value: "", words: "Theo thể thức" },
  { value: "old", words: "ủy, hòa" },
  { value: "new", words: "uỷ, hoà" },
  { value: "keep", words: "Giữ như đã viết" },
];

const TERMS = [
  { value: "", words: "Theo mẫu văn bản" },
  { value: "none", words: "Không ghi khóa" },
  { value: "plain", words: "khóa XIII" },
  { value: "parentheses", words: "(khóa XIII)" },
];

const QUOTES = [
  { value: "", words: "Theo mẫu văn bản" },
  { value: "true", words: "Trong ngoặc kép" },
  { value: "false", words: "Không ngoặc kép" },
];

export function HeadDetails(): JSX.Element {
  const asked = useAsked<{ templates: TemplateRow[] }>("/api/templates");
  const templates = (asked.value?.templates ?? []).map(({ id, name }) => ({ value: id, words: name }));
  return (
    <details class="rare">
      <summary>Mẫu, địa danh, thể thức, cách trích dẫn</summary>
      <Choice path="template" label="Mẫu văn bản" options={templates} read={(value) => value} />
      <Field
        path="author"
        label="Dòng tác giả"
        rich
        nullable
        help="Dòng giữa tên loại và trích yếu, chẳng hạn: CỦA BAN THƯỜNG VỤ ĐẢNG ỦY."
      />
      <div class="in-two">
        <Field path="place" label="Địa danh" nullable help="Ghi đè địa danh của cơ quan ban hành." />
        <Field
          path="form"
          label="Mã thể thức"
          nullable
          help="Bỏ trống thì chọn theo hệ Đảng hoặc Nhà nước và ngày ban hành."
        />
      </div>
      <div class="in-three">
        <Choice path="citation.term" label="Khóa khi trích dẫn" options={TERMS} />
        <Choice path="citation.quoted" label="Trích yếu khi trích dẫn" options={QUOTES} read={asTruth} />
        <Choice path="toneMarks" label="Kiểu đặt dấu thanh" options={TONES} />
      </div>
    </details>
  );
}

function asTruth(value: string): boolean | null {
  return value === "" ? null : value === "true";
}
