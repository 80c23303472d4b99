/** What an officer types (number, symbol, words of the title, with or without marks) → the directives meant, best first. */
import type { Host } from "../../base/host.ts";
import { foldMarks } from "../../base/text/fold.ts";
import type { Directive, Registry } from "../../registry/types.ts";
import { directiveRow } from "./directive-rows.ts";
import { openDesk } from "./open-desk.ts";
import type { DirectiveRow } from "./types.ts";

interface Entry {
  directive: Directive;
  designation: string;
  kind: string;
  issuer: string;
  title: string;
  /** All of these, and the date as it is written. */
  all: string;
}

const most = 30;

/** How much each way of agreeing counts, for one word. */
const SCORES = { number: 40, designation: 30, kind: 8, title: 6, titleStart: 10, inside: 2 };

const indexed = new WeakMap<Registry, Entry[]>();

/** Every word must be found; without a word the newest come first. At most thirty rows. */
export async function searchDirectives(host: Host, query: string): Promise<DirectiveRow[]> {
  const { project } = await openDesk(host);
  const words = foldMarks(query.normalize("NFC"))
    .replace(/\bso\b|[“”"'(),;:@]/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = entriesOf(project.registry).flatMap((entry) => {
    const scores = words.map((word) => scoreOf(word, entry));
    return scores.includes(0) ? [] : [{ entry, score: scores.reduce((sum, one) => sum + one, 0) }];
  });
  const phrase = words.join(" ");
  const whole = (title: string): number => (words.length > 1 && title.includes(phrase) ? SCORES.designation : 0);
  const replaced = ({ successor }: Directive): number => (successor === undefined ? 0 : 1);
  return found
    .map(({ entry, score }) => ({ entry, score: score + whole(entry.title) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        replaced(a.entry.directive) - replaced(b.entry.directive) ||
        ((a.entry.directive.date ?? "") < (b.entry.directive.date ?? "") ? 1 : -1),
    )
    .slice(0, most)
    .map(({ entry }) => directiveRow(entry.directive));
}

function entriesOf(registry: Registry): Entry[] {
  const known = indexed.get(registry);
  if (known) return known;
  const made = [...registry.directives.values()].map((directive): Entry => {
    const [kind, issuer, title] = [directive.kind, directive.issuer, directive.title].map(foldMarks);
    const designation = foldMarks(directive.id.split("@")[0] ?? "");
    const [year = "", month = "", day = ""] = (directive.date ?? "").split("-");
    const dates = `${year}-${month}-${day} ${day}/${month}/${year} ${Number(day)}/${Number(month)}/${year}`;
    const all = [designation, kind, issuer, title, dates].join(" ");
    return { directive, designation, kind: kind ?? "", issuer: issuer ?? "", title: title ?? "", all };
  });
  indexed.set(registry, made);
  return made;
}

function scoreOf(word: string, { designation, kind, issuer, title, all }: Entry): number {
  if (!all.includes(word)) return 0;
  if (designation.split(/[-/]/u)[0] === word || designation === word) return SCORES.number;
  if (designation.startsWith(word) || designation.includes(`-${word}`)) return SCORES.designation;
  if (kind.includes(word) || issuer.includes(word)) return SCORES.kind;
  if (title.startsWith(word) || title.includes(` ${word}`))
    return title.startsWith(word) ? SCORES.titleStart : SCORES.title;
  return SCORES.inside;
}
