/** Bytes of a .docx in, the document tree with its look and the way back to the file out; never an exception. */
import type { Outcome } from "../../base/diagnostic.ts";
import type { Doc } from "../../tree/nodes.ts";
import { buildDocument } from "../../tree/read/document.ts";
import { yearOf } from "../../tree/read/year.ts";
import { findingDiagnostics } from "./finding-messages.ts";
import { flattenDocument } from "./flatten.ts";
import { lookOfLines, type DocumentLook, type Trace } from "./look-of-lines.ts";
import { openPackage } from "./package/open-package.ts";
import { createReport } from "./report.ts";
import type { SeenBlock } from "./word/model.ts";
import { readWord, type SeenDocument } from "./word/read-word.ts";

export interface ReadDocument {
  doc: Doc;
  /** How every line looks, and the pages. */
  look: DocumentLook;
  /** Where in the package every line stands. */
  trace: Trace;
  /** What the file says about itself. */
  file: SeenDocument["properties"];
}

/**
 * Reads a Word file: first what Word says (`word/`), then what it means as an official text (`tree/read/`).
 * `name` is the file as the user knows it, for messages. There is no value when the file cannot be read at all.
 */
export function readDocx(bytes: Uint8Array, name: string): Outcome<ReadDocument> {
  const opened = openPackage(bytes, name);
  if (!opened.value) return { diagnostics: opened.diagnostics };
  const report = createReport();
  const seen = readWord(opened.value, report);
  const { flat, origins } = flattenDocument(seen, report);
  const { parts, sources } = buildDocument(flat);
  const { title, author, keywords, form = "" } = seen.properties;
  const doc: Doc = {
    type: "document",
    kind: parts.kind,
    regime: parts.regime,
    form,
    properties: { title, organ: author, keywords, year: yearOf(parts.children) },
    children: parts.children,
    appendices: parts.appendices,
    footnotes: parts.footnotes,
  };
  const { lines, trace } = lookOfLines(doc, sources, origins);
  return {
    value: {
      doc,
      look: { pages: seen.pages, drawnLines: countDrawnLines(seen.blocks), lines },
      trace,
      file: seen.properties,
    },
    diagnostics: [...opened.value.diagnostics, ...findingDiagnostics(report, name)],
  };
}

function countDrawnLines(blocks: readonly SeenBlock[]): number {
  let count = 0;
  for (const block of blocks)
    if (block.kind === "table")
      count += block.rows.reduce(
        (sum, { cells }) => sum + cells.reduce((inRow, cell) => inRow + countDrawnLines(cell.blocks), 0),
        0,
      );
    else if (block.drawnLine || block.look.borders.length > 0) count += 1;
  return count;
}
