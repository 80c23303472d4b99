/** Places where the superior and the officer changed the same part → the three texts side by side, one to be chosen. */
import type { JSX } from "preact";
import type { ConflictRow, ConflictSide } from "../../../api.ts";
import { WordDiff } from "../../look/marked-words.tsx";
import { useDesk } from "../form/use-desk.ts";
import { settle } from "../state/wishes.ts";

const SIDES: readonly { side: ConflictSide; words: string }[] = [
  { side: "base", words: "Bản cũ của cấp trên" },
  { side: "theirs", words: "Bản mới của cấp trên" },
  { side: "mine", words: "Bản của mình" },
];

export function Conflicts(): JSX.Element | null {
  const desk = useDesk();
  const conflicts = desk.child.value?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <section class="block" aria-label="Xung đột với văn bản cấp trên">
      <h2>Cả hai cùng sửa ({conflicts.length})</h2>
      <p>
        Cấp trên và mình cùng sửa những chỗ này. Chọn một bản cho từng chỗ; còn chỗ chưa chọn thì chưa soạn ra Word.
      </p>
      {conflicts.map((row) => (
        <Conflict key={row.key} row={row} />
      ))}
    </section>
  );
}

function Conflict({ row }: { row: ConflictRow }): JSX.Element {
  const desk = useDesk();
  return (
    <article class="clash" aria-label={row.name}>
      <h3>{row.name}</h3>
      <div class="in-three">
        {SIDES.map(({ side, words }) => (
          <div key={side} class="side">
            <strong>{words}</strong>
            <p>
              <SideWords row={row} side={side} />
            </p>
            <button
              type="button"
              class="plain"
              aria-label={`Lấy ${words.charAt(0).toLowerCase() + words.slice(1)}: ${row.name}`}
              onClick={() => void settle(desk, row.key, side)}
            >
              Lấy bản này
            </button>
          </div>
        ))}
      </div>
    </article>
  );
}

/** A side with what it changed marked against the old text. */
function SideWords({ row, side }: { row: ConflictRow; side: ConflictSide }): JSX.Element {
  const { base } = row;
  const words = row[side];
  if (words === null) return <em>(không có phần này)</em>;
  return side === "base" || base === null ? <>{words}</> : <WordDiff before={base} after={words} side="after" />;
}
