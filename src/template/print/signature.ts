/** The signer that the document names and the organ's signer forms → authority, positions and name as printed. */
import { nearest } from "../../base/nearest.ts";
import type { Signature } from "../../model/types.ts";
import type { Organ, SignerForm } from "../../registry/types.ts";
import type { Problem } from "../session.ts";

export interface PrintedSignature {
  authority: string | null;
  positions: string[];
  name: string | null;
}

/** Lines of the signature; the document's own words go before those of the organ. */
export function signatureLines(
  signature: Signature,
  organ: Organ,
  report: (problem: Problem) => void,
): PrintedSignature {
  const form = signerForm(signature.signer, organ, report);
  return {
    authority: signature.authority ?? form?.authority ?? null,
    positions: signature.position.length > 0 ? signature.position : (form?.position ?? []),
    name: signature.name,
  };
}

function signerForm(key: string | null, organ: Organ, report: (problem: Problem) => void): SignerForm | undefined {
  if (key === null) return Object.values(organ.signers)[0];
  const form = organ.signers[key];
  if (!form) {
    const keys = Object.keys(organ.signers);
    const meant = nearest(key, keys);
    report({
      code: "unknown-signer",
      what: `${organ.name} không có chức vụ ký “${key}”.`,
      why: "Dòng quyền hạn và chức vụ lấy từ danh mục cơ quan, theo tên này.",
      fix: meant ? `Có phải ý bạn là “${meant}”?` : `Các chức vụ đã khai báo: ${keys.join(", ") || "chưa có"}.`,
    });
  }
  return form;
}
