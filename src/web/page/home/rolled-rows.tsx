/** What a rollover does, or did, to each document → its changes and what a person must fill in, each in its own drawer. */
import type { JSX } from "preact";
import type { RolledOver } from "../../api.ts";
import { href } from "../shell/route.ts";

type Row = RolledOver["documents"][number];

const groups: readonly { group: Row["notes"][number]["group"]; title: string }[] = [
  { group: "fill", title: "Phải điền" },
  { group: "confirm", title: "Phải xác nhận" },
  { group: "look", title: "Giữ nguyên, cần xem lại" },
];

interface RolledRowsProps {
  result: RolledOver;
  /** Sources that are not carried over. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
}

export function RolledRows({ result, left, onLeave }: RolledRowsProps): JSX.Element {
  const toggle = (source: string, take: boolean): void => {
    const next = new Set(left);
    if (take) next.delete(source);
    else next.add(source);
    onLeave(next);
  };
  return (
    <ul class="rolled" tabIndex={0} aria-label="Văn bản của năm mới">
      {result.documents.map((row) => (
        <li key={row.source}>
          <div class="row">
            <Title row={row} dryRun={result.dryRun} taken={!left.has(row.source)} onTake={toggle} />
          </div>
          {row.status === "written" ? <Drawer row={row} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Title(props: {
  row: Row;
  dryRun: boolean;
  taken: boolean;
  onTake: (source: string, take: boolean) => void;
}): JSX.Element {
  const { row, dryRun, taken, onTake } = props;
  if (row.status === "exists")
    return (
      <span>
        <a href={href("document", row.id)}>{row.id}</a> <span class="muted">đã có, giữ nguyên</span>
      </span>
    );
  if (row.status === "failed") return <span>{row.source}: chưa chuyển được, xem lỗi ở trên</span>;
  if (!dryRun) return <a href={href("document", row.id)}>{row.id}</a>;
  return (
    <label>
      <input type="checkbox" checked={taken} onChange={(event) => onTake(row.source, event.currentTarget.checked)} />
      {row.source} → <strong>{row.id}</strong>
    </label>
  );
}

function Drawer({ row }: { row: Row }): JSX.Element {
  const fill = row.notes.filter(({ group }) => group === "fill").length;
  const confirm = row.notes.filter(({ group }) => group === "confirm").length;
  return (
    <details>
      <summary>
        {row.changes.length} chỗ đổi, {fill} chỗ phải điền, {confirm} chỗ phải xác nhận
      </summary>
      <ul>
        {countPairs(row.changes).map(({ before, after, count }) => (
          <li key={`${before}\n${after}`}>
            <del>{before}</del> → {after === "" ? <em>bỏ trống</em> : <ins>{after}</ins>}
            {count === 1 ? null : <span class="muted"> ({count} chỗ)</span>}
          </li>
        ))}
      </ul>
      {groups.map(({ group, title }) => {
        const notes = row.notes.filter((note) => note.group === group);
        return notes.length === 0 ? null : (
          <div key={group}>
            <h3>{title}</h3>
            <ul>
              {notes.map(({ what, why }) => (
                <li key={what}>
                  {what} {why === undefined ? null : <span class="muted">{why}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

/** The same year moves in many places: one line tells them all. */
function countPairs(changes: Row["changes"]): { before: string; after: string; count: number }[] {
  const pairs = new Map<string, { before: string; after: string; count: number }>();
  for (const { before, after } of changes) {
    const key = `${before}\n${after}`;
    pairs.set(key, { before, after, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  return [...pairs.values()];
}
