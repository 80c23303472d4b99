/** Text of a .csv list of units (columns code, name, level, province) in; its rows with their lines, and every fault, out. */
import type { Diagnostic, Outcome, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { lineAt, type Source } from "../base/source.ts";
import { parseCsv, type CsvRow } from "../base/csv.ts";
import { levelWordOf, type UnitRow } from "./unit-list.ts";

const COLUMNS = ["code", "name", "level", "province", "person"] as const;
const NEEDED = ["code", "name"] as const;
const YES = new Set(["có", "x", "1", "true", "yes"]);

/** Rows that can be used; a faulty row is left out and reported, the others stand. */
export function readUnitCsv(source: Source): Outcome<UnitRow[]> {
  const csv = parseCsv(source.text);
  const diagnostics: Diagnostic[] = [];
  const at = (line: number): Place => ({
    file: source.file,
    line,
    column: 1,
    length: Math.max(1, lineAt(source, line).length),
  });
  if (csv.openQuote !== undefined) return { diagnostics: [openQuote(at(csv.openQuote))] };
  const [header, ...rows] = csv.rows;
  if (!header) return { diagnostics: [emptyList(source.file)] };
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  for (const column of NEEDED)
    if (!names.includes(column)) diagnostics.push(missingColumn(column, names, at(header.line)));
  if (diagnostics.length > 0) return { diagnostics };
  const columns = new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
  const codes = new Map<string, number>();
  const units = rows.flatMap((row) => {
    const unit = unitOf(row, columns, names.length);
    const place = at(row.line);
    const earlier = codes.get(unit.code);
    const fault = faultIn(unit, row, names.length) ?? (earlier === undefined ? undefined : sameCode(unit, earlier));
    if (fault) diagnostics.push({ ...fault, severity: "error", place });
    if (unit.code !== "" && earlier === undefined) codes.set(unit.code, row.line);
    return fault ? [] : [unit];
  });
  return { value: units, diagnostics };
}

type Fault = Pick<Diagnostic, "code" | "what" | "why" | "fix">;

function unitOf(row: CsvRow, columns: ReadonlyMap<string, number>, width: number): UnitRow {
  const cell = (column: string): string => row.cells[columns.get(column) ?? width]?.trim() ?? "";
  return {
    code: cell("code"),
    name: cell("name"),
    level: cell("level"),
    province: cell("province"),
    ...(YES.has(cell("person").toLowerCase()) ? { person: true } : {}),
    line: row.line,
  };
}

function faultIn(unit: UnitRow, row: CsvRow, width: number): Fault | undefined {
  if (row.cells.length > width)
    return {
      code: "unit-columns",
      what: `Dòng này có ${row.cells.length} ô, trong khi dòng đầu chỉ có ${width} cột.`,
      why: "Thừa một dấu phẩy thì các ô phía sau lệch sang cột khác.",
      fix: 'Bớt ô thừa, hoặc đặt ô có dấu phẩy trong dấu nháy kép: "…, …".',
    };
  if (unit.name === "")
    return {
      code: "unit-name",
      what: "Dòng này không có tên đơn vị.",
      why: "Không có tên thì không biết soạn văn bản cho đơn vị nào.",
      fix: "Ghi tên ở cột name, chẳng hạn “Phường Ngô Quyền”, hoặc xóa dòng này.",
    };
  const word = levelWordOf(unit);
  if (word === undefined)
    return {
      code: "unit-level",
      what: `Không rõ “${unit.name}” là đơn vị cấp nào${unit.level ? ` (cột level ghi “${unit.level}”)` : ""}.`,
      why: "Cấp của đơn vị quyết định tên cơ quan, đầu văn bản và cách xưng gọi.",
      fix: "Ghi cả cấp trong tên, chẳng hạn “Xã Kiến Thụy”, hoặc ghi cột level: tỉnh, thành phố, phường, xã, đặc khu.",
    };
  const isProvince = word === "tỉnh" || word === "thành phố";
  if (!isProvince && (unit.province ?? "") === "")
    return {
      code: "unit-province",
      what: `“${unit.name}” chưa ghi thuộc tỉnh, thành phố nào.`,
      why: "Đầu văn bản ghi tên đảng bộ tỉnh, thành phố; nhiều xã, phường ở các tỉnh trùng tên nhau.",
      fix: "Ghi cột province, chẳng hạn “Thành phố Hải Phòng”.",
    };
  return undefined;
}

function sameCode({ code }: UnitRow, line: number): Fault | undefined {
  if (code === "") return undefined;
  return {
    code: "unit-code",
    what: `Mã “${code}” đã có ở dòng ${line}.`,
    why: "Mỗi đơn vị có một mã riêng; hai dòng cùng mã là một đơn vị bị chép hai lần hoặc ghi nhầm mã.",
    fix: "Xóa dòng lặp hoặc sửa lại mã.",
  };
}

function missingColumn(column: string, names: readonly string[], place: Place): Diagnostic {
  const meant = nearest(column, names);
  return {
    code: "unit-columns",
    severity: "error",
    what: `Danh sách không có cột “${column}”.`,
    why: "Dòng đầu của tệp phải ghi tên cột: code, name, level, province.",
    fix:
      meant === undefined
        ? `Thêm “${column}” vào dòng đầu.`
        : `Có phải cột “${meant}” là cột ấy? Sửa thành “${column}”.`,
    place,
  };
}

function openQuote(place: Place): Diagnostic {
  return {
    code: "unit-quote",
    severity: "error",
    what: "Dấu nháy kép mở ở dòng này không có dấu đóng.",
    why: "Từ đây đến hết tệp bị hiểu là một ô, nên danh sách không đọc được.",
    fix: 'Thêm dấu nháy đóng; dấu nháy nằm trong ô thì viết hai lần: "".',
    place,
  };
}

function emptyList(file: string): Diagnostic {
  return {
    code: "unit-empty",
    severity: "error",
    what: "Danh sách đơn vị không có dòng nào.",
    fix: "Dòng đầu ghi code,name,level,province; mỗi dòng sau là một đơn vị.",
    place: { file },
  };
}
