/** A HƯỚNG DẪN that becomes a KẾ HOẠCH → every way the text speaks of itself follows. */
import { lowerFirst, toUpper } from "../../base/text/case.ts";
import { ORGAN } from "./mark.ts";

export interface KindChange {
  /** `Hướng dẫn`, `Kế hoạch`. */
  from: string;
  to: string;
}

export interface Reworded {
  text: string;
  changes: { from: string; to: string }[];
}

/** Words of the body. */
export function followKind(text: string, { from, to }: KindChange): Reworded {
  const small = lowerFirst(from);
  const here = "(?= này| nêu trên| trên(?!\\p{L})| nói trên)";
  const inside =
    "(?<=(?:thực hiện|triển khai|tại|theo|với|của|trong|ở|căn cứ|Căn cứ|nghiêm túc|hiệu quả|ban hành|kèm theo|bản|Bản|nội dung|và|nêu tại) )";
  const ends = `(?=[,.;:)]|$| nếu| nêu| công tác| thực hiện| và | để | về | đến | xây dựng| triển khai| cần)`;
  return apply(text, [
    [new RegExp(`(?<!\\p{L})${from}${here}`, "gu"), to],
    [new RegExp(`(?<!\\p{L})${small}${here}`, "gu"), lowerFirst(to)],
    [new RegExp(`${inside}${from}${ends}`, "gu"), to],
    [new RegExp(`(?<!\\p{L})${toUpper(from)}(?!\\p{L})`, "gu"), toUpper(to)],
  ]);
}

/** The opening: `Ban … hướng dẫn thực hiện …, cụ thể như sau` → `Đảng ủy ban hành Kế hoạch thực hiện …`. */
export function followKindOpening(text: string, change: KindChange): Reworded {
  const verb = new RegExp(`(?<=${ORGAN} )(?:(?:xây dựng|ban hành) )?${lowerFirst(change.from)}(?= )`, "u");
  const opened = apply(text, [[verb, `ban hành ${change.to}`]]);
  const rest = followKind(opened.text, change);
  return { text: rest.text, changes: [...opened.changes, ...rest.changes] };
}

/** The subject: a leading “hướng dẫn” says the kind, not the matter. */
export function followKindSubject(text: string, change: KindChange): Reworded {
  const first = apply(text, [[new RegExp(`^${lowerFirst(change.from)} (?:việc )?`, "iu"), ""]]);
  const rest = followKind(first.text, change);
  return { text: rest.text, changes: [...first.changes, ...rest.changes] };
}

function apply(text: string, rules: readonly (readonly [RegExp, string])[]): Reworded {
  const changes: Reworded["changes"] = [];
  let result = text;
  for (const [pattern, to] of rules) {
    result = result.replace(pattern, (found: string) => {
      changes.push({ from: found, to });
      return to;
    });
  }
  return { text: result, changes };
}
