/** A part and the keys it may hold → buttons that add the first or one more of each; its id and number, rarely touched, beside them. */
import type { JSX } from "preact";
import { announce } from "../../shell/live.tsx";
import { rearrange } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { NEW_REVIEWS, NEW_TABLE } from "../state/new-part.ts";
import { addPart } from "../state/parts.ts";
import { IdAndLabel } from "./id-and-label.tsx";
import { useAt, useDesk } from "./use-desk.ts";

const WORDS: Readonly<Record<string, string>> = {
  intro: "Lời dẫn",
  paragraphs: "Đoạn văn",
  bullets: "Gạch đầu dòng",
  points: "Điểm a), b)",
  items: "Mục",
  assignments: "Phân công",
  table: "Bảng",
  reviews: "Sơ kết, tổng kết",
  closing: "Đoạn cuối",
  directives: "Văn bản",
  entries: "Dòng viết tay",
  groups: "Nhóm",
};

/** Tables and reviews stand once in a part. */
const SINGLE: Readonly<Record<string, unknown>> = { table: NEW_TABLE, reviews: NEW_REVIEWS };

interface Props {
  path: string;
  /** What the part is called: mục 2. */
  name: string;
  keys: readonly string[];
  /** False for parts that are numbered by the print alone, or have no id. */
  withLabel?: boolean;
}

export function AddMenu({ path, name, keys, withLabel = true }: Props): JSX.Element {
  const desk = useDesk();
  const part = useAt(path) as Readonly<Record<string, unknown>> | undefined;
  const open = keys.filter((key) => !(key in SINGLE) || part?.[key] === null);
  const add = (key: string): void => {
    if (!(key in SINGLE)) {
      addPart(desk, `${path}.${key}`);
      return;
    }
    rearrange(desk, (model) => setAt(model, `${path}.${key}`, SINGLE[key]), `${path}.${key}`);
    announce(`Đã thêm ${(WORDS[key] ?? key).toLowerCase()} vào ${name}.`);
  };
  return (
    <details class="more">
      <summary>Thêm vào {name}, mã</summary>
      <div class="adds" role="group" aria-label={`Thêm vào ${name}`}>
        {open.map((key) => (
          <button key={key} type="button" class="add" onClick={() => add(key)}>
            + {wordsOf(key, path)}
          </button>
        ))}
      </div>
      <IdAndLabel path={path} withLabel={withLabel} />
    </details>
  );
}

function wordsOf(key: string, path: string): string {
  return key === "items" && /(items|points)\[\d+\]$/.test(path) ? "Mục con" : (WORDS[key] ?? key);
}
