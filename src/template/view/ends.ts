/** What stands after the body: recipients and signature. */
import type { Recipient } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import { nearest } from "../../base/nearest.ts";
import { endWith, withEnd } from "../print/ending.ts";
import { signatureLines } from "../print/signature.ts";
import type { ViewContext } from "./context.ts";
import type { TextRef } from "./text-pool.ts";

export interface EndsView {
  /** `Nơi nhận`. */
  recipientsLabel: string;
  /** Lines with their end marks, without the archive line. */
  recipients: TextRef[];
  /** Archive line without `Lưu`, with its end mark. */
  archive: TextRef;
  signature: { authority: string | null; positions: string[]; name: string | null };
}

/** Prepares the end of a document. */
export function viewEnds(issuer: Organ, context: ViewContext): EndsView {
  const { session, pool } = context;
  const { model, form } = session;
  const archive = pool.data(model.archive ?? issuer.archive, "archive");
  return {
    recipientsLabel: form.text.recipientsLabel.value,
    recipients: model.recipients.map((recipient, index) => viewRecipient(recipient, `recipients[${index}]`, context)),
    archive: pool.made(withEnd(pool.fragments(archive.ref) ?? [], form.text.recipientLastEnd.value), "archive"),
    signature: signatureLines(model.signature, issuer, (problem) =>
      session.report({ ...problem, severity: "error", place: session.placeOf("signature.signer") }),
    ),
  };
}

function viewRecipient(recipient: Recipient, path: string, { session, pool }: ViewContext): TextRef {
  const name = recipient.text ?? organName(recipient.organ ?? "", path, session);
  const text = pool.data(name, recipient.text === null ? `${path}.organ` : `${path}.text`);
  const note = recipient.note === null ? undefined : pool.data(recipient.note, `${path}.note`);
  const line = [...(pool.fragments(text.ref) ?? [])];
  if (!note) return pool.made(withEnd(line, session.form.text.recipientEnd.value), path);
  const words = pool.fragments(note.ref) ?? [];
  const end = endWith(")", session.form.text.recipientEnd.value);
  return pool.made([...line, { type: "text", value: " (" }, ...words, { type: "text", value: end }], path);
}

function organName(id: string, path: string, session: ViewContext["session"]): string {
  const organ = session.registry.organs.get(id);
  if (organ) return organ.name;
  const meant = nearest(id, session.registry.organs.keys());
  session.report({
    code: "unknown-organ",
    severity: "error",
    what: `Danh mục cơ quan không có mã “${id}”.`,
    fix: meant
      ? `Có phải ý là “${meant}”?`
      : "Thêm cơ quan này vào thư mục data/organs, hoặc ghi nơi nhận bằng chữ ở khóa text.",
    place: session.placeOf(`${path}.organ`),
  });
  return id;
}
