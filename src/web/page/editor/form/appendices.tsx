/** The annexes: their lists of directives, groups, written lines, and all that a section may hold. */
import type { JSX } from "preact";
import { AddMenu } from "./add-menu.tsx";
import { DirectiveRows } from "./directive-rows.tsx";
import { Field } from "./field.tsx";
import { ItemList } from "./item.tsx";
import { Part, PartHead } from "./part.tsx";
import { TableForm } from "./table.tsx";
import { AddButton, BulletList, TextList } from "./text-list.tsx";
import { useAt, useCount } from "./use-desk.ts";

const MAY_HOLD = ["directives", "groups", "entries", "intro", "bullets", "items", "table", "closing"];

export function Appendices(): JSX.Element {
  const count = useCount("appendices");
  return (
    <section class="block" aria-label="Phụ lục">
      <h2>Phụ lục</h2>
      {Array.from({ length: count }, (_, index) => (
        <AppendixForm key={index} path={`appendices[${index}]`} index={index} />
      ))}
      <AddButton list="appendices" />
    </section>
  );
}

function AppendixForm({ path, index }: { path: string; index: number }): JSX.Element {
  const id = useAt(`${path}.id`) as string;
  const direct = useCount(`${path}.directives`);
  const groups = useCount(`${path}.groups`);
  return (
    <Part path={path} kind="section">
      <PartHead path={path} number={`${index + 1}.`} own={`appendix/${id}`}>
        <Field path={`${path}.title`} label={`Tên phụ lục ${index + 1}`} quiet rich placeholder="Tên phụ lục" />
      </PartHead>
      <div class="part-body">
        <TextList list={`${path}.intro`} label="Lời dẫn" />
        <BulletList list={`${path}.bullets`} />
        {direct > 0 ? <DirectiveRows list={`${path}.directives`} label="Các văn bản" /> : null}
        <TextList list={`${path}.entries`} label="Các dòng viết tay, in sau các văn bản" />
        {Array.from({ length: groups }, (_, place) => (
          <GroupForm key={place} path={`${path}.groups[${place}]`} index={place} />
        ))}
        <ItemList list={`${path}.items`} />
        <TableForm path={`${path}.table`} />
        <TextList list={`${path}.closing`} label="Đoạn cuối" />
        <AddMenu path={path} name={`phụ lục ${index + 1}`} keys={MAY_HOLD} withLabel={false} />
      </div>
    </Part>
  );
}

function GroupForm({ path, index }: { path: string; index: number }): JSX.Element {
  return (
    <Part path={path} kind="item">
      <PartHead path={path} number="">
        <Field
          path={`${path}.title`}
          label={`Tên nhóm ${index + 1}`}
          quiet
          rich
          placeholder="Tên nhóm, chẳng hạn NGHỊ QUYẾT"
        />
      </PartHead>
      <div class="part-body">
        <DirectiveRows list={`${path}.directives`} label="Các văn bản" />
        <TextList list={`${path}.entries`} label="Các dòng viết tay, in sau các văn bản" />
        <AddButton list={`${path}.entries`} words="Thêm dòng viết tay" />
      </div>
    </Part>
  );
}
