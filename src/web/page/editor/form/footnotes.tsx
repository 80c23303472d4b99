/** Notes at the foot of the page. */
import type { JSX } from "preact";
import { AddMenu } from "./add-menu.tsx";
import { Part, PartHead } from "./part.tsx";
import { ReviewsForm } from "./reviews.tsx";
import { AddButton, BulletList, TextList } from "./text-list.tsx";
import { useAt, useCount } from "./use-desk.ts";

export function Footnotes(): JSX.Element {
  const count = useCount("footnotes");
  return (
    <section class="block" aria-label="Chú thích">
      <h2>Chú thích cuối trang</h2>
      {Array.from({ length: count }, (_, index) => (
        <FootnoteForm key={index} path={`footnotes[${index}]`} index={index} />
      ))}
      <AddButton list="footnotes" />
      <small class="help">Đặt dấu chú thích trong câu bằng ô “Chú thích” ở thanh Chèn.</small>
    </section>
  );
}

function FootnoteForm({ path, index }: { path: string; index: number }): JSX.Element {
  const id = useAt(`${path}.id`) as string;
  return (
    <Part path={path} kind="item">
      <PartHead path={path} number={`${index + 1}.`} own={`footnote/${id}`}>
        <span class="muted">Chú thích “{id}”</span>
      </PartHead>
      <div class="part-body">
        <TextList list={`${path}.paragraphs`} />
        <BulletList list={`${path}.bullets`} />
        <ReviewsForm path={`${path}.reviews`} />
        <AddMenu
          path={path}
          name={`chú thích ${index + 1}`}
          keys={["paragraphs", "bullets", "reviews"]}
          withLabel={false}
        />
      </div>
    </Part>
  );
}
