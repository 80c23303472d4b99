/** One printed page → a sheet of paper with every line at its place. */
import type { CSSProperties, JSX } from "preact";
import type { FindingRow, PreviewLine, PreviewPage } from "../../../api.ts";
import { cutRuns, type Run } from "./cut-runs.ts";
import type { Mark, Marks } from "./marks.ts";

interface Props {
  page: PreviewPage;
  index: number;
  count: number;
  scale: number;
  marks: Marks;
  findings: readonly FindingRow[];
  /** True for lines of the field that is typed in. */
  isNear: (line: PreviewLine) => boolean;
}

const NO_MARKS: readonly Mark[] = [];

export function Sheet({ page, index, count, scale, marks, findings, isNear }: Props): JSX.Element {
  const { width, height, lines, rules } = page;
  return (
    <section
      class="sheet"
      role="document"
      aria-label={`Trang ${index + 1} trên ${count}`}
      style={{ width: px(width * scale), height: px(height * scale) }}
    >
      <div class="paper" style={{ width: px(width), height: px(height), transform: `scale(${scale})` }}>
        {rules.map((rule, place) => (
          <div key={`rule ${place}`} class="rule" style={ruleStyle(rule)} />
        ))}
        {lines.map((line, place) => (
          <Line
            key={place}
            line={line}
            marks={marks.get(`${index}:${place}`) ?? NO_MARKS}
            findings={findings}
            near={isNear(line)}
          />
        ))}
      </div>
    </section>
  );
}

/** A rule is seen however thin it is. */
function ruleStyle({ x, y, width, height }: PreviewPage["rules"][number]): CSSProperties {
  return { left: px(x), top: px(y), width: px(Math.max(width, 1)), height: px(Math.max(height, 1)) };
}

interface LineProps {
  line: PreviewLine;
  marks: readonly Mark[];
  findings: readonly FindingRow[];
  near: boolean;
}

function Line({ line, marks, findings, near }: LineProps): JSX.Element {
  const { x, y, width, height, align, spacing, runs, data } = line;
  const [worst] = marks;
  return (
    <p
      class={`line ${align} ${near ? "near" : ""} ${data === null ? "" : "leads"}`}
      data-from={data ?? undefined}
      style={{
        left: px(x),
        top: px(y),
        width: px(width),
        height: px(height),
        lineHeight: px(height),
        wordSpacing: px(spacing),
      }}
    >
      {worst ? <span class={`flag ${worst.severity}`} aria-hidden="true" /> : null}
      {cutRuns(runs, marks).map(({ run, mark }, place) =>
        mark ? (
          <mark
            key={place}
            class={mark.severity}
            data-finding={mark.finding}
            title={findings[mark.finding]?.what}
            style={runStyle(run)}
          >
            {run.text}
          </mark>
        ) : (
          <span key={place} style={runStyle(run)}>
            {run.text}
          </span>
        ),
      )}
    </p>
  );
}

function runStyle({ size, bold, italic, underline, raised }: Run): CSSProperties {
  return {
    fontSize: px(size),
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(underline ? { textDecoration: "underline" } : {}),
    ...(raised ? { verticalAlign: "super", lineHeight: "0" } : {}),
  };
}

function px(length: number): string {
  return `${length}px`;
}
