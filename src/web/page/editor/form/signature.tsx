/** Who signs: a position of the issuing organ, a name where it is known, other words where the office wants them. */
import type { JSX } from "preact";
import { OwnMark } from "../child/own-mark.tsx";
import { Choice } from "./choice.tsx";
import { Field } from "./field.tsx";
import { TextList } from "./text-list.tsx";
import { useDesk } from "./use-desk.ts";

export function Signature(): JSX.Element {
  const desk = useDesk();
  const signers = desk.issuer.value?.signers ?? [];
  const options = [
    { value: "", words: "Theo cơ quan" },
    ...signers.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return (
    <section class="block" aria-label="Chữ ký">
      <h2>
        Chữ ký <OwnMark name="signature" />
      </h2>
      <div class="in-two">
        <Choice path="signature.signer" label="Người ký" options={options} />
        <Field path="signature.name" label="Họ tên" nullable placeholder="để trống khi chưa rõ người ký" />
      </div>
      <details class="rare">
        <summary>Ghi đè quyền hạn, chức vụ</summary>
        <Field
          path="signature.authority"
          label="Quyền hạn ký"
          nullable
          help="Ghi đè dòng T/M, K/T, TM., KT. của cơ quan."
        />
        <TextList
          list="signature.position"
          label="Chức vụ"
          help="Ghi đè dòng chức vụ; có thể nhiều dòng."
          offer
          rich={false}
        />
      </details>
    </section>
  );
}
