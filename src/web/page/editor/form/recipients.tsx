/** Nơi nhận and the archive line. */
import type { JSX } from "preact";
import { rearrange } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import type { Recipient } from "../state/types.ts";
import { OwnMark } from "../child/own-mark.tsx";
import { Field } from "./field.tsx";
import { OrganField } from "./organ-field.tsx";
import { Part, PartTools } from "./part.tsx";
import { AddButton } from "./text-list.tsx";
import { useAt, useCount, useDesk } from "./use-desk.ts";

export function Recipients(): JSX.Element {
  const count = useCount("recipients");
  return (
    <section class="block" aria-label="Nơi nhận">
      <h2>
        Nơi nhận <OwnMark name="recipients" />
      </h2>
      {Array.from({ length: count }, (_, index) => (
        <RecipientForm key={index} path={`recipients[${index}]`} index={index} />
      ))}
      <AddButton list="recipients" />
      <Field path="archive" label="Dòng lưu" rich nullable help="Để trống thì theo cơ quan; không ghi chữ “Lưu”." />
    </section>
  );
}

function RecipientForm({ path, index }: { path: string; index: number }): JSX.Element {
  const desk = useDesk();
  const recipient = useAt(path) as Recipient;
  const become = (next: Recipient, focus: string): void =>
    rearrange(desk, (model) => setAt(model, path, next), `${path}.${focus}`);
  const pick = (): void => {
    const take = (organ: string): void => become({ ...recipient, organ, text: null }, "organ");
    desk.asking.value = { what: "organ", title: "Chọn nơi nhận", take };
  };
  return (
    <Part path={path} kind="recipient">
      <span class="dash" aria-hidden="true">
        –
      </span>
      <div class="grows">
        {recipient.organ === null ? (
          <Field path={`${path}.text`} label={`Nơi nhận ${index + 1}`} quiet rich nullable placeholder="Tên nơi nhận" />
        ) : (
          <OrganField path={`${path}.organ`} label={`Nơi nhận ${index + 1}`} quiet />
        )}
      </div>
      <div class="note">
        <Field path={`${path}.note`} label={`Lý do gửi nơi nhận ${index + 1}`} quiet rich nullable placeholder="để …" />
      </div>
      {recipient.organ === null ? (
        <button type="button" class="tool" onClick={pick}>
          Danh mục…
        </button>
      ) : (
        <button type="button" class="tool" onClick={() => become({ ...recipient, organ: null, text: "" }, "text")}>
          Viết tay
        </button>
      )}
      <PartTools path={path} />
    </Part>
  );
}
