/** Organs and a query in; the organs that it chooses, and the values in it that choose nothing, out. */
import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { nearest } from "../../base/nearest.ts";
import type { DataPath } from "../../base/path.ts";
import type { OrganQuery } from "../../model/batch/types.ts";
import type { Organ } from "../../registry/types.ts";

/** What a query can ask about an organ. */
export interface Choosable {
  organ: string;
  kind: Organ["kind"];
  level: Organ["level"];
  province: string;
}

/** True when every condition of the query holds. */
export function fits(one: Choosable, { kind, levels, provinces, ids, except }: OrganQuery): boolean {
  return (
    (kind === undefined || one.kind === kind) &&
    (levels === undefined || levels.includes(one.level)) &&
    (provinces === undefined || provinces.includes(one.province)) &&
    (ids === undefined || ids.includes(one.organ)) &&
    except?.includes(one.organ) !== true
  );
}

/** Where a query stands in its file, and how bad it is when nothing fits it. */
export interface QueryPlace {
  path: DataPath;
  placeOf: (path: DataPath) => Place;
  whenEmpty: Diagnostic["severity"];
}

/** Ids and provinces that no organ has, and a query that nothing fits. */
export function queryProblems(
  query: OrganQuery,
  all: readonly Choosable[],
  { path, placeOf, whenEmpty }: QueryPlace,
): Diagnostic[] {
  const unknown = [
    ...unknownValues("ids", query.ids, all, ({ organ }) => organ),
    ...unknownValues("except", query.except, all, ({ organ }) => organ),
    ...unknownValues("province", query.provinces, all, ({ province }) => province),
  ].map(({ key, value, meant }): Diagnostic => {
    const noun = key === "province" ? "tỉnh, thành phố" : "cơ quan có mã";
    return {
      code: key === "province" ? "unknown-province" : "unknown-organ",
      severity: "error",
      what: `Trong các cơ quan của đợt này không có ${noun} “${value}”.`,
      why: "Điều kiện nhắc tới cơ quan không có thì sẽ bỏ sót hoặc soạn nhầm mà không ai biết.",
      fix: meant === undefined ? "Xóa giá trị này hoặc sửa lại cho đúng danh sách." : `Có phải ý bạn là “${meant}”?`,
      place: placeOf([...path, key]),
    };
  });
  if (unknown.length > 0 || all.some((one) => fits(one, query))) return unknown;
  return [
    {
      code: "empty-query",
      severity: whenEmpty,
      what: "Không có cơ quan nào đúng với các điều kiện này.",
      why: "Mọi điều kiện ghi ở đây phải cùng đúng thì cơ quan mới được chọn.",
      fix: "Bớt điều kiện, hoặc xem lại loại (kind), cấp (level), tỉnh (province).",
      place: placeOf(path),
    },
  ];
}

function unknownValues(
  key: string,
  values: readonly string[] = [],
  all: readonly Choosable[],
  valueOf: (one: Choosable) => string,
) {
  return values
    .filter((value) => !all.some((one) => valueOf(one) === value))
    .map((value) => ({ key, value, meant: nearest(value, new Set(all.map(valueOf))) }));
}
