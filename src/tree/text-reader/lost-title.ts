/** The blocks of a document whose name of the kind was lost with the top of its page → the same blocks with the subject as title. */
import { inlineText } from "../inline-text.ts";
import type { Block } from "../nodes.ts";
import { endsSentence, openingLabel } from "./wording.ts";

const LONGEST_SUBJECT = 300;

/** A first line without an end mark, before the paragraph that names the grounds, is what is left of the subject. */
export function restoreTitle(children: readonly Block[]): Block[] {
  const at = children.findIndex(({ type }) => type !== "letterhead");
  const [first, second] = children.slice(Math.max(0, at));
  if (first?.type !== "paragraph" || second?.type !== "paragraph") return [...children];
  const text = inlineText(first.children);
  const isSubject =
    text.length <= LONGEST_SUBJECT &&
    !endsSentence(text) &&
    !text.endsWith(",") &&
    openingLabel(text) === undefined &&
    GROUNDS.test(inlineText(second.children));
  if (!isSubject) return [...children];
  const title: Block = { type: "title", lines: [{ type: "line", role: "subject", children: first.children }] };
  return [...children.slice(0, at), title, ...children.slice(at + 1)];
}

const GROUNDS = /^[-–]?\s*(?:Thực hiện|Căn cứ|Để|Nhằm|Triển khai|Tiếp tục|Theo|Xét)(?=\s)/u;
