/** Any plain result in, JSON text out: what a program reads instead of the printed text. */

/** Indented JSON with a line break at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
