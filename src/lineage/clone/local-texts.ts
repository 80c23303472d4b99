/** Beside each text by which the parent's level carries out a central one, the child's level has its own: from the registry, or a blank to fill in. */
import { splitSymbol } from "../../registry/designation.ts";
import type { Directive } from "../../registry/types.ts";
import type { Line } from "./line.ts";
import { guardedAt, GUARDED, type Marked } from "./mark.ts";

const CITE = /^\{\{\s*cite\s+"([^"]+)"/u;
const KINDS = /^(?:Kế hoạch|Chương trình|Nghị quyết|Đề án)/u;
const BEFORE = /(?:^|[;,:] |thực hiện |và |\* )$/u;

export interface LocalText {
  /** Text of the parent's level, as it is cited. */
  beside: string;
  added: string;
  /** True when nobody knows the number yet. */
  blank: boolean;
}

/** Adds them; gives back what was added. */
export function addLocalTexts(marked: Marked, line: Line): LocalText[] {
  const { child, childWords, same } = line;
  if (same || child.kind !== "committee") return [];
  const added: LocalText[] = [];
  const issuer = childWords["standing"] ?? childWords["self"] ?? child.name;
  marked.text = marked.text.replace(
    new RegExp(`${GUARDED}\\*?`, "gu"),
    (found: string, offset: number, whole: string) => {
      const guarded = guardedAt(marked, found);
      const directive = guarded && citedDirective(guarded.source, guarded.citation?.id, line);
      const local = directive ? isOfParent(directive, line) : isOfParentSymbol(guarded?.citation?.parts, line);
      if (!guarded || !local || !BEFORE.test(whole.slice(0, offset))) return found;
      const known = directive && ownCounterpart(directive, line);
      const text = known ? `{{cite "${known.id}"}}` : `Kế hoạch số {{blank "số kế hoạch của cấp mình"}} của ${issuer}`;
      added.push({ beside: shortOf(guarded.source), added: text, blank: !known });
      return `${found}; ${text}`;
    },
  );
  return added;
}

/** Kind, number and symbol are enough to know it by. */
function shortOf(source: string): string {
  return CITE.exec(source)?.[1] ?? source.split(/,? ngày |,? của /u)[0] ?? source;
}

function citedDirective(source: string, id: string | undefined, { registry }: Line): Directive | undefined {
  const cited = CITE.exec(source)?.[1] ?? id;
  return cited === undefined ? undefined : registry.directives.get(cited);
}

/** Issued by the parent's committee, and of a kind that each level has its own of. */
function isOfParent({ level, kind, symbol }: Directive, { parentHome }: Line): boolean {
  if (!KINDS.test(kind) || symbol === null) return false;
  return level === parentHome.level || splitSymbol(symbol).organ === parentHome.symbol;
}

function isOfParentSymbol(parts: { kind?: string; symbol: string | null } | undefined, { parentHome }: Line): boolean {
  const { kind = "", symbol = null } = parts ?? {};
  return symbol !== null && KINDS.test(kind) && splitSymbol(symbol).organ === parentHome.symbol;
}

/** The child's own text that carries out the same central one. */
function ownCounterpart(directive: Directive, { registry, childHome }: Line): Directive | undefined {
  const aims = designations(directive.title);
  return [...registry.directives.values()].find(
    (one) =>
      one.id !== directive.id &&
      one.issuer.endsWith(childHome.place.name) &&
      one.symbol !== null &&
      splitSymbol(one.symbol).organ === childHome.symbol &&
      designations(one.title).some((aim) => aims.includes(aim)),
  );
}

function designations(title: string): string[] {
  return title.match(/\d+[-/]\p{Lu}[\p{L}]*[-/]\p{Lu}+/gu) ?? [];
}
