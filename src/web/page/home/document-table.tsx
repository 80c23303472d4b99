/** The rows of one page of the list → a table with the state of each and what can be done with it. */
import type { JSX } from "preact";
import type { DocumentRow } from "../../api.ts";
import type { FileKind } from "../ask/download.ts";
import { href } from "../shell/route.ts";
import { home, states } from "./home-state.ts";
import { stateWords } from "./state-words.ts";
import { pageRows } from "./visible.ts";

interface TableProps {
  onDownload: (id: string, as: FileKind) => void;
}

export function DocumentTable({ onDownload }: TableProps): JSX.Element {
  const pdf = home.value?.pdf === true;
  return (
    <>
      <table class="documents">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Văn bản</th>
            <th scope="col">Cơ quan</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {pageRows.value.map(({ row }) => (
            <tr key={row.id}>
              <td>{row.year}</td>
              <th scope="row">
                <a href={href("document", row.id)}>{`${row.kind} ${row.about}`.trim()}</a>
                <small>{row.id}</small>
              </th>
              <td>{row.issuer}</td>
              <td>
                <States row={row} />
              </td>
              <td>
                <Actions row={row} pdf={pdf} onDownload={onDownload} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function States({ row }: { row: DocumentRow }): JSX.Element {
  return (
    <ul class="chips">
      {stateWords(row, states.value.get(row.id)).map(({ text, weight }) => (
        <li key={text} class={`chip ${weight}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Actions({ row, pdf, onDownload }: { row: DocumentRow; pdf: boolean } & TableProps): JSX.Element {
  const of = `: ${row.about}, ${row.issuer}`;
  return (
    <div class="actions">
      <a href={href("document", row.id)} aria-label={`Sửa${of}`}>
        Sửa
      </a>
      <button type="button" class="quiet" aria-label={`Tải Word${of}`} onClick={() => onDownload(row.id, "docx")}>
        Tải Word
      </button>
      {pdf ? (
        <button type="button" class="quiet" aria-label={`Tải PDF${of}`} onClick={() => onDownload(row.id, "pdf")}>
          PDF
        </button>
      ) : null}
      {row.extends === null ? (
        <a href={href("clone", row.id)} aria-label={`Lập bản cấp dưới${of}`}>
          Bản cấp dưới
        </a>
      ) : (
        <a href={href("update", row.id)} aria-label={`Cập nhật theo cấp trên${of}`}>
          Cập nhật
        </a>
      )}
    </div>
  );
}
