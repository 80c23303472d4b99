/** Reviews that the officer pins by hand: the directive, the years, the kind, the month, in other words. */
import type { JSX } from "preact";
import { addPart } from "../state/parts.ts";
import type { ClaimedReview, Reviews } from "../state/types.ts";
import { Choice } from "./choice.tsx";
import { Field } from "./field.tsx";
import { DirectiveName } from "./directive-name.tsx";
import { DirectiveRows } from "./directive-rows.tsx";
import { Part, PartTools } from "./part.tsx";
import { useDesk } from "./use-desk.ts";

const KINDS = [
  { value: "", words: "Theo quy định về mốc năm" },
  ...["sơ kết", "tổng kết", "đánh giá"].map((kind) => ({ value: kind, words: kind })),
];

const MONTHS = [
  { value: "", words: "Không ghi" },
  ...Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), words: `Tháng ${index + 1}` })),
];

interface Props {
  path: string;
  list: Reviews["list"];
}

export function PinnedReviews({ path, list }: Props): JSX.Element {
  const desk = useDesk();
  return (
    <div class="list" role="group" aria-label="Danh sách định sẵn">
      {list.map((claim, index) => (
        <Pinned key={index} path={`${path}.list[${index}]`} claim={claim} />
      ))}
      <button type="button" class="add" onClick={() => addPart(desk, `${path}.list`)}>
        + Ấn định thêm một cuộc
      </button>
    </div>
  );
}

function Pinned({ path, claim }: { path: string; claim: ClaimedReview }): JSX.Element {
  return (
    <Part path={path} kind="pinned">
      <div class="part-head">
        <DirectiveName id={claim.directive} path={`${path}.directive`} />
        <PartTools path={path} />
      </div>
      <div class="in-three">
        <Field path={`${path}.years`} label="Số năm" nullable number refuse={asYears} placeholder="máy tính" />
        <Choice path={`${path}.kind`} label="Hình thức" options={KINDS} />
        <Choice path={`${path}.month`} label="Tháng hoàn thành" options={MONTHS} read={asMonth} />
      </div>
      <details class="rare">
        <summary>Kết hợp với văn bản khác, nội dung viết thay trích dẫn</summary>
        <DirectiveRows list={`${path}.with`} label="Kết hợp với" />
        <Field
          path={`${path}.object`}
          label="Nội dung được sơ kết, tổng kết"
          rich
          nullable
          help="Chữ in thay cho phần trích dẫn văn bản."
        />
      </details>
    </Part>
  );
}

function asYears(text: string): string | null {
  return /^([1-9]\d?|100)$/.test(text) ? null : "Số năm là số nguyên từ 1 đến 100.";
}

function asMonth(value: string): number | null {
  return value === "" ? null : Number(value);
}
