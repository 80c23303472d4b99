/** One organ that the parent's text names → how the child's text names it: as a slot where the parent had one, else in words. */
import { capitalizeFirst, toUpper } from "../../base/text/case.ts";
import type { Model } from "../../model/types.ts";
import { distinctName, hasStanding, hasTerritory, type Line } from "./line.ts";
import type { Mention } from "./mark.ts";

/** A line, and who signs on both sides. */
export interface Writing {
  line: Line;
  parentBody: Model["body"];
  childBody: Model["body"];
  /** Year of the child. */
  year: number;
}

/** The words of the child. */
export function writeMention(mention: Mention, writing: Writing): string {
  if (mention.words !== undefined) return mention.words;
  const written = wordsFor(mention, writing);
  return mention.slot && written.startsWith("{{") ? withHelper(written, mention) : inCaseOf(mention, written);
}

/** What a slot of the parent prints in the parent. */
export function printedInParent({ source, role, side, slot }: Mention, { line, parentBody }: Writing): string {
  if (!slot) return source;
  if (side === "above")
    return line.aboveWords[role] ?? line.registry.organs.get(line.parent.superior ?? "")?.slots[role] ?? source;
  if (role === "self" && parentBody === "standing") return line.parentWords["standing"] ?? source;
  return (
    line.parentWords[role] ?? (role === "name" ? line.parent.name : role === "symbol" ? line.parent.symbol : source)
  );
}

function wordsFor(mention: Mention, writing: Writing): string {
  const { line } = writing;
  switch (mention.side) {
    case "other":
    case "congress":
      return mention.source;
    case "above":
      return aboveWords(mention, writing);
    case "issuer":
      return issuerWords(mention, writing);
    case "child":
      return ownWords(mention, writing, mention.role) ?? mention.source;
    case "parent":
      if (mention.fate === "keep") return keptWords(mention, writing);
      if (mention.fate === "stay") return mention.slot ? printedInParent(mention, writing) : mention.source;
      if (mention.fate === "self") return ownWords(mention, writing, "self") ?? mention.source;
      return line.same ? sameWords(mention, writing) : movedWords(mention, writing);
  }
}

/** A role of the child, as a slot if the text has slots and the child has that slot. */
function ownWords(
  { slot }: Mention,
  { line: { child, childWords }, childBody }: Writing,
  role: string,
): string | undefined {
  if (slot && (role === "self" || child.slots[role] !== undefined)) return `{{organ.${role}}}`;
  if (role === "self" && childBody === "standing") return childWords["standing"];
  return childWords[role];
}

/** Within one committee only the issuer changes. */
function sameWords(mention: Mention, writing: Writing): string {
  if (!mention.slot || mention.role === "self") return mention.source;
  return ownWords(mention, writing, mention.role) ?? printedInParent(mention, writing);
}

function movedWords(mention: Mention, writing: Writing): string {
  const { line } = writing;
  const { childWords, child, rules } = line;
  const { role, head, slot } = mention;
  if (slot && ["name", "symbol", "place"].includes(role)) return mention.source;
  if (role === "territory" && !slot) return territoryWords(mention, writing);
  // An organ without a territory of its own works in the parent's.
  if (role.startsWith("territory") && !hasTerritory(child, rules)) return printedInParent(mention, writing);
  if (head === "bare") return bare(childWords["advisory"], childWords["committee"]) ?? mention.source;
  if (head === "word") return childWords["self"] ?? mention.source;
  if (role === "leader") return leaderOf(child, childWords) ?? mention.source;
  if (head !== undefined && head !== "level") {
    if (role === "advisory" && rules.oneAdvisoryLevels.includes(child.level))
      return childWords["advisory"] ?? mention.source;
    const { committee } = childWords;
    // A chi bộ has no Ủy ban Kiểm tra and the like; those above it are meant.
    return committee === undefined || !hasStanding(line.childHome)
      ? printedInParent(mention, writing)
      : `${head} ${committee}`;
  }
  const own = ownWords(mention, writing, role);
  if (own === undefined) return slot ? printedInParent(mention, writing) : mention.source;
  if (role === "government" && /^Ủy ban/iu.test(mention.source)) return own.replace(/^UBND/u, "Ủy ban nhân dân");
  return own;
}

/** `Giám đốc Sở` → `Hiệu trưởng Trường …`: the first who signs for the child. */
function leaderOf({ signers, name }: Line["child"], { self = name }: Line["childWords"]): string | undefined {
  const position = Object.values(signers)[0]?.position[0];
  return position === undefined ? undefined : `${capitalizeFirst(position.toLowerCase())} ${self}`;
}

/** `trên địa bàn thành phố` → `trên địa bàn phường`; where the child has no territory, `trong Đảng bộ …`. */
function territoryWords({ source, head }: Mention, { line }: Writing): string {
  const { childWords, parentWords, child, rules } = line;
  if (head === undefined) return source;
  const named = parentWords["territoryName"] !== undefined && source.endsWith(parentWords["territoryName"]);
  if (hasTerritory(child, rules)) {
    const place = (named ? childWords["territoryName"] : undefined) ?? childWords["territory"] ?? "";
    return head === "level" ? place : `${head} ${place}`;
  }
  if (head === "level") return childWords["committee"] ?? source;
  if (child.regime === "state")
    return /địa bàn$|^toàn$/u.test(head) ? `trong ${childWords["territory"] ?? source}` : source;
  return /địa bàn$|^toàn$/u.test(head) && childWords["partyBody"] !== undefined
    ? `trong ${childWords["partyBody"]}`
    : source;
}

/** The parent's level beside the child's. */
function keptWords(mention: Mention, { line }: Writing): string {
  const { superior, parentHome, childWords } = line;
  const short = line.parentWords[mention.role] ?? mention.source;
  const collides = short === childWords[mention.role];
  if (mention.slot && superior?.id === parentHome.id && superior.slots[mention.role] !== undefined && !collides)
    return `{{superior.${mention.role}}}`;
  return collides
    ? distinctName(parentHome, mention.role, line.parentWords, line)
    : short === mention.source || !mention.slot
      ? mention.source
      : short;
}

function aboveWords(mention: Mention, writing: Writing): string {
  const { line } = writing;
  if (!mention.slot) return mention.source;
  const literal = printedInParent(mention, writing);
  const next = line.superior?.slots[mention.role];
  if (line.same || mention.fate === "stay" || next === undefined) return literal;
  if (Object.values(line.childWords).includes(next) && line.superior)
    return distinctName(line.superior, mention.role, line.superior.slots, line);
  return mention.source;
}

/** The organ that issued the parent document. */
function issuerWords({ slot }: Mention, { line, parentBody }: Writing): string {
  const { parent, superior, parentGone } = line;
  const role = parent.kind === "advisory" ? "advisory" : parentBody === "standing" ? "standing" : "self";
  const above = superior?.slots[role];
  // A parent that is no more is answered by what stands there now.
  if (parentGone && superior && above !== undefined) {
    const now = distinctName(superior, role, superior.slots, line);
    return slot && now === above ? `{{superior.${role}}}` : now;
  }
  const name = parentIssuerName({ line, parentBody });
  return slot && above === name ? `{{superior.${role}}}` : name;
}

/** How the child names the organ that issued the parent. */
export function parentIssuerName({ line, parentBody }: Pick<Writing, "line" | "parentBody">): string {
  const { parent, parentWords } = line;
  return distinctName(parent, parentBody === "standing" ? "standing" : "self", parentWords, line);
}

function bare(advisory: string | undefined, committee: string | undefined): string | undefined {
  if (advisory === undefined) return undefined;
  return committee !== undefined && advisory.endsWith(` ${committee}`)
    ? advisory.slice(0, -committee.length - 1)
    : advisory;
}

function withHelper(written: string, { helper }: Mention): string {
  return helper === undefined ? written : `{{${helper} ${written.slice(2)}`;
}

/** Capitals, and the abbreviations that the text uses, stay as the text has them. */
function inCaseOf({ source, slot, helper }: Mention, words: string): string {
  if (slot) return helper === "upper" ? toUpper(words) : helper === "capital" ? capitalizeFirst(words) : words;
  let written = words;
  if (source.startsWith("BTV ")) written = written.replace(/^Ban Thường vụ/u, "BTV");
  if (/\p{L}/u.test(source) && source === toUpper(source) && source.length > 4) return toUpper(written);
  return /^\p{Lu}/u.test(source) ? capitalizeFirst(written) : written;
}
