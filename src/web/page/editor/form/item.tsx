/** A list of items, sub-items or points → their part of the form, each with all that may stand in it. */
import type { JSX } from "preact";
import { numberOf, wordFor } from "../state/part-words.ts";
import { AddMenu } from "./add-menu.tsx";
import { Assignments } from "./assignments.tsx";
import { Field } from "./field.tsx";
import { Part, PartHead } from "./part.tsx";
import { ReviewsForm } from "./reviews.tsx";
import { TableForm } from "./table.tsx";
import { BulletList, TextList } from "./text-list.tsx";
import { useAt, useCount } from "./use-desk.ts";

const MAY_HOLD = ["paragraphs", "bullets", "points", "items", "assignments", "table", "reviews", "closing"];

export function ItemList({ list }: { list: string }): JSX.Element | null {
  const count = useCount(list);
  if (count === 0) return null;
  return (
    <div class="list">
      {Array.from({ length: count }, (_, index) => (
        <ItemForm key={index} list={list} index={index} />
      ))}
    </div>
  );
}

function ItemForm({ list, index }: { list: string; index: number }): JSX.Element {
  const path = `${list}[${index}]`;
  const label = useAt(`${path}.label`) as string | null;
  const id = useAt(`${path}.id`) as string;
  const number = label === null ? numberOf(list, index) : label;
  const name = `${wordFor(list)} ${number.replace(/[.)]$/, "")}`;
  return (
    <Part path={path} kind={`item ${list.endsWith("points") ? "point" : ""}`}>
      <PartHead path={path} number={number} own={id}>
        <Field
          path={`${path}.heading`}
          label={`Tiêu đề ${name}`}
          quiet
          rich
          nullable
          placeholder="Tiêu đề (bỏ trống thì đoạn đầu viết liền sau số)"
        />
      </PartHead>
      <div class="part-body">
        <TextList list={`${path}.paragraphs`} />
        <BulletList list={`${path}.bullets`} />
        <ReviewsForm path={`${path}.reviews`} />
        <ItemList list={`${path}.points`} />
        <ItemList list={`${path}.items`} />
        <TableForm path={`${path}.table`} />
        <Assignments list={`${path}.assignments`} />
        <TextList list={`${path}.closing`} label="Đoạn cuối" />
        <AddMenu path={path} name={name} keys={MAY_HOLD} />
      </div>
    </Part>
  );
}
