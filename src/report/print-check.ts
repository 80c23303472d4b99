/** What the proofreader found in; the text a person reads out: by file, worst first, each with its place, its words, reason and remedy. */
import type { Place, Severity } from "../base/diagnostic.ts";
import { SEVERITY_NAMES } from "../base/severity-names.ts";
import { codeFrame } from "./code-frame.ts";
import { noPaint } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";
import { countText } from "./status-words.ts";

interface CheckView {
  files: readonly {
    file: string;
    kind: string;
    findings: readonly FindingView[];
    fixed: readonly { where: string; before: string; after: string }[];
  }[];
  /** Copy of the Word file that was written with the findings as comments. */
  annotated?: string | null;
}

interface FindingView {
  rule: string;
  severity: Severity;
  what: string;
  why: string;
  fix?: string;
  where: string;
  before: string;
  words: string;
  after: string;
  place: Place;
}

interface CheckPrinting {
  /** Text of a data file for its code frame. */
  readText?: (file: string) => string | undefined;
  paint?: Paint;
}

const ORDER: readonly Severity[] = ["error", "warning", "style"];
const WORDS: Readonly<Record<Severity, { name: string; style: Style }>> = {
  error: { name: SEVERITY_NAMES.error, style: "red" },
  warning: { name: SEVERITY_NAMES.warning, style: "yellow" },
  style: { name: SEVERITY_NAMES.style, style: "cyan" },
};

/** Of more files than these only those with something to say are shown. */
const MANY = 12;

/** The whole report with a summary line for every file. */
export function printCheck({ files, annotated }: CheckView, printing: CheckPrinting = {}): string {
  const paint = printing.paint ?? noPaint;
  const isMany = files.length > MANY;
  const shown = isMany ? files.filter(({ findings, fixed }) => findings.length + fixed.length > 0) : files;
  const blocks = shown.flatMap(({ file, findings, fixed }) => [
    paint("bold", file),
    ...(fixed.length === 0 ? [] : [fixedBlock(fixed, paint)]),
    ...findings.toSorted(byWeight).map((finding) => printOne(finding, printing, paint)),
    summary(findings),
  ]);
  if (isMany)
    blocks.push(
      `Đã soát ${countText(files.length)} tệp, ${countText(files.length - shown.length)} tệp không có chỗ nào cần sửa.`,
    );
  if (typeof annotated === "string") blocks.push(`Đã ghi bản chép có ghi chú: ${annotated}`);
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function byWeight(a: FindingView, b: FindingView): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}

function printOne(finding: FindingView, { readText }: CheckPrinting, paint: Paint): string {
  const { rule, severity, what, why, fix, where, before, words, after, place } = finding;
  const { name, style } = WORDS[severity];
  const text = place.line === undefined ? undefined : readText?.(place.file);
  const quote = `${before === "" ? "" : "…"}${before}${paint("bold", `[${words}]`)}${after}${after === "" ? "" : "…"}`;
  return [
    `  ${paint(style, `${name}:`)} ${what} ${paint("dim", `[${rule}]`)}`,
    paint("dim", `  ${placeText(place)}${where === "" ? "" : ` (${where})`}`),
    ...(text === undefined ? [`    ${quote}`] : codeFrame(text, place).map((line) => `    ${line}`)),
    `  ${paint("bold", "Vì sao:")} ${why}`,
    ...(fix === undefined ? [] : [`  ${paint("bold", "Cách sửa:")} ${fix}`]),
  ].join("\n");
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function fixedBlock(fixed: CheckView["files"][number]["fixed"], paint: Paint): string {
  const lines = fixed.map(({ where, before, after }) => `    - ${where}: “${before}” → “${after}”`);
  return [`  ${paint("bold", `Đã sửa ${fixed.length} chỗ:`)}`, ...lines].join("\n");
}

function summary(findings: readonly FindingView[]): string {
  const counts = ORDER.map((severity) => ({
    severity,
    count: findings.filter((one) => one.severity === severity).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return "  Không thấy chỗ nào cần sửa.";
  return `  Tổng cộng: ${counts.map(({ severity, count }) => `${count} ${WORDS[severity].name}`).join(", ")}.`;
}
