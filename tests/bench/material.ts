/** The document that all engines write: a sample of ours with a list of directives as long as wanted. */
import { createNodeHost } from "../../src/base/node-host.ts";
import { createSource } from "../../src/base/source.ts";
import { chooseForm } from "../../src/form/choose-form.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import type { Form } from "../../src/form/schema.ts";
import { readModel, type ModelSource } from "../../src/model/read-model.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import type { Directive, Registry } from "../../src/registry/types.ts";
import { root } from "../support/documents.ts";

export interface Material {
  source: ModelSource;
  registry: Registry;
  form: Form;
}

export const host = createNodeHost(root);
export const sampleId = "2027/btgdv-hai-phong-khoa-giao";

/** Loads the sample once; `entries` directives of the registry's own kind fill the groups of its appendix. */
export function loadMaterial(entries: number): Material {
  const { forms } = loadForms(host);
  const { registry } = loadRegistry(host);
  const file = `data/documents/${sampleId}.yaml`;
  const source = readModel(createSource(file, host.readText(file) ?? "")).value;
  if (!source) throw new Error(`${file} cannot be read`);
  const { model } = source;
  const regime = registry.organs.get(model.issuer)?.regime ?? "party";
  const form = chooseForm(forms, { regime, year: model.year, date: model.date, name: model.form }).value;
  if (!form) throw new Error(`No form for ${file}`);
  const directives = Array.from({ length: entries }, (_, index) => madeUpDirective(index + 1));
  const ids = directives.map(({ id }) => id);
  const third = Math.ceil(entries / 3);
  const [appendix, ...others] = model.appendices;
  if (!appendix) throw new Error(`${file} has no appendix`);
  const groups = ["NGHỊ QUYẾT", "CHỈ THỊ", "KẾT LUẬN"].map((title, index) => ({
    title,
    directives: ids.slice(index * third, (index + 1) * third),
    entries: [],
  }));
  return {
    source: {
      ...source,
      model: { ...model, appendices: [{ ...appendix, groups, directives: [], entries: [] }, ...others] },
    },
    registry: {
      ...registry,
      directives: new Map([...registry.directives, ...directives.map((one) => [one.id, one] as const)]),
    },
    form,
  };
}

/** Each one differs, so that nothing can be remembered from one entry to the next. */
function madeUpDirective(number: number): Directive {
  const day = String((number % 28) + 1).padStart(2, "0");
  const date = `20${String(10 + (number % 15))}-${String((number % 12) + 1).padStart(2, "0")}-${day}`;
  return {
    id: `${number}-CT/TW@${date}`,
    kind: "Chỉ thị",
    number: String(number),
    symbol: "CT/TW",
    date,
    issuer: "Ban Bí thư",
    level: "central",
    title: `tăng cường sự lãnh đạo của Đảng đối với công tác khoa giáo trong tình hình mới, nhiệm vụ thứ ${number}`,
    connector: "về",
    verified: "no",
  };
}
