/** A composed file in, its printed pages out; what was laid out for the file before is used again where nothing changed. */
import type { LineLayout } from "docx/layout";
import type { Form } from "../../form/schema.ts";
import type { WordFile, WordParagraph } from "../word.ts";
import { paragraphsOf } from "./block-keys.ts";
import { drawPage, type Drawing } from "./draw-page.ts";
import type { LaidSection } from "./laid.ts";
import type { KnownCells } from "./lay-out-cells.ts";
import { layOutSection } from "./lay-out-section.ts";
import type { PrintedPage } from "./printed.ts";

export interface Printed {
  pages: PrintedPage[];
  /** True when pages behind a change are still those from before it; without `hurry` never. */
  pending: boolean;
  /** What the layout could not go past. */
  stoppedAt?: string;
}

/** Prints one document again and again while it is written. */
export interface Printer {
  print(file: WordFile, form: Form, hurry: boolean): Printed;
}

/** Paragraphs of the main part and the appendices, those of tables cell by cell, then those of the notes. */
export function fileParagraphs(file: WordFile): WordParagraph[] {
  return [...file.sections.flat().flatMap(paragraphsOf), ...file.footnotes.flat()];
}

/** A printer that has printed nothing yet. */
export function createPrinter(): Printer {
  const cells: KnownCells = new Map();
  let known: { form: string; sections: (LaidSection | undefined)[] } = { form: "", sections: [] };
  return {
    print(file, form, hurry) {
      if (known.form !== form.id) known = { form: form.id, sections: [] };
      const placeOf = new Map(fileParagraphs(file).map((paragraph, place) => [paragraph, place]));
      const drawing: Drawing = { file, form, cells, placeOf };
      const laid = file.sections.map((blocks, at) => layOutSection(blocks, file, form, known.sections[at], hurry));
      // Pages that are still from before a change are nothing to build on.
      known.sections = laid.map(({ section, pending }, at) => (pending ? known.sections[at] : section));
      const stoppedAt = laid.map(({ section }) => section.stoppedAt).find((one) => one !== undefined);
      return {
        pages: laid.flatMap(({ section }, at) => drawSection(section, file.sections[at] ?? [], drawing)),
        pending: laid.some(({ pending }) => pending),
        ...(stoppedAt === undefined ? {} : { stoppedAt }),
      };
    },
  };
}

function drawSection({ pages }: LaidSection, blocks: WordFile["sections"][number], drawing: Drawing): PrintedPage[] {
  const lines = new Map<number, LineLayout[]>();
  for (const { body } of pages)
    for (const block of body)
      if (block.type === "paragraph") lines.set(block.index, [...(lines.get(block.index) ?? []), ...block.lines]);
  return pages.map((page, at) =>
    drawPage(page, blocks, (block) => lines.get(block) ?? [], at === 0 ? null : at + 1, drawing),
  );
}
