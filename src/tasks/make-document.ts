/** A project and its Word writers in, a function out that turns one document's YAML into the bytes of its Word file. */
import { hasErrors } from "../base/diagnostic.ts";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { FileFacts } from "../docx/compose/document.ts";
import { chooseForm } from "../form/choose-form.ts";
import type { Form } from "../form/schema.ts";
import { checkReferences } from "../model/check-references.ts";
import { inFileOrder } from "../model/file-order.ts";
import type { ModelSource } from "../model/read-model.ts";
import type { Model } from "../model/types.ts";
import { createRenderer } from "../template/render.ts";
import type { Doc } from "../tree/nodes.ts";
import { alreadySaid } from "./already-said.ts";
import { hashOf } from "./hash.ts";
import { judgeReviews } from "./judge-reviews.ts";
import type { Project } from "./load-project.ts";
import type { Writers } from "./open-writers.ts";
import type { ProofMemory } from "./proofread-memory.ts";
import type { Drafted } from "./proofread.ts";
import { residueOf } from "./residue-of.ts";
import { resolveDocument, type Resolved } from "./resolve-document.ts";

export interface Made {
  bytes: Uint8Array;
  /** Template it was made with. */
  template: string;
}

export type MakeDocument = (id: string, text: string) => Promise<Outcome<Made>>;

/** Reads one document file after another and finishes it. */
export function createMaker(
  host: Host,
  project: Project,
  writers: Writers,
  proofs: Pick<ProofMemory, "read">,
): MakeDocument {
  const draft = createDrafter(host);
  return async (id, text) => {
    const { value, readable, diagnostics } = resolveDocument(host, project, id, text);
    if (value === undefined) {
      const further = readable === undefined ? [] : checkReferences(readable, project.registry);
      return { diagnostics: inFileOrder([...diagnostics, ...further]) };
    }
    const made = draft(value, project, diagnostics);
    if (made.value === undefined) return { diagnostics: made.diagnostics };
    const remarks = await proofs.read({ ...made.value, source: value.source, project });
    return { value: await writeDraft(made.value, writers), diagnostics: [...made.diagnostics, ...remarks] };
  };
}

/** A document that is ready to be written. */
export interface Draft {
  doc: Doc;
  form: Form;
  facts: FileFacts;
  template: string;
}

/** Compiles templates once; each call checks a model against its project, renders it and has it proofread if wanted. */
export function createDrafter(
  host: Host,
  proofread: (drafted: Drafted) => Diagnostic[] = () => [],
): (resolved: Resolved, project: Project, found?: readonly Diagnostic[]) => Outcome<Draft> {
  const renderer = createRenderer(host);
  return ({ source, parent }, project, found = []) => {
    const { model } = source;
    const form = findForm(source, project);
    const diagnostics: Diagnostic[] = [
      ...found,
      ...checkReferences(source, project.registry),
      ...judgeReviews(source, project.registry),
      ...form.diagnostics,
    ];
    if (form.value === undefined) return { diagnostics };
    const doc = renderer.render(source, { registry: project.registry, form: form.value });
    diagnostics.push(...doc.diagnostics.filter((one) => !diagnostics.some((said) => alreadySaid(said, one))));
    if (doc.value === undefined || hasErrors(diagnostics)) return { diagnostics };
    diagnostics.push(...residueOf(doc.value, source, project, parent?.model));
    diagnostics.push(...proofread({ doc: doc.value, form: form.value, source, project }));
    return {
      value: { doc: doc.value, form: form.value, facts: factsOf(model), template: model.template },
      diagnostics,
    };
  };
}

/** Writes the Word file of a draft. */
export async function writeDraft({ doc, form, facts, template }: Draft, writers: Writers): Promise<Made> {
  const writer = await writers.of(form);
  return { bytes: await writer.write(doc, facts), template };
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

/** Hash of what is printed, so that neither a comment in the YAML nor a remark that was ruled out changes the file. */
function factsOf(model: Model): FileFacts {
  const dataHash = hashOf(JSON.stringify({ ...model, ignore: undefined }));
  return model.date !== null && /^\d{4}-\d\d-\d\d$/.test(model.date) ? { dataHash, date: model.date } : { dataHash };
}
