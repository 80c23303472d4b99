/** Counts of a ledger by province → a table, provinces with trouble first; a province that is pressed narrows the list. */
import type { JSX } from "preact";
import { countText } from "../look/counts.ts";
import type { Book } from "./ledger-words.ts";

type Group = Book["groups"][number];

interface ProvinceTableProps {
  groups: readonly Group[];
  chosen: string;
  onChoose: (group: string) => void;
}

export function ProvinceTable({ groups, chosen, onChoose }: ProvinceTableProps): JSX.Element {
  const sorted = groups.toSorted((a, b) => trouble(b) - trouble(a) || a.group.localeCompare(b.group, "vi"));
  return (
    <div class="scroll provinces" role="region" tabIndex={0} aria-label="Bảng đếm theo tỉnh, thành phố">
      <table>
        <thead>
          <tr>
            <th scope="col">Tỉnh, thành phố</th>
            <th scope="col" class="number">
              Tất cả
            </th>
            <th scope="col" class="number">
              Đã soạn
            </th>
            <th scope="col" class="number">
              Giữ lại
            </th>
            <th scope="col" class="number">
              Có lỗi
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.group}>
              <th scope="row">
                <button
                  type="button"
                  class="quiet"
                  aria-pressed={one.group === chosen}
                  onClick={() => onChoose(one.group === chosen ? "" : one.group)}
                >
                  {one.group}
                </button>
              </th>
              <td class="number">{countText(one.total)}</td>
              <td class="number">{countText(one.written)}</td>
              <td class={heldOf(one) === 0 ? "number" : "number care"}>{countText(heldOf(one))}</td>
              <td class={one.failed === 0 ? "number" : "number bad"}>{countText(one.failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function heldOf({ held, edited, missing, left }: Group): number {
  return held + edited + missing + left;
}

function trouble(group: Group): number {
  return group.failed * 1_000_000 + heldOf(group);
}
