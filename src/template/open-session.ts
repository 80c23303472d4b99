/** A model, its issuer, the registry and the form → the session of one rendering. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Model, PendingText } from "../model/types.ts";
import type { PendingDirective } from "../registry/citation/write.ts";
import type { Organ } from "../registry/types.ts";
import { inlineText } from "../tree/inline-text.ts";
import { evaluateText } from "./evaluate.ts";
import { gatherFacts, pendingRef } from "./facts.ts";
import { appendixLabelAt } from "./print/appendix-label.ts";
import type { Session } from "./session.ts";

/** Opens the session; problems of what it prepares are reported to it. */
export function openSession(
  given: Pick<Session, "model" | "registry" | "form" | "placeOf"> & {
    issuer: Organ;
    report: (diagnostic: Diagnostic) => void;
  },
): Session {
  const { model, registry, form, placeOf, issuer, report } = given;
  if (!form.text.kinds[model.template.split("/")[0] ?? ""]) report(unknownKind(model, form.name, placeOf("template")));
  const pending = new Map<string, PendingDirective>();
  const session: Session = {
    model,
    registry,
    form,
    placeOf,
    report,
    facts: gatherFacts(model, issuer, { registry, form }),
    pending,
    appendixLabels: new Map(
      model.appendices.map(({ id }, index) => [id, appendixLabelAt(index, model.appendices.length, form)]),
    ),
  };
  for (const [index, parent] of model.parents.entries()) {
    if (parent.pending) pending.set(pendingRef(index), readPending(parent.pending, pendingRef(index), session));
  }
  return session;
}

function readPending(text: PendingText, path: string, session: Session): PendingDirective {
  const words = (key: "issuer" | "title"): string => inlineText(evaluateText(text[key], `${path}.${key}`, session));
  return {
    kind: text.kind,
    symbol: text.symbol ?? "",
    ...(text.number === null ? {} : { number: text.number }),
    ...(text.date === null ? {} : { date: text.date }),
    issuer: words("issuer"),
    connector: text.connector,
    title: words("title"),
    year: session.model.year,
  };
}

function unknownKind(model: Model, form: string, place: Diagnostic["place"]): Diagnostic {
  return {
    code: "unknown-kind",
    severity: "error",
    what: `Thể thức “${form}” không có tên loại cho thư mục mẫu “${model.template.split("/")[0]}”.`,
    why: "Tên loại và chữ viết tắt trong số, ký hiệu lấy từ thể thức.",
    fix: "Thêm tên loại vào khóa text.kinds của tệp thể thức, hoặc chọn mẫu trong thư mục khác.",
    ...(place ? { place } : {}),
  };
}
