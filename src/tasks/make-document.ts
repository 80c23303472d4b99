/** A project and its Word writers in, a function out that turns one document's YAML into the bytes of its Word file. */
import { hasErrors } from "../base/diagnostic.ts";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import type { FileFacts } from "../docx/compose/document.ts";
import { chooseForm } from "../form/choose-form.ts";
import type { Form } from "../form/schema.ts";
import { checkReferences } from "../model/check-references.ts";
import { inFileOrder } from "../model/file-order.ts";
import type { ModelSource } from "../model/read-model.ts";
import { readModel } from "../model/read-model.ts";
import type { Model } from "../model/types.ts";
import { createRenderer } from "../template/render.ts";
import { alreadySaid } from "./already-said.ts";
import { hashOf } from "./hash.ts";
import { judgeReviews } from "./judge-reviews.ts";
import type { Project } from "./load-project.ts";
import type { Writers } from "./open-writers.ts";
import { documentFile } from "./select-documents.ts";

export interface Made {
  bytes: Uint8Array;
  /** Template it was made with. */
  template: string;
}

export type MakeDocument = (id: string, text: string) => Promise<Outcome<Made>>;

/** Compiles templates once; each call then runs every stage that can still find a fault. */
export function createMaker(host: Host, project: Project, writers: Writers): MakeDocument {
  const renderer = createRenderer(host);
  return async (id, text) => {
    const read = readModel(createSource(documentFile(id), text));
    if (read.value === undefined) {
      const further = read.readable === undefined ? [] : checkReferences(read.readable, project.registry);
      return { diagnostics: inFileOrder([...read.diagnostics, ...further]) };
    }
    const { model } = read.value;
    const form = findForm(read.value, project);
    const diagnostics: Diagnostic[] = [
      ...read.diagnostics,
      ...checkReferences(read.value, project.registry),
      ...judgeReviews(read.value, project.registry),
      ...form.diagnostics,
    ];
    if (form.value === undefined) return { diagnostics };
    const doc = renderer.render(read.value, { registry: project.registry, form: form.value });
    diagnostics.push(...doc.diagnostics.filter((found) => !diagnostics.some((said) => alreadySaid(said, found))));
    if (doc.value === undefined || hasErrors(diagnostics)) return { diagnostics };
    const writer = await writers.of(form.value);
    const bytes = await writer.write(doc.value, factsOf(model));
    return { value: { bytes, template: model.template }, diagnostics };
  };
}

/**
 * The form in force for the issuer's regime; a problem is shown at the line of the document that led there.
 * With a problem another form of the regime stands in, so that the faults in the texts are found in the same run.
 */
function findForm({ model, placeOf }: ModelSource, { forms, registry, brokenForms }: Project): Outcome<Form> {
  const issuer = registry.organs.get(model.issuer);
  // An unknown issuer has been reported by the check of references.
  if (issuer === undefined) return { diagnostics: [] };
  const { year, date, form: name } = model;
  const chosen = chooseForm(forms, { regime: issuer.regime, year, date, name });
  if (chosen.value !== undefined) return chosen;
  const place = placeOf(name !== null ? "form" : date !== null ? "date" : "year");
  const broken = brokenForms.filter((file) => name === null || file.endsWith(`/${name}.yaml`));
  const problems = broken.length > 0 ? [brokenForm(broken)] : chosen.diagnostics;
  const standIn = forms.find(({ regime }) => regime === issuer.regime);
  const diagnostics = problems.map((problem) => ({ ...problem, place }));
  return standIn === undefined ? { diagnostics } : { value: standIn, diagnostics };
}

/** Without this the officer would look for a fault in the date. */
function brokenForm(files: readonly string[]): Diagnostic {
  return {
    code: "broken-form",
    severity: "error",
    what: "Thể thức dùng cho văn bản này chưa đọc được nên văn bản chưa dựng được.",
    why: `Tệp thể thức đang có lỗi: ${files.join(", ")}.`,
    fix: "Sửa các lỗi của tệp thể thức ấy rồi chạy lại.",
  };
}

/** Hash of the data itself, so that a comment in the YAML does not change the file. */
function factsOf(model: Model): FileFacts {
  const dataHash = hashOf(JSON.stringify(model));
  return model.date !== null && /^\d{4}-\d\d-\d\d$/.test(model.date) ? { dataHash, date: model.date } : { dataHash };
}
