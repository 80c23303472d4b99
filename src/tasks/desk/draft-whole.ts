/** The text of a whole document and the model that it should hold → the text with only what differs written anew. */
import { createSource } from "../../base/source.ts";
import { same } from "../../lineage/child/tree.ts";
import { editDocument } from "../../lineage/match/edit-document.ts";
import { readModel } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { documentFile } from "../select-documents.ts";
import type { Drafted, OpenText } from "./types.ts";

/** Undefined when nothing of the text can be read. */
export function draftWhole({ id, text }: OpenText, wanted: Model): Drafted | undefined {
  const { value, readable } = readModel(createSource(documentFile(id), text));
  const before = (value ?? readable)?.model;
  if (before === undefined) return undefined;
  if (same(before, wanted)) return { text, anew: false, problems: [] };
  return { ...editDocument(text, before, wanted), problems: [] };
}
