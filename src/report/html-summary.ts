/** What a batch did in, one self-contained page for the office out. The same state gives the same page: it holds no clock. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SummaryView } from "./print-summary.ts";
import { countText, reasons, statuses, type Status } from "./status-words.ts";

/** A batch with what was found in it. */
export interface PageView extends SummaryView {
  diagnostics: readonly Diagnostic[];
}

type Row = PageView["documents"][number];

const severities: Record<Diagnostic["severity"], string> = { error: "Lỗi", warning: "Cảnh báo", style: "Góp ý" };

const css = `
body{font:16px/1.5 "Times New Roman",serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left}
td.n,th.n{text-align:right}tr.failed td{background:#fde8e8}tr.held td{background:#fff6dc}
details{margin:.5rem 0}summary{cursor:pointer;font-weight:bold}
.problem{border-left:4px solid #999;padding:.25rem .75rem;margin:.75rem 0}.error{border-color:#b00020}.warning{border-color:#c98a00}
code{font-size:.9em}`;

/** The page. Links to Word files are relative to the folder of the batch. */
export function htmlSummary(view: PageView): string {
  const { title, batch, documents, provinces, diagnostics, left } = view;
  const heading = title ?? `Đợt soạn ${batch}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<style>${css}
</style>
</head>
<body>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(countLine(documents))}</p>
<table>
<thead><tr><th>Tỉnh, thành phố</th><th class="n">Đã có bản soạn</th><th class="n">Giữ lại bản sửa tay</th><th class="n">Có lỗi</th><th class="n">Tổng số</th></tr></thead>
<tbody>
${provinces.map(provinceRow).join("\n")}
</tbody>
</table>
${problems(diagnostics)}<h2>Từng đơn vị</h2>
${provinces.map(({ province }) => unitsOf(province, documents, batch)).join("\n")}
${leftUnits(left, batch)}</body>
</html>
`;
}

function countLine(documents: readonly Row[]): string {
  const count = (...wanted: Status[]): number => documents.filter(({ status }) => wanted.includes(status)).length;
  return `${countText(documents.length)} đơn vị: ${countText(count("written", "unchanged"))} đã có bản soạn, ${countText(count("held"))} giữ lại bản sửa tay, ${countText(count("failed"))} có lỗi.`;
}

function provinceRow(one: PageView["provinces"][number]): string {
  const cells = [one.written + one.unchanged, one.held, one.failed, one.total];
  const mark = one.failed > 0 ? ' class="failed"' : one.held > 0 ? ' class="held"' : "";
  return `<tr${mark}><td>${escapeHtml(one.province)}</td>${cells.map((count) => `<td class="n">${countText(count)}</td>`).join("")}</tr>`;
}

function problems(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const blocks = diagnostics.map(({ severity, what, why, fix, place }) => {
    const at =
      place === undefined
        ? ""
        : `<br><code>${escapeHtml(place.line === undefined ? place.file : `${place.file}:${place.line}`)}</code>`;
    const more = [
      why === undefined ? "" : `<br>Vì sao: ${escapeHtml(why)}`,
      fix === undefined ? "" : `<br>Cách sửa: ${escapeHtml(fix)}`,
    ];
    return `<div class="problem ${severity}"><b>${severities[severity]}:</b> ${escapeHtml(what)}${at}${more.join("")}</div>`;
  });
  return `<h2>Cần xem lại</h2>\n${blocks.join("\n")}\n`;
}

/** Provinces with trouble are open. */
function unitsOf(province: string, documents: readonly Row[], batch: string): string {
  const rows = documents.filter((row) => row.province === province);
  const open = rows.some(({ status }) => status === "failed" || status === "held") ? " open" : "";
  const lines = rows.map(({ name, output, status, reason }) => {
    const mark = status === "failed" || status === "held" ? ` class="${status}"` : "";
    const link = linkTo(output, batch);
    return `<tr${mark}><td>${escapeHtml(name)}</td><td>${stateWords(status, reason)}</td><td>${status === "failed" ? "" : link}</td></tr>`;
  });
  return `<details${open}><summary>${escapeHtml(province)} (${countText(rows.length)})</summary>
<table><thead><tr><th>Đơn vị</th><th>Tình trạng</th><th>Tệp Word</th></tr></thead><tbody>
${lines.join("\n")}
</tbody></table></details>`;
}

/** Files of earlier runs that are no part of the batch any more. */
function leftUnits(left: PageView["left"], batch: string): string {
  if (left.length === 0) return "";
  const rows = left.map(
    ({ name, province, output }) =>
      `<tr class="held"><td>${escapeHtml(name)}</td><td>${escapeHtml(province)}</td><td>${linkTo(output, batch)}</td></tr>`,
  );
  return `<h2>Không còn trong danh sách</h2>
<table><thead><tr><th>Đơn vị</th><th>Tỉnh, thành phố</th><th>Tệp Word còn lại</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
`;
}

/** Relative to the folder of the batch, where the page lies. */
function linkTo(output: string, batch: string): string {
  const file = output.slice(output.indexOf(`${batch}/`) + batch.length + 1);
  return `<a href="${escapeHtml(encodeURI(file))}">${escapeHtml(file.split("/").at(-1) ?? file)}</a>`;
}

/** What was written in this run or before is the same to a reader of the page. */
function stateWords(status: Status, reason: string): string {
  if (status === "held") return escapeHtml(`${statuses.held.done}: ${reasons[reason] ?? reason}`);
  return escapeHtml(status === "failed" ? statuses.failed.done : "đã có bản soạn");
}
