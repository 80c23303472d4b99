/** Markup of a body → the parsed or numbered document; what the tree tests share. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { numberDocument, type LabelFormats } from "../../src/tree/number.ts";
import { parseMarkup, type MarkupOptions } from "../../src/tree/parse-markup.ts";

export const FORMATS: LabelFormats = {
  section: { format: "upper-roman", text: "%." },
  item: { format: "decimal", text: "%." },
  subitem: { format: "decimal", text: "%." },
  point: { format: "vietnamese-letter", text: "%)" },
  review: { format: "decimal", text: "(%)-" },
  bullet: { format: "dash", text: "-" },
  entry: { format: "decimal", text: "%." },
};

const OPTIONS: MarkupOptions = {
  regime: "party",
  form: "hd05-2026",
  properties: { title: "", organ: "", keywords: [], year: 2027 },
};

/** Parses what stands inside `<document>`. */
export function parseBody(body: string, options: Partial<MarkupOptions> = {}): Doc {
  const { value, diagnostics } = parseMarkup(wrap(body), { ...OPTIONS, ...options });
  if (!value)
    throw new Error(diagnostics.map((found) => `${found.place?.line}:${found.place?.column} ${found.what}`).join("\n"));
  return value;
}

/** Parses and numbers. */
export function numbered(body: string): Doc {
  return numberDocument(parseBody(body), FORMATS);
}

/** The problems of a body, as `line:column code what`; the body starts on line 2. */
export function problemsOf(body: string): string[] {
  return parseMarkup(wrap(body), OPTIONS).diagnostics.map(
    ({ code, what, place }: Diagnostic) => `${place?.line}:${place?.column} ${code} ${what}`,
  );
}

function wrap(body: string): string {
  return `<document kind="huong-dan">\n${body}\n</document>`;
}
