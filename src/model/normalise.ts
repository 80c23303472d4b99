/** A document as written → `Model`: optional lists are `[]`, absent scalars `null`, shorthands spelt out; remembers where each part was written. */
import type { DataPath } from "../base/path.ts";
import { createOrigins, type Origins } from "./origins.ts";
import { normaliseAppendix, normaliseFootnote, normaliseSection } from "./normalise-parts.ts";
import { each, list, optionalText } from "./normalise-values.ts";
import { normaliseText } from "./normalise-text.ts";
import type { DocumentInput } from "./schema/document.ts";
import type { IgnoredRule, Model, Parent, Recipient } from "./types.ts";

/** Makes the model, and the map from its paths to the paths in the file. */
export function normalise(input: DocumentInput): { model: Model; origins: Origins } {
  const origins = createOrigins();
  const model: Model = {
    template: input.template,
    issuer: normaliseText(input.issuer),
    body: input.body ?? null,
    year: input.year,
    number: input.number ?? null,
    date: input.date ?? null,
    place: optionalText(input.place),
    form: optionalText(input.form),
    draft: input.draft ?? false,
    toneMarks: input.toneMarks ?? null,
    citation: { term: input.citation?.term ?? null, quoted: input.citation?.quoted ?? null },
    about: normaliseText(input.about),
    author: optionalText(input.author),
    basis: list(input.basis, ["basis"], origins),
    parents: each(input.parents, ["parents"], (parent, path) => normaliseParent(parent, path, origins)),
    preamble: list(input.preamble, ["preamble"], origins),
    sections: each(input.sections, ["sections"], (section, path) => normaliseSection(section, path, origins)),
    closing: list(input.closing, ["closing"], origins),
    appendices: each(input.appendices, ["appendices"], (appendix, path) => normaliseAppendix(appendix, path, origins)),
    footnotes: each(input.footnotes, ["footnotes"], (footnote, path) => normaliseFootnote(footnote, path, origins)),
    recipients: each(input.recipients, ["recipients"], (recipient, path) =>
      normaliseRecipient(recipient, path, origins),
    ),
    archive: optionalText(input.archive),
    signature: {
      signer: optionalText(input.signature?.signer),
      name: optionalText(input.signature?.name),
      authority: optionalText(input.signature?.authority),
      position: list(input.signature?.position, ["signature", "position"], origins),
    },
    ...(input.check?.ignore === undefined ? {} : { ignore: input.check.ignore.map(normaliseIgnored) }),
  };
  return { model, origins };
}

type Entry<K extends keyof DocumentInput> = NonNullable<DocumentInput[K]> extends (infer T)[] ? T : never;

function normaliseParent(parent: Entry<"parents">, path: DataPath, origins: Origins): Parent {
  if (typeof parent === "string") {
    origins.set([...path, "directive"], path);
    return { directive: normaliseText(parent), pending: null };
  }
  origins.set([...path, "pending"], path);
  const { kind, issuer, title } = parent;
  return {
    directive: null,
    pending: {
      kind: normaliseText(kind),
      symbol: optionalText(parent.symbol),
      number: parent.number ?? null,
      date: parent.date ?? null,
      issuer: normaliseText(issuer),
      connector: parent.connector ?? "về",
      title: normaliseText(title),
    },
  };
}

function normaliseRecipient(recipient: Entry<"recipients">, path: DataPath, origins: Origins): Recipient {
  if (typeof recipient === "string") {
    origins.set([...path, "text"], path);
    return { organ: null, text: normaliseText(recipient), note: null };
  }
  return {
    organ: optionalText(recipient.organ),
    text: optionalText(recipient.text),
    note: optionalText(recipient.note),
  };
}

type Ignored = NonNullable<NonNullable<DocumentInput["check"]>["ignore"]>[number];

function normaliseIgnored({ rule, text, reason }: Ignored): IgnoredRule {
  return { rule, ...(text === undefined ? {} : { text: normaliseText(text) }), reason: normaliseText(reason) };
}
