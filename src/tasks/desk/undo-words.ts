/** A cloned document and words that were replaced in it → the document with the superior's words kept there. */
import { hasErrors } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { editChild } from "../../lineage/child/edit-child.ts";
import { readChild } from "../../model/child/read-child.ts";
import { undoKey, withUndo } from "../clone-undo.ts";
import { presentSuperior } from "../resolve-document.ts";
import { documentFile } from "../select-documents.ts";
import { openDesk } from "./open-desk.ts";
import { openDocument } from "./open-document.ts";
import type { OpenDocument } from "./types.ts";

export interface UndoRequest {
  id: string;
  /** Item or section that holds the words; null in the head. */
  item: string | null;
  /** As the superior's document prints them. */
  from: string;
}

/** Writes the file: the words stand in `undo` among the document's own changes, where an officer may take them out again. */
export async function undoWords(host: Host, { id, item, from }: UndoRequest): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  const file = documentFile(id);
  const text = host.readText(file) ?? "";
  const { value: source, diagnostics } = readChild(createSource(file, text));
  if (source !== undefined && !hasErrors(diagnostics)) {
    const superior = presentSuperior(host, project, source, [id]).value?.model;
    const changes = withUndo(source.child.changes, [{ key: undoKey(superior, item), from }]);
    const edited = editChild(text, source, { ...source.child, changes });
    if (edited.text !== text) host.write(file, edited.text);
  }
  return openDocument(host, id);
}
