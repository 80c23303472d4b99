/** A project folder in, the templates that a document may name out, with the kind that each prints. */
import type { Host } from "../../base/host.ts";
import { kindWords } from "./list-documents.ts";
import { openDesk } from "./open-desk.ts";
import type { TemplateRow } from "./types.ts";

/** Partials and forms are no templates of their own. */
const TEMPLATE = /^templates\/((?!partials\/|forms\/|fonts\/)[^/]+\/.+)\.hbs$/u;
/** The comment that a template opens with says what it is for. */
const OPENING = /^\{\{!(?:--)?\s*([^]*?)\s*(?:--)?\}\}/u;

export async function listTemplates(host: Host): Promise<TemplateRow[]> {
  const { project } = await openDesk(host);
  const { forms } = project;
  return host.list("templates").flatMap((file) => {
    const id = TEMPLATE.exec(file)?.[1];
    if (id === undefined) return [];
    const kind = id.split("/")[0] ?? "";
    const regimes = forms.filter(({ text }) => kind in text.kinds).map(({ regime }) => regime);
    const about = OPENING.exec(host.readText(file) ?? "")?.[1]?.split(/[:.]/u)[0];
    const name = about === undefined || about === "" ? kindWords(id, forms) : about;
    return [{ id, name, regime: regimes.includes("party") ? "party" : "state" }];
  });
}
