/** A table in a part of the document → its columns and rows as a grid of fields. */
import type { JSX } from "preact";
import { rearrange } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { addColumn, moveColumn, removeColumn } from "../state/table-edit.ts";
import type { Table } from "../state/types.ts";
import { Field } from "./field.tsx";
import { AddButton } from "./text-list.tsx";
import { useAt, useDesk } from "./use-desk.ts";

export function TableForm({ path }: { path: string }): JSX.Element | null {
  const desk = useDesk();
  const table = useAt(path) as Table | null | undefined;
  if (!table) return null;
  const change = (next: Table | null): void => rearrange(desk, (model) => setAt(model, path, next));
  return (
    <div class="list grid-form" role="group" aria-label="Bảng">
      <p class="list-label">Bảng</p>
      <div class="scrolls">
        <table>
          <thead>
            <tr>
              {table.columns.map((_, index) => (
                <ColumnHead key={index} path={path} index={index} table={table} change={change} />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index} data-part={`${path}.rows[${index}]`}>
                {row.map((_, column) => (
                  <td key={column}>
                    <Field
                      path={`${path}.rows[${index}][${column}]`}
                      label={`Dòng ${index + 1}, cột ${column + 1}`}
                      quiet
                      rich
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="adds">
        <AddButton list={`${path}.rows`} words="Thêm dòng" />
        <button type="button" class="add" onClick={() => change(addColumn(table))}>
          + Thêm cột
        </button>
        <button type="button" class="add" onClick={() => change(null)}>
          Bỏ bảng
        </button>
      </div>
    </div>
  );
}

interface ColumnProps {
  path: string;
  index: number;
  table: Table;
  change: (next: Table) => void;
}

function ColumnHead({ path, index, table, change }: ColumnProps): JSX.Element {
  const name = `cột ${index + 1}`;
  const asPercent = (text: string): string | null => {
    const width = Number(text);
    return width > 0 && width <= 100 ? null : "Bề rộng là số phần trăm từ 1 đến 100.";
  };
  return (
    <th scope="col">
      <Field path={`${path}.columns[${index}].title`} label={`Tên ${name}`} quiet rich placeholder="Tên cột" />
      <Field
        path={`${path}.columns[${index}].width`}
        label={`Bề rộng ${name}, phần trăm`}
        quiet
        nullable
        number
        placeholder="Rộng, %"
        refuse={asPercent}
      />
      <div class="tools">
        <button
          type="button"
          class="tool"
          aria-label={`Chuyển ${name} sang trái`}
          onClick={() => change(moveColumn(table, index, -1))}
        >
          Trái
        </button>
        <button
          type="button"
          class="tool"
          aria-label={`Chuyển ${name} sang phải`}
          onClick={() => change(moveColumn(table, index, 1))}
        >
          Phải
        </button>
        <button
          type="button"
          class="tool"
          aria-label={`Xóa ${name}`}
          onClick={() => change(removeColumn(table, index))}
        >
          Xóa
        </button>
      </div>
    </th>
  );
}
