/** Colours for a stream: real ones on a terminal, none in a pipe, in a file or under NO_COLOR. */
import { styleText } from "node:util";

export type Style = "red" | "yellow" | "cyan" | "green" | "bold" | "dim";

export type Paint = (style: Style, text: string) => string;

/** Leaves every text as it is. */
export const noPaint: Paint = (_style, text) => text;

/** Colours texts that will be written to the stream; `styleText` asks the stream and NO_COLOR itself. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}
