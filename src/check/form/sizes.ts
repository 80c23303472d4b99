/** Lines and the components that prescribe their size → the places where another size is printed. */
import { groupBy, type Place } from "./finding.ts";
import type { Component } from "./components.ts";
import { isWithin, limitsOf, limitWords, type Limits } from "./limits.ts";
import { stretchesOf } from "./letters.ts";
import type { SeenFile } from "./on-file.ts";
import type { CheckedLine } from "../types.ts";

export interface WrongSize extends Place {
  found: number;
  component: Component;
}

/** Sizes go in half points. */
const SLACK_PT = 0.25;

/** One place for every line and size in it that its component does not allow. */
export function wrongSizes(file: SeenFile, componentOf: (line: CheckedLine) => Component | undefined): WrongSize[] {
  return file.lines.flatMap((line) => {
    const component = componentOf(line);
    if (!component) return [];
    const limits = sizeLimits(component);
    const wrong = stretchesOf(line, file.look.lines[line.path]).filter(
      ({ look }) => !isWithin(look.sizePt, limits, SLACK_PT),
    );
    return groupBy(wrong, ({ look }) => look.sizePt).map(([found, [first]]) => ({
      line,
      ...(first ? { range: first } : {}),
      found,
      component,
    }));
  });
}

function sizeLimits({ look: { size, min, max } }: Component): Limits {
  return limitsOf({ value: size, min, max });
}

/** `tiêu đề bên phải 15; tên cơ quan ban hành, số và ký hiệu 14; lời văn 14–15`. */
export function wantedSizes(places: readonly WrongSize[]): string {
  return groupBy(places, ({ component }) => limitWords(sizeLimits(component)))
    .map(([size, members]) => `${[...new Set(members.map(({ component }) => component.name))].join(", ")} ${size}`)
    .join("; ");
}
