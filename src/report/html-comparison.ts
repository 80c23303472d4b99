/** What changed between two documents in, one self-contained page to read or print out. It holds no clock: the same comparison is the same page. */
import {
  countChanges,
  groupByPart,
  kinds,
  labelOf,
  remarks,
  type ChangeView,
  type ComparisonView,
} from "./comparison-words.ts";
import { escapeHtml } from "./escape-html.ts";

// Removed words are struck through and added ones underlined, so that nothing hangs on colour alone.
const css = `
body{font:16px/1.6 "Times New Roman",serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}
h3{font-size:1rem;margin:1.25rem 0 .25rem}.kind{font-weight:normal;border:1px solid #777;border-radius:.25rem;padding:0 .4rem;margin-right:.5rem}
p.text{margin:0;white-space:pre-wrap}.note{font-weight:normal;color:#444}
del{color:#8c1d18;background:#fde8e8;text-decoration:line-through}ins{color:#0b5c2b;background:#e5f5ea;text-decoration:underline}
del::before{content:"[−"}del::after{content:"]"}ins::before{content:"[+"}ins::after{content:"]"}
.same{color:#1a1a1a}nav ul{columns:2}
@media print{body{margin:0;max-width:none;font-size:12pt}nav{display:none}article{break-inside:avoid}del,ins{background:none}}`;

/** The page; parts of the document are headings, so that it can be walked through by them. */
export function htmlComparison({ before, after, comparison }: ComparisonView): string {
  const changes = comparison?.changes ?? [];
  const groups = groupByPart(changes);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`So sánh ${before} với ${after}`)}</title>
<style>${css}
</style>
</head>
<body>
<main>
<h1>So sánh hai văn bản</h1>
<p>Bản trước: <b>${escapeHtml(before)}</b><br>Bản sau: <b>${escapeHtml(after)}</b></p>
<p>${escapeHtml(countChanges(changes))}</p>
${changes.length === 0 ? "" : `<p>Cách đọc: <del>chữ bị bỏ</del> <ins>chữ thêm vào</ins>; dấu ¶ là chỗ xuống dòng.</p>\n`}${contents(groups)}${groups.map(section).join("\n")}
</main>
</body>
</html>
`;
}

type Group = ReturnType<typeof groupByPart>[number];

function contents(groups: readonly Group[]): string {
  if (groups.length < 2) return "";
  const links = groups.map(
    ({ part, members }, index) => `<li><a href="#p${index + 1}">${escapeHtml(part)}</a> (${members.length})</li>`,
  );
  return `<nav aria-label="Các phần có thay đổi"><ul>\n${links.join("\n")}\n</ul></nav>\n`;
}

function section({ part, members }: Group, index: number): string {
  const id = `p${index + 1}`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(part)}</h2>
${members.map((change) => article(change, part)).join("\n")}
</section>`;
}

function article(change: ChangeView, part: string): string {
  const { kind, where } = change;
  const told = remarks(change);
  const place = where === part ? "" : escapeHtml(where);
  const note = told.length === 0 ? "" : ` <span class="note">(${escapeHtml(told.join("; "))})</span>`;
  const label = labelOf(change);
  return `<article class="${kind}"><h3><span class="kind">${kinds[kind]}</span>${place}${note}</h3>
<p class="text">${label === "" ? "" : `${escapeHtml(label)} `}${change.runs.map(mark).join("")}</p></article>`;
}

function mark({ op, text }: ChangeView["runs"][number]): string {
  const shown = escapeHtml(text.replaceAll("\t", " | "));
  if (op === "same") return shown;
  const visible = shown.replaceAll("\n", "¶\n");
  return op === "removed" ? `<del>${visible}</del>` : `<ins>${visible}</ins>`;
}
