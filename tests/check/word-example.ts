/** `<?word looks.body.size=13; page.leftMm=25?><document …>` → the look of a file that is laid out by the form but for these values. */
import { componentOf } from "../../src/check/form/components.ts";
import type { SeenLook, SeenPage } from "../../src/check/seen-look.ts";
import type { CheckContext } from "../../src/check/types.ts";
import type { Form, Look } from "../../src/form/schema.ts";

const OPENING = /^<\?word\s*(.*?)\s*\?>/u;

/** The markup of an example without its opening. */
export function markupOf(example: string): string {
  return example.replace(OPENING, "");
}

/** What the rules of form are given; the context itself for an example of another kind. */
export function withLook(example: string, context: CheckContext): CheckContext {
  const opening = OPENING.exec(example);
  const { form } = context;
  if (!opening || !form) return context;
  const changes = (opening[1] ?? "").split(";").filter((change) => change.trim() !== "");
  const values = new Map(changes.map((change) => change.split("=").map((part) => part.trim()) as [string, string]));
  const printed = structuredClone(form);
  for (const [path, value] of values) if (/^(?:page|body|looks)\./u.test(path)) setRule(printed, path, typed(value));
  const look = lookOf(context, printed, values);
  if (values.get("pages[0].titlePage") === "false") look.pages.forEach((page) => (page.titlePage = false));
  const pages = values.has("pages.length") ? look.pages.slice(0, Number(values.get("pages.length"))) : look.pages;
  return { ...context, look: { ...look, pages }, ...(values.has("formAssumed") ? { formAssumed: true } : {}) };
}

type Changing = Omit<SeenLook, "pages"> & { pages: (SeenPage & { titlePage: boolean })[] };

function lookOf(context: CheckContext, printed: Form, values: ReadonlyMap<string, string>): Changing {
  const { doc, lines } = context;
  const run = (look: Look) => ({
    font: values.get("font") ?? printed.font.value,
    sizePt: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    color: values.get("color") ?? printed.color.value,
    vertical: "baseline" as const,
    hidden: false,
  });
  const { page, body } = printed;
  const number = printed.looks["page-number"];
  const paragraph = (look: Look, isText: boolean) => ({
    align: look.align ?? ("left" as const),
    leftMm: 0,
    firstLineMm: isText ? body.indentMm.value : 0,
    beforePt: look.before ?? 0,
    afterPt: isText ? body.gapPt.value : (look.after ?? 0),
    lineRule: isText && body.lineRule.value === "exact" ? ("exact" as const) : ("auto" as const),
    line: isText ? body.line.value : 1,
  });
  const first: Changing["pages"][number] = {
    widthMm: page.widthMm.value,
    heightMm: page.heightMm.value,
    topMm: page.topMm.value,
    bottomMm: page.bottomMm.value,
    leftMm: page.leftMm.value,
    rightMm: page.rightMm.value,
    headerMm: page.headerMm.value,
    titlePage: true,
    headers: [
      { place: "header", pages: "default", pageNumber: { paragraph: paragraph(number, false), run: run(number) } },
    ],
  };
  const file = { ...context, form: printed, look: { pages: [first], drawnLines: 0, lines: {} } };
  const looks = lines.map((line, index) => {
    const look = componentOf(line, file)?.look ?? printed.looks.body;
    const isText = line.zone === "body" && line.role !== "cell";
    const runs = line.text === "" ? [] : [{ at: 0, length: line.text.length, look: run(look) }];
    const indent = values.has("typedIndent") ? { typedIndent: " ".repeat(Number(values.get("typedIndent"))) } : {};
    return [line.path, { paragraph: paragraph(look, isText), ...indent, paragraphs: [index, index], runs }] as const;
  });
  return {
    pages: [first, ...doc.appendices.map(() => ({ ...first, firstNumber: 1 }))],
    drawnLines: lines.filter(({ role, text }) => role.endsWith("-rule") && text === "").length,
    lines: Object.fromEntries(looks),
  };
}

function setRule(form: Form, path: string, value: unknown): void {
  const [room = "", name = "", aspect = "value"] = path.split(".");
  const rooms = form as unknown as Record<string, Record<string, Record<string, unknown>>>;
  const rule = rooms[room]?.[name];
  if (!rule) throw new Error(`no rule ${path}`);
  rule[aspect] = value;
}

function typed(value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  return /^[\d.]+$/u.test(value) ? Number(value) : value;
}
