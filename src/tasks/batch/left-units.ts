/** A ledger and the outputs that a batch has now in; outputs whose units it no longer has, and their new entries, out. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Ledger, LedgerEntry } from "../ledger.ts";

/** An output that is left from an earlier run. */
export interface LeftRow {
  /** Output file as the user would write it. */
  output: string;
  /** The unit, as a person calls it. */
  name: string;
  province: string;
}

export interface LeftUnits {
  rows: LeftRow[];
  entries: [string, LedgerEntry][];
  diagnostics: Diagnostic[];
}

const shown = 5;

/** An output that was deleted is forgotten; one that stands is kept in the ledger and reported in every run. */
export function findLeft(
  ledger: Ledger,
  planned: ReadonlySet<string>,
  files: readonly string[],
  folder: string,
): LeftUnits {
  const standing = new Set(files);
  const left = [...ledger].filter(([path]) => !planned.has(path) && standing.has(path));
  const rows = left.map(([path, { unit = path, province = "" }]) => ({
    output: `${folder}/${path}`,
    name: unit,
    province,
  }));
  return {
    rows,
    entries: left.map(([path, entry]) => [path, { ...entry, status: "left", reason: "left" }]),
    diagnostics: rows.length === 0 ? [] : [leftBehind(rows)],
  };
}

function leftBehind(rows: readonly LeftRow[]): Diagnostic {
  const names = rows.slice(0, shown).map(({ name, province }) => `${name} (${province})`);
  return {
    code: "left-units",
    severity: "warning",
    what: `${rows.length} đơn vị không còn trong danh sách của đợt này, nhưng tệp Word soạn lần trước vẫn còn.`,
    why: `Gồm: ${names.join(", ")}${rows.length > shown ? ", …" : ""}. Tệp cũ nằm cùng thư mục với tệp mới thì dễ gửi nhầm.`,
    fix: "Xóa hoặc chuyển các tệp ấy đi nơi khác; nếu đơn vị bị sót thì thêm lại vào danh sách rồi chạy lại.",
  };
}
