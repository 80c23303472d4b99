/** What the proofreader and the reader of data found → a list by weight, each with the way to its place. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Diagnostic } from "../../../../index.ts";
import type { FindingRow } from "../../../api.ts";
import { useDesk } from "../form/use-desk.ts";
import { formPath } from "../state/sendable.ts";
import { makeFix } from "../state/wishes.ts";
import { allProblems } from "./all-problems.ts";
import { SEVERITIES, sortFindings } from "./sort-findings.ts";
import { wordsToIgnore } from "./words-to-ignore.ts";

const GROUPS: Readonly<Record<FindingRow["severity"], string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  style: "Trình bày",
};

/** `showLine` opens the YAML view at a line. */
export function FindingsPane({ showLine }: { showLine: (line: number) => void }): JSX.Element {
  const desk = useDesk();
  const findings = useMemo(() => sortFindings(desk.findings.value?.findings ?? []), [desk.findings.value]);
  const problems = allProblems(desk);
  if (desk.findings.value === null && problems.length === 0) return <p class="muted findings">Đang soát…</p>;
  if (findings.length + problems.length === 0)
    return <p class="findings">Không có lỗi, không có góp ý. Vẫn nên đọc lại một lượt trước khi trình ký.</p>;
  return (
    <div class="findings" role="region" aria-label="Lỗi và góp ý" tabIndex={0}>
      {SEVERITIES.map((severity) => {
        const ofData = problems.filter((problem) => problem.severity === severity);
        const ofText = findings.filter((finding) => finding.severity === severity);
        if (ofData.length + ofText.length === 0) return null;
        return (
          <section key={severity} aria-label={GROUPS[severity]}>
            <h2>
              {GROUPS[severity]} ({ofData.length + ofText.length})
            </h2>
            <ul class="problems">
              {ofData.map((problem, index) => (
                <ProblemItem key={`data ${index}`} problem={problem} showLine={showLine} />
              ))}
              {ofText.map((finding, index) => (
                <FindingItem key={`text ${index}`} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function FindingItem({ finding }: { finding: FindingRow }): JSX.Element {
  const desk = useDesk();
  const { severity, what, why, fix, where, before, words, after, replacement, data, rule } = finding;
  return (
    <li class={`problem ${severity}`}>
      <p>
        <strong>{what}</strong>
      </p>
      {words === "" ? null : (
        <p class="quote">
          {before === "" ? "" : "…"}
          {before}
          <mark class={severity}>{words}</mark>
          {after}
          {after === "" ? "" : "…"}
        </p>
      )}
      <p class="why">{why}</p>
      {fix === undefined ? null : <p>Cách sửa: {fix}</p>}
      <div class="row">
        <span class="muted">{where}</span>
        {data === null ? null : <GoThere path={data} />}
        {replacement === undefined ? null : (
          <button type="button" class="tool strong" onClick={() => void makeFix(desk, finding)}>
            Sửa ngay{replacement === "" ? ": bỏ đi" : ` thành “${replacement}”`}
          </button>
        )}
        <button
          type="button"
          class="tool"
          onClick={() => {
            desk.asking.value = { what: "ignore", rule, words: wordsToIgnore(finding) };
          }}
        >
          Bỏ qua, vì…
        </button>
      </div>
    </li>
  );
}

function ProblemItem({ problem, showLine }: { problem: Diagnostic; showLine: (line: number) => void }): JSX.Element {
  const { severity, what, why, fix, place } = problem;
  return (
    <li class={`problem ${severity}`}>
      <p>
        <strong>{what}</strong>
      </p>
      {why === undefined ? null : <p class="why">{why}</p>}
      {fix === undefined ? null : <p>Cách sửa: {fix}</p>}
      <div class="row">
        {place?.path === undefined ? null : <GoThere path={place.path} />}
        {place?.line === undefined ? null : (
          <button type="button" class="tool" onClick={() => showLine(place.line ?? 1)}>
            Xem dòng {place.line} của dữ liệu
          </button>
        )}
      </div>
    </li>
  );
}

function GoThere({ path }: { path: string }): JSX.Element {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="tool"
      onClick={() => {
        desk.wanted.value = { path: formPath(path, desk.kept.peek()) };
      }}
    >
      Đến chỗ này
    </button>
  );
}
