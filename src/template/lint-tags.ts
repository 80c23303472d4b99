/** The markup between the expressions of a template → unknown, misplaced and unbalanced tags, block by block. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { ELEMENTS } from "../tree/elements.ts";
import { attributeProblems, misplacedTag, unknownTag } from "../tree/markup-problems.ts";
import { flattenBlock, VALUE, BLOCK } from "./flatten-block.ts";
import type { Syntax } from "./handlebars.ts";

/** Takes a problem and the place where it stands, counted from 1. */
export type ReportAt = (diagnostic: Diagnostic, line: number, column: number, length: number) => void;

const TAG =
  /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)((?:[^<>"]|"[^"]*")*?)(\/?)>|<|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/g;
const ATTRIBUTE = /([^\s="]+)\s*=\s*"([^"]*)"/g;

const PAIRS = "Mỗi khối có thể được in hoặc không, nên thẻ phải mở và đóng trong cùng một khối.";

interface Open {
  name: string;
  offset: number;
}

/** Checks the tags of a block and of the blocks inside it. `parent` is the element that the block stands in, when known. */
export function lintTags(program: Syntax, report: ReportAt, parent?: string): void {
  const flat = flattenBlock(program);
  const stack: Open[] = [];
  let nextBlock = 0;
  const enterBlocks = (offset: number): void => {
    for (; nextBlock < flat.blocks.length; nextBlock++) {
      const block = flat.blocks[nextBlock];
      if (!block || block.offset >= offset) return;
      for (const inner of block.programs) lintTags(inner, report, stack.at(-1)?.name ?? parent);
    }
  };
  const say = (diagnostic: Diagnostic, offset: number, length: number): void => {
    const { line, column } = flat.positionAt(offset);
    report(diagnostic, line, column, length);
  };
  for (const found of flat.text.matchAll(TAG)) {
    const { 0: whole, 1: slash, 2: name, 3: attributes = "", 4: empty, index } = found;
    enterBlocks(index);
    if (name === undefined) {
      if (!whole.startsWith("<!--")) say(strayCharacter(whole), index, 1);
    } else if (slash) {
      closeTag(name, index, whole, stack, say);
    } else {
      const holder = stack.at(-1)?.name ?? parent;
      for (const problem of tagProblems(name, attributes, holder)) say(problem, index, whole.length);
      if (!empty) stack.push({ name, offset: index });
    }
  }
  enterBlocks(Infinity);
  for (const { name, offset } of stack) say(unclosedTag(name), offset, name.length + 1);
}

function tagProblems(name: string, attributes: string, parent: string | undefined): Diagnostic[] {
  if (attributes.includes(BLOCK)) return [blockInTag(name)];
  if (!ELEMENTS[name]) return [unknownTag(name)];
  const values: Record<string, string | null> = {};
  for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE))
    values[key] = value.includes(VALUE) ? null : value;
  const rest = attributes.replace(ATTRIBUTE, "").trim();
  const problems = attributeProblems(name, values);
  if (rest !== "") problems.push(badAttribute(name));
  if (parent && ELEMENTS[parent] && !ELEMENTS[parent].children.includes(name))
    problems.push(misplacedTag(parent, name));
  return problems;
}

function closeTag(
  name: string,
  offset: number,
  whole: string,
  stack: Open[],
  say: (diagnostic: Diagnostic, offset: number, length: number) => void,
): void {
  const at = stack.findLastIndex((open) => open.name === name);
  if (at < 0) {
    const what = `Thẻ đóng </${name}> không có thẻ mở trong cùng khối.`;
    const fix = "Mở và đóng thẻ trong cùng một khối {{#if}}, {{#each}} hoặc cùng một tệp mẫu.";
    say({ code: "unopened-tag", severity: "error", what, why: PAIRS, fix }, offset, whole.length);
    return;
  }
  for (const open of stack.splice(at).slice(1)) say(unclosedTag(open.name), open.offset, open.name.length + 1);
}

function unclosedTag(name: string): Diagnostic {
  const fix = `Viết </${name}> trước khi khối hoặc tệp mẫu kết thúc.`;
  const what = `Thẻ <${name}> chưa được đóng trong cùng khối.`;
  return { code: "unclosed-tag", severity: "error", what, why: PAIRS, fix };
}

function blockInTag(name: string): Diagnostic {
  const fix = "Đặt khối bao quanh cả thẻ; thuộc tính có giá trị rỗng thì coi như không viết.";
  const what = `Có khối {{#…}} hoặc mẫu con nằm trong thẻ <${name}>.`;
  const why = "Trong thẻ chỉ in được giá trị của thuộc tính.";
  return { code: "block-in-tag", severity: "error", what, why, fix };
}

function badAttribute(name: string): Diagnostic {
  const fix = 'Viết theo dạng tên="giá trị".';
  const what = `Thuộc tính của thẻ <${name}> viết sai.`;
  return { code: "bad-attribute", severity: "error", what, why: "Mỗi thuộc tính gồm tên và giá trị.", fix };
}

function strayCharacter(letter: string): Diagnostic {
  const what = letter === "<" ? "Dấu “<” không mở một thẻ nào." : "Dấu “&” không được đứng một mình.";
  return {
    code: "stray-character",
    severity: "error",
    what,
    why: "Hai dấu “<” và “&” có nghĩa riêng trong mẫu.",
    fix: letter === "<" ? "Viết &lt; nếu cần in dấu này." : "Viết &amp; nếu cần in dấu này.",
  };
}
