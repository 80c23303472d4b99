/** Model, registry and form → the plain values that texts and templates may name: `{{organ.committee}}`, `{{year}}`. */
import { capitalizeFirst } from "../base/text/case.ts";
import type { Form } from "../form/schema.ts";
import type { Model } from "../model/types.ts";
import { congressWords } from "../registry/terms.ts";
import type { Organ, Registry } from "../registry/types.ts";

/** A parent as `{{cite parent}}` takes it. */
export interface ParentFact {
  ref: string;
  /** Its place in the data. */
  from: string;
}

export interface Facts {
  year: number;
  regime: "party" | "state";
  /** `kind`: Hướng dẫn, `name`: hướng dẫn, `title`: HƯỚNG DẪN, `id`: huong-dan. */
  document: { id: string; kind: string; name: string; title: string };
  form: { id: string; name: string };
  /** Slots of the issuer, and `name symbol place self`; `self` is the ban thường vụ where that signs. */
  organ: Record<string, string>;
  /** The same of the issuer's superior; empty when it has none. */
  superior: Record<string, string>;
  /** Names of the congress resolutions that a document of this year speaks of. */
  congress: Record<string, string>;
  parents: ParentFact[];
  parent: ParentFact | null;
}

/** Gathers the values. `issuer` is the organ that the model names. */
export function gatherFacts(
  model: Model,
  issuer: Organ,
  { registry, form }: { registry: Registry; form: Form },
): Facts {
  const superior = issuer.superior === undefined ? undefined : registry.organs.get(issuer.superior);
  const parents = model.parents.map((parent, index) => ({
    ref: parent.directive ?? pendingRef(index),
    from: pendingRef(index),
  }));
  const id = model.template.split("/")[0] ?? "";
  const title = form.text.kinds[id]?.title ?? id;
  const name = title.toLowerCase();
  return {
    year: model.year,
    regime: form.regime,
    document: { id, kind: capitalizeFirst(name), name, title },
    form: { id: form.id, name: form.name },
    organ: organFacts(issuer, model.body),
    superior: superior ? organFacts(superior, null) : {},
    congress: congressWords(registry, issuer, superior, model.year),
    parents,
    parent: parents[0] ?? null,
  };
}

/** What a parent without a number is cited under; also its place in the data. */
export function pendingRef(index: number): string {
  return `parents[${index}]`;
}

function organFacts(organ: Organ, body: Model["body"]): Record<string, string> {
  const { slots, name, symbol, place } = organ;
  return { ...slots, name, symbol, place: place.printed, self: selfOf(organ, body) };
}

function selfOf(organ: Organ, body: Model["body"]): string {
  const { self = organ.name, standing, committee = organ.name } = organ.slots;
  return body === "standing" ? (standing ?? `Ban Thường vụ ${committee}`) : self;
}
