/** A name or value in the markup that the table of elements does not know → what is wrong and what to do; places are added by the caller. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { ELEMENTS, LINE_ROLES } from "./elements.ts";

/** The tag is in no table. */
export function unknownTag(name: string): Diagnostic {
  // Only the program itself writes <t>.
  const usable = Object.keys(ELEMENTS).filter((one) => one !== "t");
  const meant = nearest(name, usable);
  return {
    code: "unknown-tag",
    severity: "error",
    what: `Không có thẻ <${name}>.`,
    why: "Mẫu chỉ dùng được các thẻ có trong đặc tả cây văn bản, tệp src/tree/spec.ts.",
    fix: meant ? `Có phải ý bạn là <${meant}>?` : `Các thẻ dùng được: ${usable.join(", ")}.`,
  };
}

/** The attributes that the element does not have, lacks, or gives a wrong value; empty values count as absent. */
export function attributeProblems(name: string, attributes: Readonly<Record<string, string | null>>): Diagnostic[] {
  const rules = ELEMENTS[name]?.attributes ?? {};
  const problems: Diagnostic[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    const rule = rules[key];
    if (!rule) problems.push(unknownAttribute(name, key, Object.keys(rules)));
    else if (value && rule.values && !rule.values.includes(value))
      problems.push(badValue(name, key, value, rule.values));
  }
  for (const [key, rule] of Object.entries(rules)) {
    if (rule.required && attributes[key] !== null && !attributes[key]) {
      problems.push({
        code: "missing-attribute",
        severity: "error",
        what: `Thẻ <${name}> thiếu thuộc tính “${key}”.`,
        why: "Thuộc tính này là bắt buộc; giá trị rỗng coi như không viết.",
        fix: `Viết thêm ${key}="…" vào thẻ.`,
      });
    }
  }
  return problems;
}

/** The child may not stand in the parent. */
export function misplacedTag(parent: string, child: string): Diagnostic {
  const allowed = ELEMENTS[parent]?.children ?? [];
  const homes = Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.children.includes(child));
  const list = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(", ");
  return {
    code: "misplaced-tag",
    severity: "error",
    what: `Thẻ <${child}> không được đặt trong <${parent}>.`,
    why: allowed.length > 0 ? `<${parent}> chỉ chứa: ${list(allowed)}.` : `<${parent}> không chứa thẻ nào.`,
    fix: `Đặt <${child}> trong: ${list(homes)}.`,
  };
}

/** Words stand where only elements may. */
export function misplacedText(parent: string, text: string): Diagnostic {
  const words = text.trim().replace(/\s+/g, " ");
  return {
    code: "misplaced-text",
    severity: "error",
    what: `Có chữ “${words.length > 40 ? `${words.slice(0, 40)}…` : words}” nằm ngay trong <${parent}>.`,
    why: `<${parent}> chỉ chứa các thẻ khác.`,
    fix: ELEMENTS[parent]?.children.includes("p")
      ? "Đặt đoạn chữ này trong <p>."
      : "Bỏ đoạn chữ này hoặc chuyển vào thẻ có chữ.",
  };
}

/** The role does not belong to the element that holds the line. */
export function misplacedRole(parent: string, role: string): Diagnostic {
  const allowed = LINE_ROLES[parent] ?? [];
  return {
    code: "bad-attribute-value",
    severity: "error",
    what: `Dòng có vai trò “${role}” không thuộc <${parent}>.`,
    why: "Vai trò cho biết dòng được in ở đâu và theo kiểu chữ nào.",
    fix: `Vai trò được dùng ở đây: ${allowed.join(", ")}.`,
  };
}

function unknownAttribute(name: string, key: string, allowed: readonly string[]): Diagnostic {
  const meant = nearest(key, allowed);
  return {
    code: "unknown-attribute",
    severity: "error",
    what: `Thẻ <${name}> không có thuộc tính “${key}”.`,
    why: "Mỗi thẻ chỉ nhận những thuộc tính ghi trong đặc tả cây văn bản, tệp src/tree/spec.ts.",
    fix: meant
      ? `Có phải ý bạn là “${meant}”?`
      : allowed.length > 0
        ? `Thuộc tính của <${name}>: ${allowed.join(", ")}.`
        : `Thẻ <${name}> không có thuộc tính nào.`,
  };
}

function badValue(name: string, key: string, value: string, allowed: readonly string[]): Diagnostic {
  const meant = nearest(value, allowed);
  return {
    code: "bad-attribute-value",
    severity: "error",
    what: `Thuộc tính “${key}” của <${name}> không nhận giá trị “${value}”.`,
    why: "Thuộc tính này chỉ nhận một trong vài giá trị định sẵn.",
    fix: meant ? `Có phải ý bạn là “${meant}”?` : `Giá trị được dùng: ${allowed.join(", ")}.`,
  };
}
