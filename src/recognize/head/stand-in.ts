/** An issuer that the registry does not know → an organ to propose: made from the patterns of its level, or from the document alone. */
import { capitalizeFirst, toUpper } from "../../base/text/case.ts";
import { organIdOfUnit, organsOfUnit, slugOf } from "../../registry/expand-units.ts";
import { LEVELS, type LevelWord, type OrganPattern, type Unit } from "../../registry/schema/unit.ts";
import type { Organ } from "../../registry/types.ts";
import { sameWordsKey } from "../text/tone.ts";
import { borrowSlots } from "./borrow-slots.ts";
import { nameGeneric, properName } from "./generic-organ.ts";
import { findIssuer, type IssuerClues } from "./issuer.ts";
import { classOf } from "./organ-class.ts";

/** Stands for the name of a unit that the document never names; taken out of every text again. */
const UNNAMED = "Xxxx";

/** Organs to propose, the issuer first. */
export function proposeIssuer(
  clues: IssuerClues,
  patterns: readonly OrganPattern[],
  known: ReadonlyMap<string, Organ>,
): Organ[] {
  for (const unit of unitsNamed(clues)) {
    const organs = organsOfUnit(patterns, unit);
    const found = findIssuer(organs, clues);
    if (found) {
      const above = organs.filter(({ id }) => id === found.organ.superior && !known.has(id));
      // A head that is printed otherwise than the rule has it stays as it is.
      const own = {
        ...found.organ,
        letterhead: { superior: clues.superior.map(toUpper), organ: clues.organ.map(toUpper) },
      };
      return [clues.organ.length > 0 ? own : found.organ, ...above].map((organ) => settle(organ, known, above));
    }
  }
  const level = levelSpokenOf(clues.text);
  if (clues.organ.length === 0 && level !== undefined) {
    const unit: Unit = { name: UNNAMED, levelWord: level, ...provinceSpokenOf(clues.words), verified: "no" };
    const found = findIssuer(organsOfUnit(patterns, unit), clues);
    if (found) return [settle(unname(found.organ), known)];
  }
  const [named = fromDocument(clues), ...above] = nameGeneric(clues, known);
  const [issuer = named, ...others] = underSuperior(named, above, clues, patterns, known);
  const superior = known.get(issuer.superior ?? "") ?? others.find(({ id }) => id === issuer.superior);
  return [borrowSlots(issuer, superior), ...others];
}

/** An organ whose superior the letterhead names, with that superior when the registry lacks it. */
function underSuperior(
  organ: Organ,
  above: readonly Organ[],
  { regime, superior }: IssuerClues,
  patterns: readonly OrganPattern[],
  known: ReadonlyMap<string, Organ>,
): Organ[] {
  const missing = above.filter(({ id }) => !known.has(id));
  if (organ.superior !== undefined) return [settle(organ, known, missing), ...missing.map((one) => settle(one, known))];
  const unit = unitIn(superior.join(" "));
  const kind = regime === "party" ? "committee" : "government";
  const id = unit && organIdOfUnit(patterns, unit, kind);
  if (unit === undefined || id === undefined) return [settle(organ, known)];
  const fresh = known.has(id) ? [] : organsOfUnit(patterns, unit, kind).slice(0, 1);
  return [settle({ ...organ, superior: id }, known, fresh), ...fresh.map((one) => settle(one, known))];
}

const UNIT = /(?:^|\s)(PHƯỜNG|XÃ|ĐẶC KHU|TỈNH|THÀNH PHỐ)\s+(\p{Lu}[\p{Lu}\s'-]*)$/u;
const COMMITTEE = /^(THÀNH ỦY|TỈNH ỦY)\s+(\p{Lu}[\p{Lu}\s'-]*)$/u;

/** Units that the letterhead names: its own, then its superior's. */
function unitsNamed({ organ, superior }: IssuerClues): Unit[] {
  const above = unitIn(superior.join(" "));
  const own = unitIn(organ.join(" "));
  const province = above && LEVELS[above.levelWord] !== undefined && isProvince(above.levelWord) ? above : undefined;
  const inProvince =
    province && !isProvince(own?.levelWord ?? "tỉnh")
      ? { province: province.name, provinceWord: province.levelWord as "tỉnh" }
      : {};
  return [...(own ? [{ ...own, ...inProvince }] : []), ...(above ? [above] : [])];
}

function unitIn(line: string): Unit | undefined {
  const words = sameWordsKey(line);
  const committee = COMMITTEE.exec(words);
  const [, level = "", name = ""] = committee ?? UNIT.exec(words) ?? [];
  if (name === "") return undefined;
  const levelWord = level === "THÀNH ỦY" ? "thành phố" : level === "TỈNH ỦY" ? "tỉnh" : level.toLowerCase();
  return { name: properName(name), levelWord: levelWord as LevelWord, verified: "no", source: "văn bản được nhập" };
}

function isProvince(word: string): boolean {
  return word === "tỉnh" || word === "thành phố";
}

/** The level of the Party body that the text calls its own, when it names only one below the province. */
function levelSpokenOf(text: string): LevelWord | undefined {
  const words = (["phường", "xã", "đặc khu"] as const).filter((word) => text.includes(sameWordsKey(`Đảng bộ ${word}`)));
  return words.length === 1 ? words[0] : undefined;
}

const PROVINCE = /[Đđ]ảng bộ (?<word>thành phố|tỉnh) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/gu;

/** The province whose Party body the text names, when it is only one. */
function provinceSpokenOf(words: string): Pick<Unit, "province" | "provinceWord"> {
  const named = [...words.matchAll(PROVINCE)].map(
    ({ groups }) => `${groups?.["word"] ?? ""}|${groups?.["name"] ?? ""}`,
  );
  const [only = "", ...others] = [...new Set(named)];
  const [word, name] = only.split("|");
  if (others.length > 0 || name === undefined) return {};
  return { province: name, provinceWord: word === "tỉnh" ? "tỉnh" : "thành phố" };
}

function unname(organ: Organ): Organ {
  const text = JSON.stringify(organ)
    .replace(new RegExp(`\\s?${UNNAMED}`, "giu"), "")
    .replace(new RegExp(`-?${UNNAMED}`, "giu"), "");
  const named = JSON.parse(text) as Organ;
  return {
    ...named,
    id: named.id.replace(/-+$/, ""),
    place: { name: "", levelWord: named.place.levelWord, printed: "" },
  };
}

/** All that the document itself tells. */
function fromDocument({ regime, organ, superior, symbol, self, archive, place, signature }: IssuerClues): Organ {
  const name = self ?? (organ.length > 0 ? nameFromCapitals(organ.join(" ")) : "Cơ quan chưa rõ tên");
  const [first = "", ...rest] = signature;
  const isAuthority = /^(?:[TKQ]\s?\/|T[ML]\.|KT\.|TUQ)/u.test(first);
  const position = isAuthority ? rest : signature;
  return {
    id: slugOf(name) || "co-quan",
    name,
    regime,
    ...classOf({ regime, organ, superior }),
    letterhead: { superior: superior.map(toUpper), organ: organ.length > 0 ? organ.map(toUpper) : [toUpper(name)] },
    symbol: symbol ?? "",
    place: { name: place ?? "", levelWord: "", printed: place ?? "" },
    archive: archive ?? "",
    signers:
      position.length === 0
        ? {}
        : { "nguoi-ky": { ...(isAuthority ? { authority: first } : {}), position: [...position] } },
    slots: { self: name },
    verified: "no",
    source: "văn bản được nhập",
  };
}

/** HỘI ĐỒNG NHÂN DÂN XÃ AN HƯNG → Hội đồng nhân dân xã An Hưng: what follows the word of a level is a place. */
function nameFromCapitals(words: string): string {
  const unit = UNIT.exec(sameWordsKey(words));
  const name = unit?.[2] ?? "";
  const own = words.slice(0, words.length - name.length);
  return `${capitalizeFirst(own.toLowerCase())}${properName(words.slice(own.length))}`;
}

/** A superior that is neither known nor proposed cannot be named, and an id must be free. */
function settle(organ: Organ, known: ReadonlyMap<string, Organ>, proposed: readonly Organ[] = []): Organ {
  const { superior, ...rest } = organ;
  const id = known.has(organ.id) ? `${organ.id}-moi` : organ.id;
  const isNamed = superior !== undefined && (known.has(superior) || proposed.some((one) => one.id === superior));
  return isNamed ? { ...rest, id, superior } : { ...rest, id };
}
