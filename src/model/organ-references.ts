/** Organs and signers that a model names → those the registry does not know, and organs that do not exist at the document's date. */
import { numericDate } from "../base/date.ts";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { missingOrgan } from "../registry/missing.ts";
import type { Organ, Registry } from "../registry/types.ts";
import { BLANK, UNKNOWN_YEAR } from "./readable.ts";
import type { Model } from "./types.ts";

type PlaceOf = (path: string) => Place;

/** Problems of the issuer, the recipients and the signer. */
export function organProblems(model: Model, registry: Registry, placeOf: PlaceOf): Diagnostic[] {
  const recipients = model.recipients.flatMap(({ organ }, index) =>
    organ === null ? [] : [{ id: organ, path: `recipients[${index}].organ` }],
  );
  const named = [{ id: model.issuer, path: "issuer" }, ...recipients];
  return [
    ...named.flatMap(({ id, path }) => organProblem(id, model, registry, placeOf(path))),
    ...signerProblem(model, registry, placeOf("signature.signer")),
  ];
}

function organProblem(id: string, model: Model, registry: Registry, place: Place): Diagnostic[] {
  if (id === BLANK) return [];
  const organ = registry.organs.get(id);
  if (!organ) return [{ ...missingOrgan(registry, id), place }];
  if (model.date === null && model.year === UNKNOWN_YEAR) return [];
  // Without a day the document may still be issued on the last one of what is known.
  const latest = (model.date ?? `${model.year}`).padEnd(10, "-99");
  const earliest = (model.date ?? `${model.year}`).padEnd(10, "-00");
  if (organ.until !== undefined && organ.until < earliest) return [abolished(organ, registry, place)];
  if (organ.from !== undefined && organ.from > latest) return [notYetFounded(organ, place)];
  return [];
}

function abolished(organ: Organ, registry: Registry, place: Place): Diagnostic {
  const successors = (organ.successors ?? []).map(
    (id) => `“${id}” (${registry.organs.get(id)?.name ?? "chưa có trong danh mục cơ quan"})`,
  );
  return {
    code: "abolished-organ",
    severity: "error",
    what: `${organ.name} không còn hoạt động vào ngày của văn bản.`,
    why: `Cơ quan này chỉ hoạt động đến hết ngày ${numericDate(organ.until ?? "")}.`,
    fix: successors.length === 0 ? "Thay bằng cơ quan đang hoạt động." : `Thay bằng ${successors.join(" hoặc ")}.`,
    place,
  };
}

function notYetFounded(organ: Organ, place: Place): Diagnostic {
  return {
    code: "organ-not-founded",
    severity: "error",
    what: `${organ.name} chưa hoạt động vào ngày của văn bản.`,
    why: `Cơ quan này bắt đầu hoạt động từ ngày ${numericDate(organ.from ?? "")}.`,
    fix: "Xem lại ngày của văn bản, hoặc thay bằng cơ quan có vào ngày ấy.",
    place,
  };
}

function signerProblem(model: Model, registry: Registry, place: Place): Diagnostic[] {
  const organ = registry.organs.get(model.issuer);
  const { signer } = model.signature;
  if (!organ || signer === null || Object.hasOwn(organ.signers, signer)) return [];
  const known = Object.keys(organ.signers);
  const meant = nearest(signer, known);
  return [
    {
      code: "unknown-signer",
      severity: "error",
      what: `${organ.name} không có chức vụ ký nào mang mã “${signer}”.`,
      why: `Các chức vụ ký của cơ quan này: ${known.join(", ")}.`,
      fix: meant === undefined ? "Chọn một mã ở trên, hoặc ghi authority và position." : `Có phải ý bạn là “${meant}”?`,
      place,
    },
  ];
}
