/** Verbs follow the kind of organ that issues: a committee leads, its advisory organ advises, a State organ has its rooms carry out. */
import { capitalizeFirst, lowerFirst } from "../../base/text/case.ts";
import type { Organ } from "../../registry/types.ts";
import type { LineageRules } from "../rules.ts";
import type { Line } from "./line.ts";
import { ORGAN, type Marked } from "./mark.ts";

type Manner = "lead" | "advise" | "carry";

const MANNERS: Record<Organ["kind"], Manner> = {
  committee: "lead",
  unit: "lead",
  advisory: "advise",
  office: "advise",
  front: "advise",
  government: "carry",
  department: "carry",
};

export interface VerbChange {
  from: string;
  to: string;
}

/** Changes the verbs whose subject is the issuer: those that open a sentence or a clause. */
export function followVerbs(marked: Marked, { parent, child, rules }: Line): VerbChange[] {
  const [from, to] = [MANNERS[parent.kind], MANNERS[child.kind]];
  if (from === to) return [];
  const changes: VerbChange[] = [];
  const change = (before: string, old: string, fresh: string, tail: string): string => {
    const written = /^\p{Lu}/u.test(old) ? capitalizeFirst(fresh) : lowerFirst(fresh);
    if (old !== written) changes.push({ from: old, to: written });
    return `${before}${written}${tail}`;
  };
  marked.text = marked.text.replace(patternFor(from, rules), (whole: string, ...args: unknown[]) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    const { lead = "", verb = "", follows = "" } = groups;
    const fresh = freshVerb(to, { verb, follows, child, rules, from });
    if (fresh === undefined) return whole;
    const [offset, text] = args.slice(-3, -1) as [number, string];
    // “… rà soát, chỉ đạo thực hiện”: the sentence leads by itself.
    const leadsAnyway =
      to === "lead" && /^(?: \p{L}+)?, (?:lãnh đạo|chỉ đạo)(?!\p{L})/u.test(text.slice(offset + whole.length));
    return leadsAnyway && from === "advise"
      ? change(lead, verb, follows.trimStart(), "")
      : change(lead, verb, fresh.verb, fresh.follows);
  });
  return changes;
}

/** Where the subject is silent: at the start, after a full stop or a colon, after a word that goes on. */
function patternFor(manner: Manner, { verbLeads, verbReceivers, verbs }: LineageRules): RegExp {
  const leads = verbLeads.map((word) => `${either(word)},? `).join("|");
  const start = `(?<lead>(?:^|[.;:!] ?\\*? ?|^[-*]+ ?)(?:${leads})?|(?<=[\\p{L},] )(?:trên cơ sở đó|đồng thời|từ đó|qua đó),? )`;
  const receivers = `(?: (?:cho |giúp |với )?(?:${verbReceivers.join("|")}|${ORGAN}(?:(?:, | và )${ORGAN})*))?`;
  if (manner === "advise") {
    return new RegExp(
      `${start}(?<verb>[Tt]ham mưu${receivers}(?: lãnh đạo, chỉ đạo| lãnh đạo| chỉ đạo)?)(?<follows> \\S+|(?=[,;.:]))`,
      "gu",
    );
  }
  if (manner === "lead")
    return new RegExp(`${start}(?<verb>[Ll]ãnh đạo, chỉ đạo|[Ll]ãnh đạo|[Cc]hỉ đạo)(?<follows> \\S+)`, "gu");
  return new RegExp(
    `${start}(?<verb>${either(verbs.government.verb)}|[Tt]ổ chức triển khai|[Tt]riển khai)(?<follows> \\S+)`,
    "gu",
  );
}

interface Old {
  verb: string;
  follows: string;
  child: Organ;
  rules: LineageRules;
  from: Manner;
}

function freshVerb(
  to: Manner,
  { verb, follows, child, rules, from }: Old,
): { verb: string; follows: string } | undefined {
  const words = rules.verbs[child.kind];
  const noun = rules.verbNouns.some((word) => follows.trim() === word.split(" ")[0]);
  if (from === "advise") {
    const named = /(lãnh đạo, chỉ đạo|lãnh đạo|chỉ đạo)$/u.exec(verb)?.[1];
    if (named === undefined && follows === "") return undefined;
    if (to === "lead")
      return named === undefined ? { verb: noun ? words.noun : words.verb, follows } : { verb: named, follows };
    return { verb: words.verb, follows: withoutDoubled(words.verb, follows) };
  }
  if (from === "lead") {
    // “lãnh đạo, chỉ đạo của Đảng ủy” is no order.
    if (/^ (?:của|là|và)$/u.test(follows)) return undefined;
    if (to === "advise") return { verb: `tham mưu ${lowerFirst(verb)}`, follows };
    return { verb: words.verb, follows: withoutDoubled(words.verb, follows) };
  }
  return verb.toLowerCase().startsWith("chỉ đạo") ? { verb: words.verb, follows } : undefined;
}

/** `triển khai triển khai …` */
function withoutDoubled(verb: string, follows: string): string {
  return verb.endsWith(follows.trim()) ? "" : follows;
}

function either(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
}
