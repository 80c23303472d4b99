/** Appendices of the model → what templates print; directives are always cited in full. */
import type { Appendix } from "../../model/types.ts";
import { cite } from "../helpers/marks.ts";
import { withEnd } from "../print/ending.ts";
import type { ViewContext } from "./context.ts";
import { viewBullets, viewItems, viewTable, type BulletView, type ItemView, type TableView } from "./items.ts";
import type { TextRef } from "./text-pool.ts";

export interface AppendixView {
  id: string;
  from: string;
  /** `Phụ lục`, `Phụ lục 2`. */
  label: string;
  title: TextRef;
  intro: TextRef[];
  bullets: BulletView[];
  /** Directives, then other entries; each a whole line. */
  entries: TextRef[];
  groups: { title: TextRef; entries: TextRef[] }[];
  items: ItemView[];
  table: TableView | null;
  closing: TextRef[];
}

/** Prepares all appendices. */
export function viewAppendices(appendices: readonly Appendix[], context: ViewContext): AppendixView[] {
  return appendices.map((appendix, index) => viewAppendix(appendix, `appendices[${index}]`, context));
}

function viewAppendix(appendix: Appendix, from: string, context: ViewContext): AppendixView {
  const { session, pool } = context;
  return {
    id: appendix.id,
    from,
    label: session.appendixLabels.get(appendix.id) ?? "",
    title: pool.data(appendix.title, `${from}.title`),
    intro: pool.list(appendix.intro, `${from}.intro`),
    bullets: viewBullets(appendix.bullets, `${from}.bullets`, context),
    entries: viewEntries(appendix, from, context),
    groups: appendix.groups.map((group, index) => ({
      title: pool.data(group.title, `${from}.groups[${index}].title`),
      entries: viewEntries(group, `${from}.groups[${index}]`, context),
    })),
    items: viewItems(appendix.items, `${from}.items`, context),
    table: viewTable(appendix.table, `${from}.table`, context),
    closing: pool.list(appendix.closing, `${from}.closing`),
  };
}

function viewEntries(
  holder: Pick<Appendix, "directives" | "entries">,
  from: string,
  { session, pool }: ViewContext,
): TextRef[] {
  const directives = holder.directives.map((id, index) => {
    const path = `${from}.directives[${index}]`;
    const line = cite.run([id, "full"], {
      session,
      from: path,
      report: (problem) => session.report({ ...problem, severity: "error", place: session.placeOf(path) }),
    });
    return pool.made(Array.isArray(line) ? withEnd(line, ".") : [], path);
  });
  return [...directives, ...pool.list(holder.entries, `${from}.entries`)];
}
