/** The templates of a folder → checked and ready to print, each once, when first asked for. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";
import { createSource, type Source } from "../base/source.ts";
import { dropUnprintedBlanks } from "./handlebars.ts";
import { lintTemplate, type LintResult } from "./lint-template.ts";
import { compileProgram, openTemplate, type Print, type Template } from "./program/compile.ts";

export interface TemplateStore {
  /** The template of that name (`huong-dan/cong-tac-nam`), or everything wrong with it and with the partials it calls. */
  get(name: string): Outcome<Template>;
  /** Everything wrong with all templates of the folder. */
  lintAll(): Diagnostic[];
}

const PARTIALS = "partials";

/** Opens a folder of templates. Files are read once, and only those that are used. */
export function openTemplates(host: Host, folder: string): TemplateStore {
  const files = new Map<string, Source | undefined>();
  const known = new Map<string, Outcome<Template>>();
  const examined = new Map<string, LintResult>();
  const programs = new Map<string, Print>();
  let names: string[] | undefined;

  const listNames = (): string[] =>
    (names ??= host
      .list(folder)
      .filter((path) => path.endsWith(".hbs"))
      .map((path) => path.slice(folder.length + 1, -".hbs".length)));
  const partialNames = (): string[] =>
    listNames()
      .filter((name) => name.startsWith(`${PARTIALS}/`))
      .map((name) => name.slice(PARTIALS.length + 1));
  const read = (name: string): Source | undefined => {
    const file = `${folder}/${name}.hbs`;
    if (!files.has(file)) {
      const text = host.readText(file);
      // The last line break belongs to the file, not to what it prints: a partial may stand inside a sentence.
      files.set(
        file,
        text === undefined ? undefined : createSource(file, text.replaceAll("\r\n", "\n").replace(/\n$/, "")),
      );
    }
    return files.get(file);
  };

  /** Lints one template or partial, and compiles it when it is fine. `atRoot`: it is printed with the whole view. */
  const examine = (name: string, source: Source, atRoot: boolean): LintResult => {
    const known = examined.get(name) ?? lintTemplate(source, partialNames(), atRoot);
    const { syntax, diagnostics } = known;
    if (syntax && diagnostics.length === 0 && !examined.has(name))
      programs.set(name, compileProgram(dropUnprintedBlanks(syntax), source.file, findPartial));
    examined.set(name, known);
    return known;
  };
  const findPartial = (name: string): Print | undefined => programs.get(`${PARTIALS}/${name}`);

  /** What is wrong with a template and with the partials below it. */
  const gather = (name: string, atRoot: boolean, seen: Set<string>): Diagnostic[] => {
    const source = seen.has(name) ? undefined : read(name);
    if (!source) return [];
    seen.add(name);
    const { diagnostics, calls } = examine(name, source, atRoot);
    return [...diagnostics, ...calls.flatMap((call) => gather(`${PARTIALS}/${call.name}`, call.atRoot, seen))];
  };

  const load = (name: string): Outcome<Template> => {
    if (name.startsWith(`${PARTIALS}/`) || !read(name)) return { diagnostics: [unknownTemplate(name, listNames())] };
    const diagnostics = gather(name, true, new Set());
    const print = programs.get(name);
    return print && diagnostics.length === 0 ? { value: openTemplate(print), diagnostics } : { diagnostics };
  };

  return {
    get(name) {
      const outcome = known.get(name) ?? load(name);
      known.set(name, outcome);
      return outcome;
    },
    lintAll: () =>
      listNames().flatMap((name) => {
        const source = read(name);
        return source ? lintTemplate(source, partialNames(), !name.startsWith(`${PARTIALS}/`)).diagnostics : [];
      }),
  };
}

function unknownTemplate(name: string, names: readonly string[]): Diagnostic {
  const usable = names.filter((one) => !one.startsWith(`${PARTIALS}/`));
  const meant = nearest(name, usable);
  return {
    code: "unknown-template",
    severity: "error",
    what: `Không có mẫu “${name}”.`,
    why: "Mỗi mẫu là một tệp .hbs trong thư mục templates.",
    fix: meant ? `Có phải ý bạn là “${meant}”?` : `Các mẫu hiện có: ${usable.join(", ") || "chưa có mẫu nào"}.`,
  };
}
