/** `data/check.yaml` → which rules are on and how severe they are. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";

export interface CheckConfig {
  /** By id of the rule; a rule that is not named keeps its own severity. */
  rules: ReadonlyMap<string, Severity | "off">;
  /** What the officer has ruled out in this document. */
  ignore: readonly Ignored[];
}

/** A finding that the officer does not want to see again, and why. */
export interface Ignored {
  rule: string;
  /** Words that the finding touches; without them the rule is silent in the whole document. */
  text?: string;
  reason: string;
}

/** Every rule as it is. */
const DEFAULT_CONFIG: CheckConfig = { rules: new Map(), ignore: [] };

const FILE = "data/check.yaml";
const LEVELS = ["error", "warning", "style", "off"] as const;

/** Reads the settings; entries with a fault are reported and left out. `known` are the ids of all rules. */
export function loadCheckConfig(
  host: Host,
  known: readonly string[],
): { config: CheckConfig; diagnostics: Diagnostic[] } {
  const text = host.readText(FILE);
  if (text === undefined) return { config: DEFAULT_CONFIG, diagnostics: [] };
  const { data, diagnostics, placeOf } = parseYaml(createSource(FILE, text));
  const rules = new Map<string, Severity | "off">();
  const written = isRecord(data) && isRecord(data["rules"]) ? Object.entries(data["rules"]) : [];
  for (const [id, value] of written) {
    const level = LEVELS.find((one) => one === value);
    if (!known.includes(id)) diagnostics.push({ ...unknownRule(id, known), place: placeOf(["rules", id], "key") });
    else if (level === undefined) diagnostics.push({ ...badLevel(id), place: placeOf(["rules", id]) });
    else rules.set(id, level);
  }
  return { config: { rules, ignore: [] }, diagnostics };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A rule that does not exist, with the one that was probably meant. */
export function unknownRule(id: string, known: readonly string[]): Diagnostic {
  const meant = nearest(id, known);
  return {
    code: "unknown-rule",
    severity: "error",
    what: `Không có quy tắc soát nào tên là “${id}”.`,
    why: "Dòng này vì vậy không có tác dụng.",
    fix: meant === undefined ? "Xóa dòng này." : `Có phải là “${meant}”?`,
  };
}

function badLevel(id: string): Diagnostic {
  return {
    code: "bad-rule-level",
    severity: "error",
    what: `Mức của quy tắc “${id}” không đúng.`,
    why: "Mỗi quy tắc chỉ nhận một trong các mức: error (lỗi), warning (cảnh báo), style (góp ý), off (tắt).",
    fix: "Chọn một trong bốn mức ấy.",
  };
}
