/** Inline nodes cut at offsets of their text, split at line breaks, and freed of emphasis that covers a whole line. */
import { inlineText } from "../inline-text.ts";
import type { Inline } from "../nodes.ts";

/** The inlines from `start` to `end` (UTF-16 units of `inlineText`); a footnote mark goes with the words before it. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = inlineText([inline]).length;
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    if (length === 0 ? isMarkInside(at, start, end) : from < to) kept.push(...cutInline(inline, from, to, length));
    at += length;
  }
  return kept;
}

function isMarkInside(at: number, start: number, end: number): boolean {
  return (at > start || (start === 0 && at === 0)) && at <= end;
}

function cutInline(inline: Inline, from: number, to: number, length: number): Inline[] {
  if (from === 0 && to === length) return [inline];
  switch (inline.type) {
    case "text":
    case "blank":
      return [{ ...inline, value: inline.value.slice(from, to) }];
    case "strong":
    case "emphasis":
    case "citation":
      return [{ ...inline, children: sliceInlines(inline.children, from, to) }];
    default:
      return [inline];
  }
}

export type EmphasisType = "strong" | "emphasis";

/** True when every letter or digit of the line stands in such emphasis, and there is at least one. */
export function isAllEmphasised(inlines: readonly Inline[], type: EmphasisType): boolean {
  const outside = inlineText(inlines.filter((inline) => !standsIn(inline, type)));
  return /[\p{L}\p{N}]/u.test(inlineText(inlines)) && !/[\p{L}\p{N}]/u.test(outside);
}

function standsIn(inline: Inline, type: EmphasisType): boolean {
  if (inline.type === type) return true;
  return (inline.type === "strong" || inline.type === "emphasis") && isAllEmphasised(inline.children, type);
}

/** The line without the emphasis that covers all of it: there it is the look of the component, not of some words. */
export function stripUniform(inlines: readonly Inline[]): Inline[] {
  const bare = isAllEmphasised(inlines, "strong") ? unwrap(inlines, "strong") : [...inlines];
  return isAllEmphasised(bare, "emphasis") ? unwrap(bare, "emphasis") : bare;
}

/** The line without emphasis of one type. */
function unwrap(inlines: readonly Inline[], type: EmphasisType): Inline[] {
  const bare = inlines.flatMap((inline): Inline[] => {
    if (inline.type !== "strong" && inline.type !== "emphasis") return [inline];
    const children = unwrap(inline.children, type);
    return inline.type === type ? children : [{ ...inline, children }];
  });
  return joinTexts(bare);
}

/** Neighbouring texts as one. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { ...last, value: last.value + inline.value };
    else joined.push(inline);
  }
  return joined;
}

/** Offsets of the line breaks in the text of a line. */
export function breakOffsets(inlines: readonly Inline[], start = 0): number[] {
  const found: number[] = [];
  let at = start;
  for (const inline of inlines) {
    if (inline.type === "break") found.push(at);
    else if ("children" in inline) found.push(...breakOffsets(inline.children, at));
    at += inlineText([inline]).length;
  }
  return found;
}
