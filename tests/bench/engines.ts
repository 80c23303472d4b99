/** Three ways to the same Word file: ours from the model, docxtemplater from a prepared template, docx from its own objects. */
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { packReference } from "../../src/docx/reference.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import { createRenderer } from "../../src/template/render.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { host, type Material } from "./material.ts";
import { prepareTemplate } from "./prepared-template.ts";

export type Engine = () => Uint8Array | Promise<Uint8Array>;
export type EngineName = "soan" | "docxtemplater" | "docx";

/** Prepares all engines for one document; what is called is the cost of one more document. */
export async function createEngines({ source, registry, form }: Material): Promise<Record<EngineName, Engine>> {
  const renderer = createRenderer(host);
  const writer = await createDocxWriter(form);
  const render = (): Doc => {
    const { value, diagnostics } = renderer.render(source, { registry, form });
    if (!value) throw new Error(diagnostics.map(({ what }) => what).join("\n"));
    return value;
  };
  const doc = render();
  const prepared = prepareTemplate(doc);
  const template = await writer.write(prepared.doc);
  return {
    soan: () => writer.write(render()),
    docxtemplater: () => {
      // docxtemplater renders an instance once only, so the template is read anew for every document.
      const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      filled.render(prepared.data);
      return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
    },
    docx: () => packReference(composeDocument(doc, form), form),
  };
}
