/** Models and a desk for tests of the editor: made-up words, every list present. */
import { vi } from "vitest";
import type { OpenDocument } from "../../../../src/web/api.ts";
import { makeDesk, type Desk } from "../../../../src/web/page/editor/state/desk.ts";
import type { Item, Model, Section } from "../../../../src/web/page/editor/state/types.ts";

export function item(id: string, part: Partial<Item> = {}): Item {
  const lists = { paragraphs: [], bullets: [], points: [], items: [], assignments: [], closing: [] };
  return { id, label: null, heading: null, reviews: null, table: null, ...lists, ...part };
}

export function section(id: string, part: Partial<Section> = {}): Section {
  const lists = { intro: [], bullets: [], items: [], closing: [] };
  return { id, label: null, title: id.toUpperCase(), reviews: null, table: null, ...lists, ...part };
}

export function model(part: Partial<Model> = {}): Model {
  return {
    template: "huong-dan/cong-tac-nam",
    issuer: "dang-uy-phuong-mau",
    body: null,
    year: 2027,
    number: null,
    date: "2027-01",
    place: null,
    form: null,
    draft: true,
    toneMarks: null,
    citation: { term: null, quoted: null },
    about: "công tác mẫu năm {{year}}",
    author: null,
    basis: [],
    parents: [],
    preamble: [],
    sections: [],
    closing: [],
    appendices: [],
    footnotes: [],
    recipients: [],
    archive: null,
    signature: { signer: null, name: null, authority: null, position: [] },
    ...part,
  };
}

/** A desk that asks nobody: what would be sent is seen in `waiting`. */
export function deskOf(opened: Model): Desk {
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
  const document: OpenDocument = {
    id: "2027/mau",
    file: "data/documents/2027/mau.yaml",
    text: "year: 2027\n",
    version: "1",
    model: opened,
    problems: [],
    child: null,
    issuer: null,
  };
  const loop = { touch: () => undefined, flush: () => Promise.resolve(), stop: () => undefined };
  return makeDesk("/du-an", document, () => loop);
}
