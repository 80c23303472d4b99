/** A document tree in, the bytes of its Word file out; what the `docx` package wrote once is remembered and reused. */
import type { Form } from "../form/schema.ts";
import type { Doc } from "../tree/nodes.ts";
import { createComposed } from "./compose/composed.ts";
import { composeDocument, type FileFacts } from "./compose/document.ts";
import { findMissing, type Memory } from "./fast/memory.ts";
import { serializeParts } from "./fast/serialize.ts";
import type { Written } from "./fast/written.ts";
import { takeEntry, zipEntry, zipFile, type ZipEntry } from "./fast/zip.ts";

/** Half the time of zlib's usual level for a fifteenth more bytes. */
const quickLevel = 3;

export interface DocxWriter {
  /** Bytes of the .docx. The same tree and facts give the same bytes, whatever was written before. */
  write: (doc: Doc, facts?: FileFacts) => Promise<Uint8Array>;
  /** What the writer knows, as JSON for a later process; undefined while it knows no more than it was given. */
  learned: () => string | undefined;
}

/**
 * Prepares a writer for one form. `remembered` is an earlier writer's `learned()` for the same form and program;
 * with it the `docx` package is loaded only for a shape that was never written before.
 */
export async function createDocxWriter(form: Form, remembered?: string): Promise<DocxWriter> {
  const memory = remembered === undefined ? await firstMemory(form) : (JSON.parse(remembered) as Memory);
  const fixed = new Map(Object.entries(memory.fixed).map(([name, entry]) => [name, takeEntry(name, entry)]));
  const composed = createComposed();
  const written: Written = new WeakMap();
  let changed = remembered === undefined;
  // Documents that follow each other, as in a batch, often have the same lists and notes.
  const latest = new Map<string, { text: string; entry: ZipEntry }>();
  const compress = (name: string, text: string): ZipEntry => {
    const known = latest.get(name);
    if (known?.text === text) return known.entry;
    const entry = zipEntry(name, text, quickLevel);
    latest.set(name, { text, entry });
    return entry;
  };
  return {
    async write(doc, facts) {
      const file = composeDocument(doc, form, facts, composed);
      const missing = findMissing(file, memory, written);
      if (missing) {
        const { learn } = await import("./teach/learn.ts");
        learn(memory, missing, form);
        changed = true;
      }
      const parts = serializeParts(file, memory, written);
      return zipFile(memory.order.map((name): ZipEntry => fixed.get(name) ?? compress(name, parts[name] ?? "")));
    },
    learned: () => (changed ? JSON.stringify(memory) : undefined),
  };
}

async function firstMemory(form: Form): Promise<Memory> {
  const { firstLesson } = await import("./teach/first-lesson.ts");
  return firstLesson(form);
}
