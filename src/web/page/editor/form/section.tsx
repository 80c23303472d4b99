/** The sections of the document (I, II, III) → their part of the form. */
import type { JSX } from "preact";
import { numberOf } from "../state/part-words.ts";
import { AddMenu } from "./add-menu.tsx";
import { Field } from "./field.tsx";
import { ItemList } from "./item.tsx";
import { Part, PartHead } from "./part.tsx";
import { ReviewsForm } from "./reviews.tsx";
import { TableForm } from "./table.tsx";
import { AddButton, BulletList, TextList } from "./text-list.tsx";
import { useAt, useCount } from "./use-desk.ts";

const MAY_HOLD = ["items", "intro", "bullets", "reviews", "table", "closing"];

export function Sections(): JSX.Element {
  const count = useCount("sections");
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <SectionForm key={index} index={index} />
      ))}
      <AddButton list="sections" words="Thêm phần" />
    </>
  );
}

function SectionForm({ index }: { index: number }): JSX.Element {
  const path = `sections[${index}]`;
  const label = useAt(`${path}.label`) as string | null;
  const id = useAt(`${path}.id`) as string;
  const number = label === null ? numberOf("sections", index) : `${label}.`;
  const name = `phần ${number.replace(/\.$/, "")}`;
  return (
    <Part path={path} kind="section">
      <PartHead path={path} number={number} own={id}>
        <Field path={`${path}.title`} label={`Tên ${name}`} quiet rich placeholder="Tên phần" />
      </PartHead>
      <div class="part-body">
        <TextList list={`${path}.intro`} label="Lời dẫn" />
        <BulletList list={`${path}.bullets`} />
        <ReviewsForm path={`${path}.reviews`} />
        <ItemList list={`${path}.items`} />
        <TableForm path={`${path}.table`} />
        <TextList list={`${path}.closing`} label="Đoạn cuối" />
        <AddMenu path={path} name={name} keys={MAY_HOLD} />
      </div>
    </Part>
  );
}
