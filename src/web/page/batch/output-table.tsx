/** Outputs of a ledger → a table of a hundred at a time. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { countText } from "../look/counts.ts";
import { ledgerStates, reasonWords } from "./ledger-words.ts";
import type { LedgerRow } from "./ledger-words.ts";

const SHOWN = 100;

export function OutputTable({ batch, rows }: { batch: string; rows: readonly LedgerRow[] }): JSX.Element {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <p role="status" class="muted">
        {countText(rows.length)} văn bản
      </p>
      <>
        <table>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Trạng thái</th>
              <th scope="col">Vì sao</th>
              <th scope="col">Tệp</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <OutputRow key={row.output} batch={batch} row={row} />
            ))}
          </tbody>
        </table>
      </>
      {rows.length > shown ? (
        <button type="button" class="plain" onClick={() => setShown(shown + SHOWN)}>
          Xem thêm ({countText(rows.length - shown)} nữa)
        </button>
      ) : null}
    </>
  );
}

/** A file that is there can be fetched as it stands. */
const fetchable: readonly LedgerRow["state"][] = ["written", "edited", "held", "left"];

function OutputRow({ batch, row }: { batch: string; row: LedgerRow }): JSX.Element {
  const { unit, group, state, reason, output } = row;
  // `output/<batch>/…`
  const file = output.split("/").slice(2).join("/");
  const known = ledgerStates.find((one) => one.state === state);
  return (
    <tr>
      <th scope="row">
        {unit ?? output}
        <small>{group}</small>
      </th>
      <td>
        <span class={`chip ${known?.weight ?? ""}`}>{known?.word ?? state}</span>
      </td>
      <td>{reasonWords(reason)}</td>
      <td>
        {fetchable.includes(state) ? (
          <a href={`/api/batches/${encodeURIComponent(batch)}/${encodeURI(file)}`} download>
            {file}
          </a>
        ) : (
          file
        )}
      </td>
    </tr>
  );
}
