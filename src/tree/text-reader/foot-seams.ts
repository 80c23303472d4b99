/** Where a line at the foot of a document passes from the recipients to the signature, by its words alone. */
import { isPersonName } from "./wording.ts";

const LABEL = /^Nơi nhận\s*:\s*(?=\S)/iu;
// - Thường trực Đảng ủy; PHÓ BÍ THƯ
const CAPITALS_BEHIND = /^[-–•](?!\s*Lưu).*?[;,.]\s+(?=[\p{Lu}/.]{2,}(?:\s+\p{Lu}{2,})+$)/u;
// - Như trên; - Lưu: VT.
const NEXT_DASH = /^[-–•][^;]*;\s+(?=[-–•]\s*\p{L})/u;

/** Offset of the next piece, or 0. */
export function footSeam(text: string): number {
  for (const pattern of [LABEL, NEXT_DASH, CAPITALS_BEHIND]) {
    const match = pattern.exec(text);
    if (match) return match[0].length;
  }
  const archive = /^[-–•]\s*Lưu.*?\.\s+/u.exec(text);
  return archive && isPersonName(text.slice(archive[0].length)) ? archive[0].length : 0;
}
