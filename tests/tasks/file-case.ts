/** Files that a superior sends: samples and other models laid out as Word files by `soan build`, and the text of what is built in a project. */
import { createMemoryHost } from "../../src/base/memory-host.ts";
import type { Host } from "../../src/base/host.ts";
import { build } from "../../src/tasks/build.ts";
import { createDrafter } from "../../src/tasks/make-document.ts";
import { loadProject } from "../../src/tasks/load-project.ts";
import { resolveDocument } from "../../src/tasks/resolve-document.ts";
import { docText } from "../../src/tree/text.ts";
import { readProject } from "./whole-project.ts";

export type Files = Record<string, string | Uint8Array>;

/** The bytes of the Word file of a document; `text` stands in for its data. */
export async function wordOf(id: string, text?: string): Promise<Uint8Array> {
  const files: Files = readProject();
  if (text !== undefined) files[`data/documents/${id}.yaml`] = text;
  const host = createMemoryHost(files);
  const result = await build(host, { wanted: [id] });
  const bytes = host.readBytes(`output/${id}.docx`);
  if (bytes === undefined) throw new Error(JSON.stringify(result, null, 2));
  return bytes;
}

/** The text that a document prints. */
export function printed(host: Host, id: string): string {
  const project = loadProject(host);
  const { value, diagnostics } = resolveDocument(host, project, id);
  const drafted = value && createDrafter(host)(value, project, diagnostics);
  if (!drafted?.value) throw new Error(JSON.stringify(drafted?.diagnostics ?? diagnostics, null, 2));
  return docText(drafted.value.doc);
}
