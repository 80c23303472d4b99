/** Names of the values that every template is given: what the linter knows before there is any document. */
import type { SlotName } from "../registry/schema/organ.ts";
import type { DocumentView } from "./view/document.ts";

const SLOTS = Object.keys({
  self: 1,
  committee: 1,
  standing: 1,
  permanent: 1,
  partyBody: 1,
  advisory: 1,
  office: 1,
  government: 1,
  territory: 1,
  territoryName: 1,
  below: 1,
  culture: 1,
  front: 1,
  mass: 1,
  units: 1,
  verb: 1,
} satisfies Record<SlotName, 1>);

const ORGAN = [...SLOTS, "name", "symbol", "place"];

/** Names at the root of a template, with the names inside those that are groups; a list or a word has none. */
export const ROOT_NAMES: Readonly<Record<keyof DocumentView, readonly string[] | null>> = {
  year: null,
  regime: null,
  document: ["id", "kind", "name", "title"],
  form: ["id", "name"],
  organ: ORGAN,
  superior: ORGAN,
  congress: ["central", "superior", "own", "period"],
  parents: null,
  parent: ["ref", "from"],
  letterhead: ["superior", "organ", "number", "draft", "national", "motto", "placeDate"],
  marks: ["organ", "national", "subject", "appendix"],
  kind: null,
  author: null,
  subject: null,
  about: null,
  basis: null,
  basisMarker: null,
  self: null,
  preamble: null,
  sections: null,
  closing: null,
  attached: null,
  appendices: null,
  footnotes: null,
  recipientsLabel: null,
  recipients: null,
  archive: null,
  signature: ["authority", "positions", "name"],
};
