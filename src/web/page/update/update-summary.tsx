/** What an update does, or did → the superior's data first, then the document, group by group. */
import type { JSX } from "preact";
import type { Updated } from "../../api.ts";
import { percentText } from "../look/counts.ts";
import { SummaryList } from "../look/summary-list.tsx";
import { Problems } from "../shell/problems.tsx";
import { groupItems } from "./item-words.ts";

export function UpdateSummary({ result }: { result: Updated }): JSX.Element {
  const { parent, documents, diagnostics, dryRun } = result;
  return (
    <>
      <Problems list={diagnostics} />
      {parent === undefined ? null : <Superior parent={parent} />}
      {documents.map(({ id, status, items, movedTo }) => (
        <section key={id}>
          <h2>
            {id}: {statusWords(status, dryRun)}
          </h2>
          {movedTo === undefined ? null : <p>Tệp phải viết lại từ đầu; tệp cũ được giữ ở {movedTo}.</p>}
          {groupItems(items).map(({ title, lines }) => (
            <SummaryList key={title} title={title} lines={lines} folded={title === "Hai bên như nhau"} />
          ))}
        </section>
      ))}
    </>
  );
}

function Superior({ parent }: { parent: NonNullable<Updated["parent"]> }): JSX.Element {
  const { id, status, kept, added, gone, undone, movedTo } = parent;
  const name = ({ key, name }: { key: string; name: string }): string => (name === "" ? key : `“${name}”`);
  return (
    <section>
      <h2>
        Văn bản của cấp trên ({id}){status === "unchanged" ? ": tệp không khác dữ liệu đang có" : ""}
      </h2>
      {movedTo === undefined ? null : <p>Dữ liệu cũ được giữ ở {movedTo}.</p>}
      <SummaryList
        title="Lời đã đổi nhưng vẫn là mục cũ"
        lines={kept.map((one) => `${name(one)} (giống ${percentText(one.likeness)})`)}
      />
      <SummaryList title="Mục mới" lines={added.map(name)} />
      <SummaryList title="Tệp mới không còn" lines={gone.map(name)} />
      <SummaryList title="Chỗ đã sửa tay trong dữ liệu, nay theo tệp mới" lines={undone.map(name)} />
    </section>
  );
}

function statusWords(status: Updated["documents"][number]["status"], dryRun: boolean): string {
  const words = {
    updated: dryRun ? "sẽ cập nhật" : "đã cập nhật",
    unchanged: "không có gì đổi",
    conflicts: "có chỗ hai bên cùng sửa, phải chọn",
    failed: "chưa cập nhật được",
    whole: "viết đủ nội dung, không lập từ văn bản cấp trên nên không có gì để cập nhật",
  };
  return words[status];
}
