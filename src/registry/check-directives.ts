/** Holds directives against each other and the terms: id, namesakes, khóa by date, kind and symbol, successor. */
import { numericDate } from "../base/date.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { canonicalAbbreviation, kindsOf } from "./citation/tables.ts";
import { designationKey, identityOf, printDesignation, splitSymbol } from "./designation.ts";
import { missingDirective } from "./missing.ts";
import type { Entry } from "./read-entries.ts";
import { termOn } from "./terms.ts";
import type { Directive, Registry } from "./types.ts";

/** All inconsistencies of the directives of a registry, entry by entry. */
export function checkDirectives(entries: readonly Entry<Directive>[], registry: Registry): Diagnostic[][] {
  const namesakes = groupNamesakes(registry);
  return entries.map((entry) => [
    ...checkIdentity(entry),
    ...checkTerm(entry, registry),
    ...checkKind(entry),
    ...checkLinks(entry, registry, namesakes),
  ]);
}

function groupNamesakes(registry: Registry): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, number, symbol } of registry.directives.values()) {
    if (number === null || symbol === null) continue;
    const key = designationKey(number, symbol);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return groups;
}

function checkIdentity({ value, placeOf }: Entry<Directive>): Diagnostic[] {
  const { id, number, symbol } = value;
  const right = identityOf(value);
  const start = number === null || symbol === null ? "" : `${printDesignation(number, symbol)}@`;
  if (right === undefined ? id.startsWith(start) && id.includes("@") : id === right) return [];
  return [
    {
      code: "directive-id",
      severity: "error",
      what: `Mã “${id}” không khớp với số, ký hiệu và ngày của văn bản.`,
      why: "Mã có dạng số-ký hiệu@ngày vì số và ký hiệu có thể trùng giữa các khóa.",
      fix:
        right === undefined
          ? `Mã phải bắt đầu bằng “${start}”.`
          : `Sửa mã thành “${right}” hoặc sửa số, ký hiệu, ngày.`,
      place: placeOf(["id"]),
    },
  ];
}

function checkTerm({ value, placeOf }: Entry<Directive>, registry: Registry): Diagnostic[] {
  if (value.term === undefined || value.date === null) return [];
  const term = termOn(registry.terms, value.date);
  if (!term || term.id === value.term) return [];
  return [
    {
      code: "directive-term",
      severity: "error",
      what: `Văn bản “${value.id}” ghi khóa ${value.term}.`,
      why: `Ngày ${numericDate(value.date)} thuộc khóa ${term.id} (từ ${numericDate(term.from)}).`,
      fix: `Sửa thành khóa ${term.id} hoặc kiểm tra lại ngày.`,
      place: placeOf(["term"]),
    },
  ];
}

function checkKind({ value, placeOf }: Entry<Directive>): Diagnostic[] {
  const written = value.symbol === null ? undefined : splitSymbol(value.symbol).kind;
  const abbreviation = written === undefined ? undefined : canonicalAbbreviation(written);
  if (abbreviation === undefined || kindsOf(abbreviation).includes(value.kind)) return [];
  return [
    {
      code: "directive-kind",
      severity: "error",
      what: `Tên loại “${value.kind}” của “${value.id}” không khớp với ký hiệu ${value.symbol ?? ""}.`,
      why: `Ký hiệu ${abbreviation} dùng cho ${kindsOf(abbreviation)
        .map((kind) => kind.toLowerCase())
        .join(", ")}.`,
      fix: "Sửa tên loại hoặc ký hiệu.",
      place: placeOf(["kind"]),
    },
  ];
}

function checkLinks(
  { value, placeOf }: Entry<Directive>,
  registry: Registry,
  groups: Map<string, string[]>,
): Diagnostic[] {
  const links = [
    ...(value.namesakes ?? []).map((id, index) => ({ id, path: ["namesakes", index] })),
    ...(value.successor === undefined ? [] : [{ id: value.successor, path: ["successor"] }]),
  ];
  const problems: Diagnostic[] = links
    .filter(({ id }) => !registry.directives.has(id))
    .map(({ id, path }) => ({
      ...missingDirective(registry, id),
      what: `Mục “${value.id}” nhắc tới văn bản “${id}” chưa có trong danh mục văn bản.`,
      place: placeOf(path),
    }));
  const key = value.number === null || value.symbol === null ? "" : designationKey(value.number, value.symbol);
  const missing = (groups.get(key) ?? []).filter((id) => id !== value.id && !value.namesakes?.includes(id));
  if (missing.length === 0) return problems;
  return [
    ...problems,
    {
      code: "directive-namesake",
      severity: "warning",
      what: `“${value.id}” trùng số và ký hiệu với ${missing.join(", ")} nhưng chưa ghi ở “namesakes”.`,
      why: "Khi số và ký hiệu trùng nhau, câu dẫn phải có ngày mới rõ là văn bản nào.",
      fix: `Thêm vào namesakes: ${missing.join(", ")}.`,
      place: placeOf(["id"]),
    },
  ];
}
