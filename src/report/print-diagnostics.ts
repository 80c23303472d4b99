/** Diagnostics in, the text a person reads out: grouped by file, worst first, each with place, code frame, reason and remedy. */
import type { Diagnostic, Place, Severity } from "../base/diagnostic.ts";
import { SEVERITY_NAMES } from "../base/severity-names.ts";
import { codeFrame } from "./code-frame.ts";
import { noPaint } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";

interface DiagnosticsView {
  /** Text of a file for its code frame; without it no frames are printed. */
  readText?: (file: string) => string | undefined;
  paint?: Paint;
}

const order: Severity[] = ["error", "warning", "style"];
const words: Record<Severity, { name: string; style: Style }> = {
  error: { name: SEVERITY_NAMES.error, style: "red" },
  warning: { name: SEVERITY_NAMES.warning, style: "yellow" },
  style: { name: SEVERITY_NAMES.style, style: "cyan" },
};

/** The whole report with its summary line; empty when there is nothing to say. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], view: DiagnosticsView = {}): string {
  if (diagnostics.length === 0) return "";
  const paint = view.paint ?? noPaint;
  const blocks = groupByFile(diagnostics).flatMap(({ file, members }) => [
    paint("bold", file === "" ? "Chung" : file),
    ...gather(members).map(({ first, more }) => printOne(first, view, paint) + printMore(more)),
  ]);
  return `${[...blocks, summarize(diagnostics)].join("\n\n")}\n`;
}

/** A reader's small repairs come by the dozen: the first of a kind is told in full, the others by their lines. */
function gather(members: readonly Diagnostic[]): { first: Diagnostic; more: Diagnostic[] }[] {
  const groups = new Map<string, { first: Diagnostic; more: Diagnostic[] }>();
  for (const [index, member] of members.entries()) {
    const key = member.severity === "style" ? member.code : String(index);
    const group = groups.get(key);
    if (group) group.more.push(member);
    else groups.set(key, { first: member, more: [] });
  }
  return [...groups.values()];
}

function printMore(more: readonly Diagnostic[]): string {
  if (more.length === 0) return "";
  const lines = [...new Set(more.flatMap(({ place }) => place?.line ?? []))];
  return `\n  Cùng loại, ${more.length} chỗ nữa${lines.length === 0 ? "" : `: dòng ${lines.join(", ")}`}.`;
}

/** Summary line: `2 lỗi, 1 cảnh báo trong 3 tệp`. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const counts = order
    .map((severity) => ({ severity, count: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${words[severity].name}`);
  const files = new Set(diagnostics.flatMap(({ place }) => (place ? [place.file] : [])));
  if (counts.length === 0) return "Không có lỗi";
  return files.size === 0 ? counts.join(", ") : `${counts.join(", ")} trong ${files.size} tệp`;
}

function printOne({ code, severity, what, why, fix, place }: Diagnostic, view: DiagnosticsView, paint: Paint): string {
  const { name, style } = words[severity];
  const text = place?.line === undefined ? undefined : view.readText?.(place.file);
  return [
    `  ${paint(style, `${name}:`)} ${what} ${paint("dim", `[${code}]`)}`,
    ...(place?.line === undefined ? [] : [paint("dim", `  ${placeText(place)}`)]),
    ...(place === undefined || text === undefined ? [] : codeFrame(text, place).map((line) => `    ${line}`)),
    ...(why === undefined ? [] : [`  ${paint("bold", "Vì sao:")} ${why}`]),
    ...(fix === undefined ? [] : [`  ${paint("bold", "Cách sửa:")} ${fix}`]),
  ].join("\n");
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** Files with errors first; among equals the order in which they were found, which puts causes before consequences. */
function groupByFile(diagnostics: readonly Diagnostic[]): { file: string; members: Diagnostic[] }[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const file = diagnostic.place?.file ?? "";
    groups.set(file, [...(groups.get(file) ?? []), diagnostic]);
  }
  return [...groups]
    .map(([file, members]) => ({ file, members: members.toSorted(byWeight) }))
    .toSorted((a, b) => worst(a.members) - worst(b.members));
}

function worst(members: readonly Diagnostic[]): number {
  return Math.min(...members.map(({ severity }) => order.indexOf(severity)));
}

function byWeight(a: Diagnostic, b: Diagnostic): number {
  return (
    order.indexOf(a.severity) - order.indexOf(b.severity) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0)
  );
}
