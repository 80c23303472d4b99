/** Where an advisory organ's document speaks of its issuer: as the one who asks, or as the one who does the advisory work. */
import type { Line } from "./line.ts";
import { mentionAt, ORGAN, type Marked } from "./mark.ts";

/** Marks the mentions that become the child's issuer; the others become its advisory organ. */
export function decideIssuer(marked: Marked, line: Line): void {
  const { parent, child, rules } = line;
  const wasAdvisory = parent.kind === "advisory" || parent.kind === "office";
  const asks = starts(rules.issuerVerbs);
  const works = starts(rules.advisoryVerbs);
  for (const { 0: sign, index } of marked.text.matchAll(new RegExp(ORGAN, "gu"))) {
    const mention = mentionAt(marked, sign);
    if (mention?.side !== "parent" || mention.fate !== undefined) continue;
    const before = marked.text.slice(Math.max(0, index - 40), index);
    const after = marked.text.slice(index + 1, index + 60);
    if (wasAdvisory && child.kind === "committee") {
      if (!["self", "advisory"].includes(mention.role) || (mention.slot && mention.role === "advisory")) continue;
      const between = /giữa $/u.test(before) || /(?<!\p{L})với $/u.test(before);
      const issues = mention.slot ? !works.test(after) && !between : asks.test(after);
      if (issues) mention.fate = "self";
      else mention.role = "advisory";
    } else if (
      !wasAdvisory &&
      child.kind !== "committee" &&
      ["self", "standing"].includes(mention.role) &&
      asks.test(after)
    ) {
      mention.fate = "self";
    } else if (wasAdvisory && child.kind !== "committee" && mention.role === "advisory" && mention.head === undefined) {
      mention.role = "self";
    } else if (!wasAdvisory && mention.role === "self" && !mention.slot && mention.head === undefined) {
      mention.fate = "self";
    }
  }
}

function starts(words: readonly string[]): RegExp {
  return new RegExp(`^,? (?:${words.join("|")})(?!\\p{L})`, "u");
}
