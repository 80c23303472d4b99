/** The congress formula: each level carries out the resolutions of the congresses above it and its own, by the table of congresses. */
import { congressFor, congressWords, provinceOf } from "../../registry/terms.ts";
import type { CongressFact } from "../../registry/types.ts";
import type { Line } from "./line.ts";
import { addMention, guardedAt, GUARDED, mentionAt, ORGAN, type Marked, type Mention } from "./mark.ts";

export interface CongressChange {
  from: string;
  to: string;
}

interface Years {
  parent: number;
  child: number;
}

/** Rewrites slots and words; gives back what was replaced, and whether the own congress had to be left blank. */
export function followCongress(
  marked: Marked,
  line: Line,
  years: Years,
): { changes: CongressChange[]; blank: boolean } {
  const { registry } = line;
  const old = congressWords(registry, line.parent, registry.organs.get(line.parent.superior ?? ""), years.parent);
  const fresh = congressWords(registry, line.child, line.superior, years.child);
  const slots = followSlots(marked, line, old, fresh);
  const words = followWords(marked, line, years, fresh);
  if (years.parent !== years.child) followPeriods(marked, line, years);
  return { changes: words.changes, blank: slots || words.blank };
}

function followSlots(marked: Marked, line: Line, old: Record<string, string>, fresh: Record<string, string>): boolean {
  let blank = false;
  const all = [...marked.text.matchAll(new RegExp(ORGAN, "gu"))].flatMap(([sign]) => {
    const mention = mentionAt(marked, sign);
    return mention?.side === "congress" ? [{ mention }] : [];
  });
  const hasOwn = all.some(({ mention }) => mention.role === "own");
  for (const { mention } of all) {
    const was = old[mention.role];
    const now = fresh[mention.role];
    if (mention.role === "own" && !line.same) {
      const above =
        fresh["superior"] !== undefined && fresh["superior"] === was ? "{{congress.superior}}" : (was ?? "");
      const own = fresh["own"] === undefined ? ownCongress(line, fresh) : { text: "{{congress.own}}", blank: false };
      blank ||= own.blank;
      const parts = [line.parentGone ? "" : above, own.text].filter((part) => part !== "");
      mention.words = parts.join(", ");
      mention.why = "Công thức đại hội theo bảng: giữ cấp trên, thêm đại hội của cấp mình.";
    } else if (
      was !== undefined &&
      (now === undefined || (now !== was && mention.role === "superior" && (hasOwn || line.same)))
    ) {
      mention.words = was;
    }
  }
  return blank;
}

/** `Nghị quyết Đại hội Đảng bộ thành phố lần thứ I, nhiệm kỳ 2025 - 2030` written out. */
function followWords(
  marked: Marked,
  line: Line,
  years: Years,
  fresh: Record<string, string>,
): { changes: CongressChange[]; blank: boolean } {
  const changes: CongressChange[] = [];
  let blank = false;
  const found = [...marked.text.matchAll(new RegExp(GUARDED, "gu"))].flatMap(([sign]) => {
    const guarded = guardedAt(marked, sign);
    return guarded?.by === "congress" ? [{ sign, guarded }] : [];
  });
  const { territory } = line.parentWords;
  const ofLevel = (source: string, word: string | undefined): boolean =>
    word !== undefined && new RegExp(`Đảng bộ ${word}(?!\\p{L})`, "iu").test(source);
  const hasChild = found.some(
    ({ guarded }) =>
      line.childWords["territory"] !== territory && ofLevel(guarded.source, line.childWords["territory"]),
  );
  const last = found.findLast(({ guarded }) => ofLevel(guarded.source, territory));
  for (const { sign, guarded } of found) {
    const [, name = guarded.source, period = ""] = /^([^]*?)(,? \(?nhiệm kỳ [^]*)?$/u.exec(guarded.source) ?? [];
    let words = renewed(name, line, years);
    const isOfAll = !/(?<!\p{L})[IVX]+(?!\p{L})/u.test(name) && isOver(period, line, years);
    let tail = renewedPeriod(period, words !== name || isOfAll, fresh);
    if (guarded === last?.guarded && !line.same && !hasChild && hasCongress(line, fresh) && /nghị quyết/iu.test(name)) {
      const own = ownCongress(line, fresh);
      blank ||= own.blank;
      words = line.parentGone ? own.text : `${words}, ${own.text}`;
      if (line.parentGone) tail = renewedPeriod(period, true, fresh);
    }
    if (words + tail === guarded.source) continue;
    changes.push({ from: guarded.source, to: words + tail });
    const mention: Mention = {
      source: guarded.source,
      side: "congress",
      role: "own",
      slot: false,
      words: words + tail,
      why: "Công thức đại hội theo bảng data/terms.yaml.",
    };
    marked.text = marked.text.replace(sign, addMention(marked, mention));
  }
  return { changes, blank };
}

/** A congress of the parent's year → that of the child's, when the table knows both. */
function renewed(name: string, { registry, parent, parentHome, above, child }: Line, years: Years): string {
  if (years.parent === years.child) return name;
  const levels: CongressFact["level"][] = /của Đảng/u.test(name)
    ? ["central"]
    : /Đảng bộ (?:thành phố|tỉnh)/u.test(name)
      ? ["city", "province"]
      : [];
  const territory = /Đảng bộ (thành phố|tỉnh)/u.exec(name)?.[1] ?? "";
  const province = [parent, parentHome, above, child].map((organ) => organ && provinceOf(organ)).find(Boolean);
  for (const level of levels) {
    const was = congressFor(registry, level, years.parent, province);
    const now = congressFor(registry, level, years.child, province);
    const named = was?.ordinal !== undefined && new RegExp(`(?<!\\p{L})${was.ordinal}(?!\\p{L})`, "u").test(name);
    if (named && now !== undefined && now.ordinal !== was?.ordinal)
      return now.resolution.replaceAll("{territory}", territory);
  }
  return name;
}

function renewedPeriod(period: string, renew: boolean, fresh: Record<string, string>): string {
  return renew && fresh["period"] !== undefined ? period.replace(/\d{4} ?[-–] ?\d{4}/u, fresh["period"]) : period;
}

/** `đại hội đảng các cấp, nhiệm kỳ 2020 - 2025` in running words. */
function followPeriods(marked: Marked, line: Line, years: Years): void {
  marked.text = marked.text.replace(
    /(?<=đại hội đảng (?:bộ )?các cấp,? \(?)nhiệm kỳ \d{4} ?[-–] ?\d{4}/giu,
    (found) => {
      const [now] = periodsOf(line, years.child);
      return now !== undefined && isOver(found, line, years) ? `nhiệm kỳ ${now}` : found;
    },
  );
}

/** True when the term named is one of the parent's year and no longer one of the child's. */
function isOver(words: string, line: Line, years: Years): boolean {
  if (years.parent === years.child) return false;
  const bare = (period: string): string => period.replace(/\D+/gu, "-");
  const [named = ""] = /\d{4} ?[-–] ?\d{4}/u.exec(words) ?? [];
  const has = (year: number): boolean => periodsOf(line, year).some((period) => bare(period) === bare(named));
  return has(years.parent) && !has(years.child);
}

function periodsOf({ registry }: Line, year: number): string[] {
  return registry.congresses.flatMap(({ fromYear, untilYear, period }) =>
    fromYear <= year && (untilYear === null || year <= untilYear) && period !== undefined ? [period] : [],
  );
}

/** Schools and offices of the State hold no congress. */
function hasCongress({ child }: Line, fresh: Record<string, string>): boolean {
  return child.regime === "party" || fresh["own"] !== undefined;
}

function ownCongress({ childWords, child }: Line, fresh: Record<string, string>): { text: string; blank: boolean } {
  if (fresh["own"] !== undefined) return { text: fresh["own"], blank: false };
  return {
    text: `Nghị quyết Đại hội ${childWords["partyBody"] ?? child.name} {{blank "lần thứ mấy"}}`,
    blank: true,
  };
}
