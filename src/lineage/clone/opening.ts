/** The parent's own opening, already carried down → one that carries out the parent instead of the parent's parent. */
import type { Model } from "../../model/types.ts";
import type { Writing } from "./write-mention.ts";
import { markText, guardedAt, GUARDED } from "./mark.ts";

const OPENING = /^(?<verb>Thực hiện|Căn cứ|Triển khai|Tiếp tục thực hiện) /u;

/** Empty where the template composes the opening by itself. */
export function openingOf(parent: Model, carried: Model, { line }: Writing): string[] {
  const [first, ...rest] = carried.preamble;
  if (first === undefined) return [];
  const marked = markText(first, () => [], line.registry);
  const verb = OPENING.exec(first)?.groups?.["verb"];
  if (verb === undefined) return [];
  const run = new RegExp(
    `^${verb} ${GUARDED}(?: \\([^()]*\\))?(?:(?:; |, | và )${GUARDED}(?: \\([^()]*\\))?)*`,
    "u",
  ).exec(marked.text);
  if (!run) return [];
  const plain = (words: string): string => [...words].map((sign) => guardedAt(marked, sign)?.source ?? sign).join("");
  // A text that the document goes on to call by a short name has to stay.
  const defined = [...run[0].matchAll(new RegExp(`(${GUARDED}) (\\([^()]*gọi[^()]*\\))`, "gu"))].map(
    ([, sign = "", term = ""]) => `; ${plain(sign)} ${plain(term)}`,
  );
  const tail = plain(marked.text.slice(run[0].length));
  return [`${verb} {{cite parent}}${defined.join("")}${tail}`, ...rest];
}
