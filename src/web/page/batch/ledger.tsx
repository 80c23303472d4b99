/** The ledger of a batch → counts by province and the outputs, those with trouble first, searched and narrowed. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { fold } from "../look/fold.ts";
import { ledgerStates } from "./ledger-words.ts";
import type { Book } from "./ledger-words.ts";
import { OutputTable } from "./output-table.tsx";
import { ProvinceTable } from "./province-table.tsx";

export function Ledger({ book }: { book: Book }): JSX.Element {
  const [typed, setTyped] = useState("");
  const [state, setState] = useState("");
  const [group, setGroup] = useState("");
  const folded = useMemo(
    () => book.outputs.map((row) => ({ row, words: fold(`${row.unit ?? ""} ${row.group} ${row.output}`) })),
    [book],
  );
  const wanted = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const rows = folded
    .filter(
      ({ row, words }) =>
        (state === "" || row.state === state) &&
        (group === "" || row.group === group) &&
        wanted.every((word) => words.includes(word)),
    )
    .map(({ row }) => row);
  return (
    <div class="ledger">
      <ProvinceTable groups={book.groups} chosen={group} onChoose={setGroup} />
      <div>
        <fieldset class="filters">
          <legend class="unseen">Lọc sổ theo dõi</legend>
          <label class="long">
            Tìm đơn vị
            <input
              type="search"
              placeholder="Tên đơn vị, không cần dấu"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <label>
            Trạng thái
            <select value={state} onChange={(event) => setState(event.currentTarget.value)}>
              <option value="">Mọi trạng thái</option>
              {ledgerStates.map(({ state: id, word }) => (
                <option key={id} value={id}>
                  {word}
                </option>
              ))}
            </select>
          </label>
          {group === "" ? null : (
            <button type="button" class="plain" onClick={() => setGroup("")}>
              Bỏ lọc “{group}”
            </button>
          )}
        </fieldset>
        <OutputTable key={`${typed} ${state} ${group}`} batch={book.batch ?? ""} rows={rows} />
      </div>
    </div>
  );
}
