/** The rules of the proofreader in; a page that an officer reads, by family, out. */
import type { Severity } from "../base/diagnostic.ts";
import { SEVERITY_NAMES } from "../base/severity-names.ts";
import { noPaint } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";

interface RulesView {
  families: readonly {
    name: string;
    rules: readonly {
      id: string;
      severity: Severity;
      title: string;
      basis: string;
      bad?: string;
      good?: string;
    }[];
  }[];
}

const STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", style: "cyan" };
const INTRODUCTION =
  "Mỗi quy tắc có mã, mức, căn cứ và ví dụ. Bật, tắt, đổi mức trong data/check.yaml; bỏ qua ở một văn bản bằng khóa check.ignore.";

/** The page. */
export function printRules({ families }: RulesView, paint: Paint = noPaint): string {
  const count = families.reduce((sum, { rules }) => sum + rules.length, 0);
  const blocks = families.flatMap(({ name, rules }) => [
    paint("bold", `${name.toUpperCase()} (${rules.length})`),
    ...rules.map((rule) => printRule(rule, paint)),
  ]);
  return `${[`${paint("bold", `${count} quy tắc soát`)}\n${INTRODUCTION}`, ...blocks].join("\n\n")}\n`;
}

function printRule(
  { id, severity, title, basis, bad, good }: RulesView["families"][number]["rules"][number],
  paint: Paint,
): string {
  return [
    `${paint("bold", id)} ${paint(STYLES[severity], `(${SEVERITY_NAMES[severity]})`)} ${title}`,
    `  Căn cứ: ${basis}`,
    ...(bad === undefined ? [] : [`  Sai:  ${indented(bad)}`]),
    ...(good === undefined ? [] : [`  Đúng: ${indented(good)}`]),
  ].join("\n");
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n        ");
}
