/** Model × template → Doc: numbered, citations written, footnotes in order, one style of tone marks; or every problem found. */
import { hasErrors, type Diagnostic, type Outcome, type Place } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { Form } from "../form/schema.ts";
import type { Model } from "../model/types.ts";
import { missingOrgan } from "../registry/missing.ts";
import type { Organ, Registry } from "../registry/types.ts";
import type { Doc } from "../tree/nodes.ts";
import { numberDocument } from "../tree/number.ts";
import { parseMarkup } from "../tree/parse-markup.ts";
import { createCitationWriter } from "./citation-words.ts";
import { withProperties } from "./document-properties.ts";
import { endDocument } from "./end-mark.ts";
import { openSession } from "./open-session.ts";
import type { Template } from "./program/compile.ts";
import { resolveDocument } from "./resolve.ts";
import { openTemplates } from "./store.ts";
import { viewDocument } from "./view/document.ts";

/** A model and where its values were written. */
export interface RenderSource {
  model: Model;
  placeOf(path: string): Place;
}

export interface RenderOptions {
  registry: Registry;
  form: Form;
}

export interface Renderer {
  /** Renders one document. The value is absent when there is an error. */
  render(source: RenderSource, options: RenderOptions): Outcome<Doc>;
  /** Everything wrong with the templates of the folder, seen without data. */
  lintTemplates(): Diagnostic[];
}

/** Opens a folder of templates; each is read, checked and compiled once, when first needed. */
export function createRenderer(host: Host, folder = "templates"): Renderer {
  const templates = openTemplates(host, folder);
  return {
    lintTemplates: () => templates.lintAll(),
    render(source, options) {
      const { model, placeOf } = source;
      const issuer = options.registry.organs.get(model.issuer);
      if (!issuer)
        return { diagnostics: [{ ...missingOrgan(options.registry, model.issuer), place: placeOf("issuer") }] };
      const template = templates.get(model.template);
      if (!template.value) {
        return {
          diagnostics: template.diagnostics.map((found) =>
            found.place ? found : { ...found, place: placeOf("template") },
          ),
        };
      }
      return renderWith(template.value, source, issuer, options, `${folder}/${model.template}.hbs`);
    },
  };
}

function renderWith(
  template: Template,
  { model, placeOf }: RenderSource,
  issuer: Organ,
  options: RenderOptions,
  file: string,
): Outcome<Doc> {
  const { form } = options;
  const diagnostics: Diagnostic[] = [];
  const session = openSession({ model, placeOf, issuer, ...options, report: (found) => diagnostics.push(found) });
  const { view, pool } = viewDocument(issuer, session);
  const markup = template(view, session);
  if (markup === undefined) return { diagnostics };
  const parsed = parseMarkup(markup, {
    file,
    regime: form.regime,
    form: form.id,
    properties: { title: "", organ: issuer.name, keywords: [], year: model.year },
    fragments: pool.fragments,
  });
  diagnostics.push(...parsed.diagnostics.map((found) => placeInData(found, file, placeOf)));
  if (!parsed.value) return { diagnostics };
  const resolved = resolveDocument(endDocument(parsed.value, form), {
    write: createCitationWriter(session),
    toneMarks: model.toneMarks ?? issuer.toneMarks ?? form.text.toneMarks.value,
    report: (found, from) => diagnostics.push(from === undefined ? found : { ...found, place: placeOf(from) }),
  });
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: numberDocument(withProperties(resolved, session, issuer), form.numberings), diagnostics };
}

/** A problem of the markup as a whole is shown at the data it came from; offsets in the markup mean nothing to its reader. */
function placeInData(found: Diagnostic, file: string, placeOf: RenderSource["placeOf"]): Diagnostic {
  const path = found.place?.path;
  return path === undefined
    ? { ...found, place: { file } }
    : { ...found, why: `${found.why ? `${found.why} ` : ""}Mẫu ${file} in ra thẻ này.`, place: placeOf(path) };
}
