/** Nơi nhận of the child: the organ that issued the parent first, then its own committee, its own organs, and the units below. */
import { capitalizeFirst } from "../../base/text/case.ts";
import type { Model, Recipient } from "../../model/types.ts";
import { recipientName } from "../../registry/recipient-name.ts";
import type { Organ } from "../../registry/types.ts";
import { distinctName, hasTerritory, type Line } from "./line.ts";
import type { FindNames } from "./names.ts";
import { parentIssuerName, type Writing } from "./write-mention.ts";

/** The recomputed list. */
export function recipientsOf(parent: Model, writing: Writing, findNames: FindNames): Recipient[] {
  const { line } = writing;
  const lines = [issuerOf(writing), ...ownLines(line), ...kept(parent, line, findNames), ...belowLine(line)];
  const seen = new Set<string>();
  return lines.filter(({ organ, text }) => {
    const key = (text ?? organ ?? "").toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The organ that now stands where the parent's issuer stood, if that is gone. */
function issuerOf(writing: Writing): Recipient {
  const { line } = writing;
  const { parent, parentGone, registry, superior, child, rules } = line;
  const beside = (organ: Organ): boolean =>
    organ.kind === parent.kind && organ.until === undefined && organ.superior === superior?.id && organ.id !== child.id;
  const now = !parentGone
    ? parent
    : superior?.kind === parent.kind
      ? superior
      : [...registry.organs.values()].find((organ) => superior !== undefined && beside(organ));
  const organ = now ?? parent;
  const name = parentGone ? distinctName(organ, "self", organ.slots, line) : parentIssuerName(writing);
  const text = name === recipientName(registry, organ, child) ? null : name;
  return { organ: organ.id, text, note: rules.reportNote };
}

function ownLines({ parent, child, childWords: words, rules, same, childHome }: Line): Recipient[] {
  const line = (text: string | undefined, note: string | null = null): Recipient[] =>
    text === undefined ? [] : [{ organ: null, text: capitalizeFirst(text), note }];
  const territorial = hasTerritory(child, rules);
  const { front, mass, government, culture, advisory, permanent, standing, self } = words;
  if (child.regime === "state") {
    return [
      ...line(permanent, rules.reportNote),
      ...(child.kind === "government" ? line(`Chủ tịch, các Phó Chủ tịch ${words["self"] ?? child.name}`) : []),
      ...(territorial ? line(front) : []),
      ...line(culture),
    ];
  }
  return [
    ...(same && parent.id === childHome.id ? [] : line(permanent ?? standing, rules.reportNote)),
    ...(child.kind === "committee" && advisory !== self ? line(advisory) : []),
    ...(territorial ? line(government?.replace(/^UBND/u, "Ủy ban nhân dân")) : []),
    ...(territorial && front !== undefined && mass !== undefined
      ? line(`${front.replace(new RegExp(` ${words["territory"] ?? ""}$`, "u"), "")} và ${mass}`)
      : line(mass ?? front)),
    ...(territorial ? line(culture) : []),
  ];
}

function belowLine({ childWords }: Line): Recipient[] {
  const { below } = childWords;
  return below === undefined ? [] : [{ organ: null, text: capitalizeFirst(below), note: null }];
}

/** Lines of the parent that hold for any level: generic ones that name no organ of the parent's own. */
function kept(parent: Model, { rules, same, child, parentWords, childWords }: Line, findNames: FindNames): Recipient[] {
  if (child.regime === "state" && !same) return [];
  return parent.recipients.filter(({ organ, text, note }) => {
    if (organ !== null || text === null || note !== null || text.includes("{{")) return false;
    const named = findNames(text).filter(({ side }) => side !== "above");
    const generic =
      rules.keptRecipients.some((head) => text.startsWith(head)) &&
      !rules.provinceOnly.some((word) => text.includes(word));
    const territory = parentWords["territory"];
    const local =
      territory !== undefined &&
      territory !== childWords["territory"] &&
      new RegExp(`(?<!\\p{L})${territory}(?!\\p{L})`, "u").test(text);
    return generic && (same || (named.length === 0 && !local));
  });
}
