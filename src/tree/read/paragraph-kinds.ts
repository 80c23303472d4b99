/** An unlabelled paragraph's words → its role in the text: basis, lead, closing. */
import { foldMarks } from "../../base/text/fold.ts";
import type { Paragraph } from "../nodes.ts";

/** A paragraph that ends with a colon leads on to what follows. */
export function paragraphRole(text: string): Paragraph["role"] {
  return /:\s*$/.test(text) ? "lead" : "body";
}

/** Căn cứ …; Theo đề nghị của …: the grounds of a text stand before its first part. */
export function isBasis(text: string): boolean {
  return /^(?:[-–]\s*)?(?:can cu|theo de nghi|xet de nghi)\b.*[;.,]$/su.test(foldMarks(text.trim()));
}

const closingWords =
  /^(?:trong qua trinh|tren day la|nhan duoc|de nghi |yeu cau |can cu (?:huong dan|ke hoach|noi dung|chuc nang)|(?:huong dan|ke hoach|chuong trinh) nay |.{0,90}?\b(?:yeu cau|de nghi) (?:cac|thu truong|truong|giam doc|chu tich))/u;

/** True for words that usually close a text: “Trong quá trình thực hiện, nếu có vướng mắc …”. */
export function soundsClosing(text: string): boolean {
  return closingWords.test(foldMarks(text));
}
