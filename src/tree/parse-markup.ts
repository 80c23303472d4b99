/** Markup → Doc (not yet numbered), or every problem of the markup. */
import type { Diagnostic, Outcome, Place } from "../base/diagnostic.ts";
import { createSource, positionAt } from "../base/source.ts";
import { buildAppendix, buildBlock, buildFootnote, childElements } from "./build-blocks.ts";
import type { Fragments } from "./build-inline.ts";
import { checkMarkup, type MarkupProblem } from "./check-markup.ts";
import { parsePieces } from "./markup-pieces.ts";
import type { Doc } from "./nodes.ts";
import { readXml, type XmlElement } from "./parse-xml.ts";

export interface MarkupOptions extends Pick<Doc, "regime" | "form" | "properties"> {
  /** Name of the markup in messages. */
  file?: string;
  /** Data texts that `<t ref="…"/>` stands for. */
  fragments?: Fragments;
}

/** Parses a whole document. White space between blocks does not count; in text it counts as one space. */
export function parseMarkup(markup: string, options: MarkupOptions): Outcome<Doc> {
  const root = parsePieces(markup);
  if (!root) return { diagnostics: explainMarkup(markup, options.file ?? "markup") };
  return { value: buildDocument(root, options), diagnostics: [] };
}

function buildDocument(root: XmlElement, options: MarkupOptions): Doc {
  const fragments = options.fragments ?? (() => undefined);
  const doc: Doc = {
    type: "document",
    kind: root.attributes["kind"] ?? "",
    regime: options.regime,
    form: options.form,
    properties: options.properties,
    children: [],
    appendices: [],
    footnotes: [],
  };
  for (const child of childElements(root)) {
    if (child.name === "appendix") doc.appendices.push(buildAppendix(child, fragments));
    else if (child.name === "footnote") doc.footnotes.push(buildFootnote(child, fragments));
    else doc.children.push(buildBlock(child, fragments));
  }
  return doc;
}

/** Parses the markup once more in one go, for the offsets of everything that is wrong with it. */
function explainMarkup(markup: string, file: string): Diagnostic[] {
  const source = createSource(file, markup);
  const result = readXml(markup);
  if ("problem" in result) {
    const diagnostic: Diagnostic = { code: "bad-markup", severity: "error", what: result.problem.what };
    return [{ ...diagnostic, place: { file, ...positionAt(source, result.problem.offset) } }];
  }
  const place = ({ offset, from }: MarkupProblem): Place => ({
    file,
    ...positionAt(source, offset),
    ...(from ? { path: from } : {}),
  });
  const wrongRoot: MarkupProblem[] =
    result.root.name === "document"
      ? []
      : [
          {
            offset: 0,
            diagnostic: { code: "bad-markup", severity: "error", what: "Văn bản phải nằm trong thẻ <document>." },
          },
        ];
  return [...wrongRoot, ...checkMarkup(result.root)].map((found) => ({ ...found.diagnostic, place: place(found) }));
}
