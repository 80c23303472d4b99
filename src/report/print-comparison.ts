/** What changed between two documents in, the text a person reads out: by place, removed words [-…-], added words {+…+}. */
import {
  countChanges,
  groupByPart,
  kinds,
  labelOf,
  remarks,
  type ChangeView,
  type ComparisonView,
} from "./comparison-words.ts";
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";

/** Empty when there is nothing to compare. The marks stay beside the colours, so that the text says the same in a pipe. */
export function printComparison(
  { before, after, comparison, redline }: ComparisonView,
  paint: Paint = noPaint,
): string {
  if (comparison === null) return "";
  const { changes } = comparison;
  const blocks = groupByPart(changes).map(({ part, members }) =>
    [paint("bold", part), ...members.map((change) => printChange(change, part, paint))].join("\n"),
  );
  const written = redline === null ? [] : [`Bản có vết sửa để xem trong Word: ${redline}`];
  const key =
    changes.length === 0 ? [] : [`Ký hiệu: ${paint("red", "[-chữ bị bỏ-]")}, ${paint("green", "{+chữ thêm vào+}")}.`];
  const head = [`Bản trước: ${before}`, `Bản sau:   ${after}`, ...key].join("\n");
  return `${[head, ...blocks, [countChanges(changes), ...written].join("\n")].join("\n\n")}\n`;
}

function printChange(change: ChangeView, part: string, paint: Paint): string {
  const { kind, where } = change;
  const told = [...(where === part ? [] : [where]), ...remarks(change)];
  const head = `  ${kinds[kind]}${told.length === 0 ? "" : `: ${told.join("; ")}`}`;
  const label = labelOf(change);
  const text = `${label === "" ? "" : `${label} `}${change.runs.map((run) => printRun(run, paint)).join("")}`;
  return [paint("dim", head), ...text.split("\n").map((line) => `    ${line}`)].join("\n");
}

function printRun({ op, text }: ChangeView["runs"][number], paint: Paint): string {
  const shown = text.replaceAll("\t", " | ");
  if (op === "same") return shown;
  const visible = shown.replaceAll("\n", "¶\n");
  return op === "removed" ? paint("red", `[-${visible}-]`) : paint("green", `{+${visible}+}`);
}
