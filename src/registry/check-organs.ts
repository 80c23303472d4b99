/** Holds organs against each other: superiors and successors exist, slots are filled, dates and the place's level word agree. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { missingOrgan } from "./missing.ts";
import { printPlace } from "./place.ts";
import type { Entry } from "./read-entries.ts";
import { requiredSlots } from "./schema/organ.ts";
import type { Organ, Registry } from "./types.ts";

/** All inconsistencies of the organs of a registry, entry by entry. */
export function checkOrgans(entries: readonly Entry<Organ>[], registry: Registry): Diagnostic[][] {
  return entries.map((entry) => [
    ...checkLinks(entry, registry),
    ...checkSlots(entry),
    ...checkSpan(entry),
    ...checkPlace(entry),
  ]);
}

function checkLinks({ value, placeOf }: Entry<Organ>, registry: Registry): Diagnostic[] {
  const links = [
    ...(value.superior === undefined ? [] : [{ id: value.superior, path: ["superior"], role: "cấp trên" }]),
    ...(value.successors ?? []).map((id, index) => ({ id, path: ["successors", index], role: "cơ quan kế tục" })),
  ];
  return links
    .filter(({ id }) => !registry.organs.has(id))
    .map(({ id, path, role }) => ({
      ...missingOrgan(registry, id),
      what: `Mục “${value.id}” nhắc tới ${role} “${id}” chưa có trong danh mục cơ quan.`,
      place: placeOf(path),
    }));
}

function checkSlots({ value, placeOf }: Entry<Organ>): Diagnostic[] {
  return requiredSlots(value)
    .filter((slot) => value.slots[slot] === undefined)
    .map((slot) => ({
      code: "organ-slot",
      severity: "error",
      what: `Cơ quan “${value.id}” thiếu từ “${slot}” trong slots.`,
      why: "Các câu mẫu dùng từ này; thiếu nó thì văn bản của cơ quan không dựng được.",
      fix: `Thêm slots.${slot}, theo cách viết của một cơ quan cùng loại.`,
      place: placeOf(["slots"]),
    }));
}

function checkSpan({ value, placeOf }: Entry<Organ>): Diagnostic[] {
  if (value.from === undefined || value.until === undefined || value.from <= value.until) return [];
  return [
    {
      code: "organ-span",
      severity: "error",
      what: `Cơ quan “${value.id}” kết thúc trước khi bắt đầu.`,
      why: "Ngày kết thúc (until) không thể sớm hơn ngày bắt đầu (from).",
      fix: "Xem lại from và until.",
      place: placeOf(["until"]),
    },
  ];
}

function checkPlace({ value, placeOf }: Entry<Organ>): Diagnostic[] {
  const { place } = value;
  if (place.name === "" || place.basis !== undefined) return [];
  const right = printPlace(place);
  if (right === place.printed) return [];
  return [
    {
      code: "organ-place",
      severity: "warning",
      what: `Địa danh của “${value.id}” ghi là “${place.printed}”.`,
      why: "HD 05-HD/VPTW: chỉ ghi tên riêng; thêm từ chỉ cấp khi tên là tên người, có một âm tiết, có chữ số, hoặc trùng tên tỉnh, thành phố.",
      fix: `Sửa thành “${right}”, hoặc ghi căn cứ ở place.basis.`,
      place: placeOf(["place", "printed"]),
    },
  ];
}
