/** A model and an item in which every key is empty, for data that holds only some keys. */
import type { Item, Model } from "../types.ts";

export const EMPTY_ITEM: Item = {
  id: "x",
  label: null,
  heading: null,
  paragraphs: [],
  bullets: [],
  reviews: null,
  points: [],
  items: [],
  table: null,
  assignments: [],
  closing: [],
};

export const EMPTY: Model = {
  template: "",
  issuer: "",
  body: null,
  year: 0,
  number: null,
  date: null,
  place: null,
  form: null,
  draft: false,
  toneMarks: null,
  citation: { term: null, quoted: null },
  about: "",
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
};
