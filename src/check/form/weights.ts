/** Lines and what the form prescribes for them → the places printed in another weight or slant. */
import { componentOf, prescribes, type Component } from "./components.ts";
import { linesDrawnElsewhere } from "./drawn-lines.ts";
import { groupBy, type Place } from "./finding.ts";
import { mostly, stretchesOf, type Stretch } from "./letters.ts";
import type { SeenFile } from "./on-file.ts";

export interface WrongWeight extends Place {
  component: Component;
  /** `chữ đậm, đứng`. */
  found: string;
}

interface Weight {
  bold: boolean;
  italic: boolean;
  underline: boolean;
}

/**
 * One place for every line that is mostly printed otherwise.
 * Words of a sentence may be stressed: of the running text only the whole of it is judged, at its first line.
 */
export function wrongWeights(file: SeenFile): WrongWeight[] {
  const printed = file.lines.flatMap((line) => {
    const component = componentOf(line, file);
    const stretches = stretchesOf(line, file.look.lines[line.path]);
    return component && stretches.length > 0 ? [{ line, component, stretches }] : [];
  });
  const { body } = file.form.looks;
  const text = printed.filter(({ component }) => component.look === body);
  const [first] = text;
  const whole = first ? [{ ...first, stretches: text.flatMap(({ stretches }) => stretches) }] : [];
  return [...printed.filter(({ component }) => component.look !== body), ...whole].flatMap(
    ({ line, component, stretches }) => {
      const found = weightOf(stretches, component, file);
      const wrong = (["bold", "italic"] as const).some(
        (aspect) => prescribes(component, aspect) && found[aspect] !== component.look[aspect],
      );
      return wrong || found.underline !== component.look.underline
        ? [{ line, component, found: weightWords(found) }]
        : [];
    },
  );
}

/** Places of one component that look alike, together. */
export function groupWeights(
  places: readonly WrongWeight[],
): (Pick<WrongWeight, "component" | "found"> & { places: WrongWeight[] })[] {
  return groupBy(places, ({ component, found }) => `${component.name} ${found}`).flatMap(([, members]) =>
    members.slice(0, 1).map(({ component, found }) => ({ component, found, places: members })),
  );
}

export function weightWords({ bold, italic, underline }: Weight): string {
  return `chữ ${italic ? "nghiêng" : "đứng"}, ${bold ? "đậm" : "không đậm"}${underline ? ", gạch chân" : ""}`;
}

/** Of lines under words only the one that is prescribed is looked for; it may be drawn as a shape. */
function weightOf(stretches: readonly Stretch[], { look }: Component, file: SeenFile): Weight {
  const isUnderlined = stretches.some((one) => one.look.underline) || linesDrawnElsewhere(file) > 0;
  return {
    bold: mostly(stretches, ({ bold }) => bold),
    italic: mostly(stretches, ({ italic }) => italic),
    underline: look.underline && isUnderlined,
  };
}
