/** The head of the document: who issues it, when, about what. */
import type { JSX } from "preact";
import { OwnMark } from "../child/own-mark.tsx";
import { Choice } from "./choice.tsx";
import { DateField } from "./date-field.tsx";
import { Field } from "./field.tsx";
import { HeadDetails } from "./head-details.tsx";
import { OrganField } from "./organ-field.tsx";
import { useDesk } from "./use-desk.ts";

const BODIES = [
  { value: "", words: "Cơ quan ban hành tự ký" },
  { value: "standing", words: "Ban thường vụ ký thay cấp ủy" },
];

const DRAFTS = [
  { value: "true", words: "Dự thảo" },
  { value: "false", words: "Không ghi" },
  ...[2, 3, 4, 5].map((time) => ({ value: String(time), words: `Lần ${time}` })),
];

export function Head(): JSX.Element {
  const desk = useDesk();
  const isChild = desk.child.value !== null;
  return (
    <section class="block" aria-label="Phần đầu văn bản">
      <h2>Phần đầu</h2>
      <OrganField path="issuer" label="Cơ quan ban hành" fixed={isChild} />
      <div class="in-four">
        <Field path="number" label="Số văn bản" nullable refuse={asNumber} placeholder="chưa có số" />
        <DateField path="date" label="Ngày ban hành" />
        {isChild ? null : <Field path="year" label="Năm" number refuse={asYear} />}
        <Choice path="draft" label="Dự thảo" options={DRAFTS} read={asDraft} />
      </div>
      <div class="with-mark">
        <Field path="about" label="Trích yếu" rich required />
        <OwnMark name="about" />
      </div>
      <Choice
        path="body"
        label="Tập thể ký"
        options={BODIES}
        help="Ban thường vụ ký thì đầu văn bản vẫn ghi tên cấp ủy."
      />
      <HeadDetails />
    </section>
  );
}

function asNumber(text: string): string | null {
  return /^\d{1,5}$/.test(text) ? null : "Chỉ ghi số, không ghi ký hiệu; chưa có số thì để trống.";
}

function asYear(text: string): string | null {
  return /^(19|20)\d\d$/.test(text) ? null : "Năm viết bằng bốn chữ số, chẳng hạn 2027.";
}

function asDraft(value: string): boolean | number {
  return value === "true" || value === "false" ? value === "true" : Number(value);
}
