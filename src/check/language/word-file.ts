/** One file of `data/words` and its schema → its data, and what is wrong with it. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { toNfc } from "../../base/text/nfc.ts";
import { parseYaml } from "../../base/yaml.ts";
import type { WordSchema } from "./words-schema.ts";

/** Reads and validates a list; undefined, with the reason in `diagnostics`, when it is missing or wrong. */
export function readWordFile<T>(
  host: Host,
  name: string,
  schema: WordSchema<T>,
  diagnostics: Diagnostic[],
): T | undefined {
  const file = `data/words/${name}.yaml`;
  const text = host.readText(file);
  if (text === undefined) {
    diagnostics.push({ ...FAULT, what: `Không có tệp “${file}”.`, place: { file } });
    return undefined;
  }
  const yaml = parseYaml(createSource(file, toNfc(text)));
  diagnostics.push(...yaml.diagnostics);
  if (yaml.data === undefined) return undefined;
  const checked = schema.safeParse(yaml.data);
  if (checked.success) return checked.data;
  for (const { path } of checked.error.issues) {
    const at = path.map((step) => (typeof step === "symbol" ? String(step) : step));
    diagnostics.push({
      ...FAULT,
      what: `Mục “${at.join(".")}” trong danh sách từ “${name}” thiếu hoặc không đúng kiểu.`,
      place: yaml.placeOf(at),
    });
  }
  return undefined;
}

const FAULT = {
  code: "word-list-fault",
  severity: "warning",
  why: "Các quy tắc về ngôn ngữ tra danh sách này; thiếu nó thì các quy tắc ấy không báo gì.",
  fix: "Lấy lại tệp gốc, hoặc sửa theo mẫu các dòng đã có.",
} as const;

/** `a, b, c` → its items, trimmed. */
export function commaList(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Lines of a block, trimmed, without empty ones. */
export function lineList(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
