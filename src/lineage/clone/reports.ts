/** Reporting goes up: what the parent received its child now receives, what the parent sent up its child sends to the parent. */
import type { Line } from "./line.ts";
import { addMention, mentionAt, ORGAN, type Marked, type Mention } from "./mark.ts";

const RECEIVE = new RegExp(
  `((?:[Gg]ửi|[Bb]áo cáo|[Pp]hản ánh|[Kk]iến nghị|[Pp]hản hồi|[Tt]hông tin|[Ll]iên hệ)[^.;:]{0,200}? (?:về|cho|đến|tới) )(${ORGAN})((?: ?\\*?\\([^()]*\\)\\*?)?)`,
  "gu",
);
const UPWARD = new RegExp(
  `((?:[Bb]áo cáo|[Tt]rình)(?: [^\\s.;:()\\uE000-\\uEFFF]+){0,30}? )(${ORGAN}(?:(?:, và |, | và )${ORGAN})*)`,
  "gu",
);
const OWN_ROLES = ["self", "advisory", "standing", "permanent", "committee"];

export interface Flow {
  /** The text asks the units below for something. */
  receives: boolean;
  /** The text sends something up. */
  reports: boolean;
}

/** Rewrites both directions and tells which of them the text has. */
export function turnReports(marked: Marked, line: Line): Flow {
  const receives = turnReceivers(marked, line);
  const reports = turnTargets(marked, line, receives);
  return { receives, reports };
}

function turnReceivers(marked: Marked, line: Line): boolean {
  const { parent, child, childWords } = line;
  let found = false;
  marked.text = marked.text.replace(RECEIVE, (whole: string, lead: string, sign: string, bracket: string) => {
    const mention = mentionAt(marked, sign);
    if (mention?.side !== "parent" || !OWN_ROLES.includes(mention.role)) return whole;
    found = true;
    const isCommittee = child.kind === "committee";
    const wasAdvisory = parent.kind === "advisory" || parent.kind === "office";
    const own = wasAdvisory
      ? ["self", "advisory"].includes(mention.role)
      : ["self", "standing", "committee"].includes(mention.role);
    if (!own) return whole;
    if (isCommittee) {
      if (wasAdvisory) mention.fate = "self";
      const advisory = childWords["advisory"];
      if (!wasAdvisory || advisory === undefined || /qua /u.test(bracket)) return whole;
      const via = addMention(marked, {
        source: "",
        side: "child",
        role: "advisory",
        slot: mention.slot,
        why: "Báo cáo lên cấp ủy đi qua cơ quan tham mưu.",
      });
      if (bracket === "") return `${lead}${sign} (qua ${via})`;
      return `${lead}${sign}${bracket.replace("(", `(qua ${via}, `)}`;
    }
    mention.fate = "self";
    return `${lead}${sign}${child.regime === "party" ? withoutVia(bracket) : bracket}`;
  });
  return found;
}

/** `(qua Ban …, trước ngày …)` → `(trước ngày …)`: the advisory organ receives by itself. */
function withoutVia(bracket: string): string {
  const rest = bracket.replace(new RegExp(`qua ${ORGAN}(?:, )?`, "u"), "");
  return /\(\s*\)/u.test(rest) ? "" : rest;
}

/** Where the parent is no more, the organ above it may have another name too: Ban Tuyên giáo Tỉnh ủy. */
function renameAbove(marked: Marked, list: string, { aboveWords }: Line): void {
  const now = aboveWords["advisory"];
  for (const [sign] of list.matchAll(new RegExp(ORGAN, "gu"))) {
    const mention = mentionAt(marked, sign);
    if (now === undefined || mention?.side !== "above" || mention.role !== "advisory" || mention.slot) continue;
    mention.words = now;
    mention.why = "Tên hiện nay của cơ quan cấp trên.";
  }
}

function turnTargets(marked: Marked, line: Line, receives: boolean): boolean {
  if (line.same) return false;
  let found = false;
  marked.text = marked.text.replace(UPWARD, (whole: string, lead: string, list: string, offset: number) => {
    if (/ (?:về|cho|đến|tới) $/u.test(lead) && mentionAt(marked, list.charAt(0))?.side === "parent") {
      if (line.parentGone) renameAbove(marked, list, line);
      return whole;
    }
    const mentions = [...list.matchAll(new RegExp(ORGAN, "gu"))].flatMap(([sign]) => {
      const mention = mentionAt(marked, sign);
      return mention ? [{ sign, mention }] : [];
    });
    const above = mentions.filter(({ mention }) => mention.side === "above" && mention.role !== "territory");
    const own = mentions.filter(
      ({ mention }) => mention.side === "parent" && ["standing", "permanent", "committee"].includes(mention.role),
    );
    if (mentions.length !== above.length + own.length) return whole;
    const earlier = marked.text.slice(0, offset);
    const onlyOwn = above.length === 0;
    if (onlyOwn && !(line.child.kind === "committee" && (receives || /tổng hợp/u.test(earlier.slice(-60) + lead))))
      return whole;
    found = true;
    const slot = mentions.some(({ mention }) => mention.slot);
    const issuer: Mention = {
      source: list,
      side: "issuer",
      role: "self",
      slot,
      why: "Cấp mình báo cáo cơ quan đã ban hành văn bản cấp trên.",
    };
    const kept = line.child.kind === "committee" ? [] : own.map(({ sign }) => sign);
    const signs = [...kept, addMention(marked, issuer)];
    // The names that are gone are told with the one that replaces them.
    issuer.source = mentions
      .filter(({ sign }) => !kept.includes(sign))
      .map(({ mention }) => mention.source)
      .join(" và ");
    return `${lead}${signs.length > 1 ? `${signs.slice(0, -1).join(", ")} và ${signs.at(-1) ?? ""}` : (signs[0] ?? "")}`;
  });
  return found;
}
