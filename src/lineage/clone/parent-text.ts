/** The parent document as the child cites it: from the registry when it is there, else with what is known of number and date. */
import { lowerFirst } from "../../base/text/case.ts";
import type { Model, Parent } from "../../model/types.ts";
import { printDesignation } from "../../registry/designation.ts";
import { printedInParent, parentIssuerName, type Writing } from "./write-mention.ts";
import { markText, unmark } from "./mark.ts";

/** `parents[0]` of the child. */
export function parentOf(parent: Model, writing: Writing): Parent {
  const { line } = writing;
  const { rules, registry } = line;
  const id = parent.template.split("/")[0] ?? "";
  const kind = rules.kinds[id] ?? { name: id, abbreviation: "" };
  const party = line.parent.regime === "party";
  const symbol = `${kind.abbreviation}${party ? "/" : "-"}${line.parent.symbol}`;
  const known =
    parent.number !== null && parent.date !== null && parent.date.length === 10
      ? `${printDesignation(parent.number, symbol)}@${parent.date}`
      : undefined;
  if (known !== undefined && registry.directives.has(known)) return { directive: known, pending: null };
  const about = subjectOf(parent, writing);
  const [, lead = ""] = /^(về việc|về|hướng dẫn) /iu.exec(about) ?? [];
  const connector = lead.toLowerCase() === "về việc" ? "về việc" : lead.toLowerCase() === "hướng dẫn" ? "" : "về";
  return {
    directive: null,
    pending: {
      kind: kind.name,
      symbol,
      number: parent.number,
      // A superior's text of another year has that year, also when its day is not known.
      date: parent.date ?? (parent.year === writing.year ? null : String(parent.year)),
      issuer: parentIssuerName(writing),
      connector,
      title: inSentence(connector === "" ? about : about.slice(lead === "" ? 0 : lead.length + 1)),
    },
  };
}

/** `Công tác khoa giáo` goes on small behind “về”; a cited text and an abbreviation keep their capital. */
function inSentence(title: string): string {
  const isName = /^\p{Lu}{2}|^\p{Lu}\p{L}*(?: \p{L}+){0,3} số \S/u.test(title);
  return isName ? title : lowerFirst(title);
}

/** The parent's subject with its own year and its own names. */
function subjectOf(parent: Model, writing: Writing): string {
  const marked = markText(parent.about, () => [], writing.line.registry);
  return unmark(marked, (mention) => printedInParent(mention, writing)).replace(
    /\{\{\s*year\s*([+-]?\s*\d*)\s*\}\}/gu,
    (_, step: string) => String(parent.year + Number(step.replace(/\s/gu, "") || 0)),
  );
}
