/** What the document carries out: the superior's texts from the registry or still without a number, and the grounds. */
import type { JSX } from "preact";
import { rearrange } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { NO_PENDING } from "../state/new-part.ts";
import type { Parent } from "../state/types.ts";
import { OwnMark } from "../child/own-mark.tsx";
import { Choice } from "./choice.tsx";
import { DateField } from "./date-field.tsx";
import { DirectiveName } from "./directive-name.tsx";
import { Field } from "./field.tsx";
import { Part, PartTools } from "./part.tsx";
import { AddButton, TextList } from "./text-list.tsx";
import { useAt, useCount, useDesk } from "./use-desk.ts";

const CONNECTORS = ["về", "về việc", "thực hiện", "ban hành", "triển khai", "quán triệt"].map((word) => ({
  value: word,
  words: word,
}));

export function Parents(): JSX.Element {
  const count = useCount("parents");
  return (
    <section class="block" aria-label="Căn cứ và văn bản cấp trên">
      <h2>
        Văn bản cấp trên, căn cứ <OwnMark name="parents" />
      </h2>
      {Array.from({ length: count }, (_, index) => (
        <ParentForm key={index} path={`parents[${index}]`} index={index} />
      ))}
      <AddButton list="parents" words="Thêm văn bản cấp trên" />
      <details class="rare">
        <summary>Căn cứ và lời mở đầu viết tay</summary>
        <TextList
          list="basis"
          label="Căn cứ"
          help="Mỗi căn cứ một dòng; không ghi gạch đầu dòng và dấu cuối dòng."
          offer
        />
        <TextList list="preamble" label="Lời mở đầu" help="Bỏ trống thì mẫu tự viết từ các văn bản cấp trên." offer />
      </details>
    </section>
  );
}

function ParentForm({ path, index }: { path: string; index: number }): JSX.Element {
  const desk = useDesk();
  const parent = useAt(path) as Parent;
  const pick = (): void => {
    const take = (directive: string): void =>
      rearrange(desk, (model) => setAt(model, path, { directive, pending: null }), `${path}.directive`);
    desk.asking.value = { what: "directive", title: "Chọn văn bản cấp trên", withMention: false, take };
  };
  const pend = (): void =>
    rearrange(desk, (model) => setAt(model, path, { directive: null, pending: NO_PENDING }), `${path}.pending.kind`);
  return (
    <Part path={path} kind="parent">
      <div class="part-head">
        <span class="part-number">{index + 1}.</span>
        {parent.directive === null ? (
          <span class="grows" data-path={`${path}.directive`} tabIndex={-1}>
            Chưa có trong danh mục
          </span>
        ) : (
          <DirectiveName id={parent.directive} path={`${path}.directive`} />
        )}
        <button type="button" class="tool" onClick={pick}>
          Chọn…
        </button>
        {parent.directive === null ? null : (
          <button type="button" class="tool" onClick={pend}>
            Văn bản chưa có số
          </button>
        )}
        <PartTools path={path} />
      </div>
      {parent.pending === null ? null : <Pending path={`${path}.pending`} />}
    </Part>
  );
}

function Pending({ path }: { path: string }): JSX.Element {
  return (
    <div class="part-body">
      <div class="in-four">
        <Field path={`${path}.kind`} label="Tên loại" required />
        <Field path={`${path}.number`} label="Số" nullable refuse={asNumber} placeholder="chưa có" />
        <Field path={`${path}.symbol`} label="Ký hiệu" nullable placeholder="HD/BTGDVTU" />
        <DateField path={`${path}.date`} label="Ngày ban hành" />
      </div>
      <Field path={`${path}.issuer`} label="Cơ quan ban hành" required rich />
      <div class="connected">
        <Choice path={`${path}.connector`} label="Từ nối" options={CONNECTORS} read={(value) => value} />
        <Field path={`${path}.title`} label="Trích yếu" required rich />
      </div>
    </div>
  );
}

function asNumber(text: string): string | null {
  return /^\d{1,5}$/.test(text) ? null : "Chỉ ghi số, không ghi ký hiệu.";
}
