/** The data of a document → the data that an import of its own print gives, so that words are compared with words. */
import type { Host } from "../../base/host.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { recognizeDoc } from "../import/recognize-file.ts";
import type { Project } from "../load-project.ts";
import { createDrafter } from "../make-document.ts";
import { readerView } from "../../tree/reader-view.ts";

/** Null when the document cannot be printed. */
export function printedModel(host: Host, project: Project, source: ModelSource): Model | null {
  const draft = createDrafter(host)({ source }, project).value;
  return draft === undefined ? null : (recognizeDoc(readerView(draft.doc), project, "").value?.model ?? null);
}
