/** Written data of a document → faults that a schema of single values cannot see: ids used twice, parts without content, ragged tables. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { DataPath } from "../base/path.ts";
import type { PlaceOf } from "./issues.ts";
import { isMap, listOf, type WrittenMap } from "./written.ts";

interface Part {
  map: WrittenMap;
  path: DataPath;
}

/** Judges whatever is readable, so that it also works on data that the schema refuses. */
export function inspectParts(data: unknown, placeOf: PlaceOf): Diagnostic[] {
  const root: Part = { map: isMap(data) ? data : {}, path: [] };
  const sections = childParts(root, "sections");
  const appendices = childParts(root, "appendices");
  const footnotes = childParts(root, "footnotes");
  const inside = [...sections, ...appendices].flatMap((part) => childParts(part, "items").flatMap(withInnerItems));
  const holders = [...sections, ...inside, ...appendices, ...footnotes];
  return [
    ...duplicateIds([...sections, ...inside, ...holders.flatMap(bulletsIn)], "phần, mục, điểm", placeOf),
    ...duplicateIds(appendices, "phụ lục", placeOf),
    ...duplicateIds(footnotes, "chú thích", placeOf),
    ...emptyParts(sections, "Phần", ["id", "label", "title"], "intro, bullets, reviews, items hoặc table", placeOf),
    ...emptyParts(inside, "Mục", ["id", "label"], "text, paragraphs, bullets, points, items hoặc reviews", placeOf),
    ...emptyParts(appendices, "Phụ lục", ["id", "title"], "directives, entries, groups, items hoặc table", placeOf),
    ...emptyParts(
      appendices.flatMap((part) => childParts(part, "groups")),
      "Nhóm",
      ["title"],
      "directives hoặc entries",
      placeOf,
    ),
    ...emptyParts(footnotes, "Chú thích", ["id"], "text, paragraphs, bullets hoặc reviews", placeOf),
    ...emptyParts(childParts(root, "recipients"), "Nơi nhận", ["note"], "organ hoặc text", placeOf),
    ...emptyParts(
      inside.flatMap((part) => childParts(part, "assignments")),
      "Dòng phân công",
      [],
      "unit hoặc time",
      placeOf,
    ),
    ...holders.flatMap(({ map, path }) => raggedRows(map["table"], [...path, "table"], placeOf)),
  ];
}

function childParts({ map, path }: Part, key: string): Part[] {
  return listOf(map, key).flatMap((entry, index) =>
    isMap(entry) ? [{ map: entry, path: [...path, key, index] }] : [],
  );
}

function withInnerItems(part: Part): Part[] {
  return [part, ...[...childParts(part, "points"), ...childParts(part, "items")].flatMap(withInnerItems)];
}

function bulletsIn(part: Part): Part[] {
  return childParts(part, "bullets").flatMap((bullet) => [bullet, ...bulletsIn(bullet)]);
}

function duplicateIds(parts: readonly Part[], among: string, placeOf: PlaceOf): Diagnostic[] {
  const first = new Map<string, Part>();
  return parts.flatMap((part) => {
    const id = part.map["id"];
    if (typeof id !== "string") return [];
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, part);
      return [];
    }
    const line = placeOf([...earlier.path, "id"]).line;
    return [
      {
        code: "duplicate-id",
        severity: "error" as const,
        what: `Mã “${id}” đã dùng${line === undefined ? "" : ` ở dòng ${line}`}.`,
        why: `Mỗi mã chỉ được dùng một lần giữa các ${among}, vì so sánh và cập nhật đều dựa vào mã.`,
        fix: `Đặt mã khác, ví dụ: ${id}-2.`,
        place: placeOf([...part.path, "id"]),
      },
    ];
  });
}

/** Parts that have no key besides those that name them. */
function emptyParts(
  parts: readonly Part[],
  noun: string,
  naming: readonly string[],
  wanted: string,
  placeOf: PlaceOf,
): Diagnostic[] {
  return parts
    .filter(({ map }) =>
      Object.entries(map).every(([key, value]) => naming.includes(key) || (Array.isArray(value) && value.length === 0)),
    )
    .map(({ map, path }) => {
      const label = map["title"] ?? map["id"];
      const called = typeof label === "string" ? ` “${label}”` : "";
      return {
        code: "empty-part",
        severity: "error" as const,
        what: `${noun}${called} chưa có nội dung.`,
        why: "Nếu cứ dựng, văn bản sẽ có chỗ trống không có chữ.",
        fix: `Viết thêm ${wanted}, hoặc xóa ${noun.toLowerCase()} này.`,
        place: placeOf(path),
      };
    });
}

function raggedRows(table: unknown, path: DataPath, placeOf: PlaceOf): Diagnostic[] {
  const columns = isMap(table) ? listOf(table, "columns").length : 0;
  if (!isMap(table) || columns === 0) return [];
  return listOf(table, "rows").flatMap((row, index) =>
    !Array.isArray(row) || row.length === columns
      ? []
      : [
          {
            code: "ragged-row",
            severity: "error" as const,
            what: `Dòng thứ ${index + 1} của bảng có ${row.length} ô, trong khi bảng có ${columns} cột.`,
            why: "Mỗi dòng phải có đủ số ô như số cột, ô không có chữ thì viết hai dấu nháy ''.",
            fix:
              row.length < columns
                ? `Thêm ${columns - row.length} ô.`
                : `Bớt ${row.length - columns} ô, thêm cột, hoặc đặt ô có dấu phẩy trong dấu nháy.`,
            place: placeOf([...path, "rows", index]),
          },
        ],
  );
}
