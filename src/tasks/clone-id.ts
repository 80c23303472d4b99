/** A superior's document and a lower organ → the id of the organ's own document: year, organ and a few words of the subject. */
import type { Model } from "../model/types.ts";
import { slugOf } from "../registry/expand-units.ts";
import type { Organ } from "../registry/types.ts";

const WORDS = 4;

/** `2027/dang-uy-phuong-ngo-quyen-cong-tac-khoa-giao`; the kind of document stands in when the subject has no words of its own. */
export function cloneId(parent: Model, organ: Organ, year: number): string {
  const subject = parent.about
    .replace(/\{\{[^{}]*\}\}/gu, ";")
    .replace(/năm ;|năm \d{4}/gu, ";")
    .replace(/^(?:về việc|về|hướng dẫn|thực hiện|triển khai|việc)\s+/giu, "");
  const words = slugOf(subject.split(/[;,.“”"]/u)[0] ?? "")
    .split("-")
    .filter((word) => word !== "")
    .slice(0, WORDS);
  const topic = words.length > 1 ? words.join("-") : (parent.template.split("/")[0] ?? "van-ban");
  return `${year}/${organ.id}-${topic}`;
}
