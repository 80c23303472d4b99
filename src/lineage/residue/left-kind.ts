/** A text and the kind of its document → places where it calls itself by another kind: `Hướng dẫn này` in a plan. */
import { lowerFirst } from "../../base/text/case.ts";
import type { Detector, Leftover, ResidueContext } from "./types.ts";

/** Looks for the parent's kind, or for every other kind when there is no parent. */
export function otherKinds({ template, parent, rules }: ResidueContext): Detector {
  const own = rules.kinds[kindOf(template)]?.name;
  const searched = parent === undefined ? Object.keys(rules.kinds) : [kindOf(parent.model.template)];
  const names = searched.flatMap((id) => rules.kinds[id]?.name ?? []).filter((name) => name !== own);
  if (own === undefined || names.length === 0) return { suspects: () => false, find: () => [] };
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join("|")}) này(?!\\p{L})`, "iu");
  const find = (text: string): Leftover[] => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        code: "left-kind",
        what: `Còn “${found}”, trong khi văn bản này là ${lowerFirst(own)}.`,
        why: "Văn bản phải tự gọi mình bằng đúng tên loại.",
        fix: `Sửa thành “${own} này”.`,
      },
    ];
  };
  return { suspects: (all) => pattern.test(all), find };
}

function kindOf(template: string): string {
  return template.split("/")[0] ?? "";
}
