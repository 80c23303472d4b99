/** What stands after the body: recipients and signature. */
import type { Recipient } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import { missingOrgan } from "../../registry/missing.ts";
import { recipientName } from "../../registry/recipient-name.ts";
import type { Inline } from "../../tree/nodes.ts";
import { endWith, withEnd } from "../print/ending.ts";
import { signatureLines } from "../print/signature.ts";
import type { ViewContext } from "./context.ts";
import type { TextRef } from "./text-pool.ts";

export interface EndsView {
  /** `Nơi nhận`. */
  recipientsLabel: string;
  /** Lines with their end marks, without the archive line. */
  recipients: TextRef[];
  /** Archive line: `Lưu Văn phòng.`, `Lưu: VT, VP.` */
  archive: TextRef;
  signature: { authority: string | null; positions: string[]; name: string | null };
}

/** Prepares the end of a document. */
export function viewEnds(issuer: Organ, context: ViewContext): EndsView {
  const { session, pool } = context;
  const { model, form } = session;
  const archive = pool.data(model.archive ?? issuer.archive, "archive");
  const linesOf = (text: TextRef): readonly Inline[] => pool.fragments(text.ref) ?? [];
  return {
    recipientsLabel: form.text.recipientsLabel.value,
    recipients: model.recipients.map((recipient, index) =>
      viewRecipient(recipient, `recipients[${index}]`, issuer, context),
    ),
    archive: pool.made(
      [
        { type: "text", value: form.text.archivePrefix.value },
        ...withEnd(linesOf(archive), form.text.recipientLastEnd.value),
      ],
      "archive",
    ),
    signature: signatureLines(model.signature, issuer, (problem) =>
      session.report({ ...problem, severity: "error", place: session.placeOf("signature.signer") }),
    ),
  };
}

function viewRecipient(recipient: Recipient, path: string, issuer: Organ, { session, pool }: ViewContext): TextRef {
  const name = recipient.text ?? organName(recipient.organ ?? "", path, issuer, session);
  const text = pool.data(name, recipient.text === null ? `${path}.organ` : `${path}.text`);
  const note = recipient.note === null ? undefined : pool.data(recipient.note, `${path}.note`);
  const line = [...(pool.fragments(text.ref) ?? [])];
  if (!note) return pool.made(withEnd(line, session.form.text.recipientEnd.value), path);
  const words = pool.fragments(note.ref) ?? [];
  const end = endWith(")", session.form.text.recipientEnd.value);
  return pool.made([...line, { type: "text", value: " (" }, ...words, { type: "text", value: end }], path);
}

function organName(id: string, path: string, issuer: Organ, session: ViewContext["session"]): string {
  const organ = session.registry.organs.get(id);
  if (organ) return recipientName(session.registry, organ, issuer);
  session.report({ ...missingOrgan(session.registry, id), place: session.placeOf(`${path}.organ`) });
  return id;
}
