/** The templates of a folder → compiled and checked, each once, when first asked for. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";
import { createSource, type Source } from "../base/source.ts";
import { createEngine, parseTemplate, type Template } from "./handlebars.ts";
import { lintTemplate } from "./lint-template.ts";
import { placeFailure } from "./run-failure.ts";
import { templateHelpers } from "./template-helpers.ts";

export interface TemplateStore {
  /** The template of that name (`huong-dan/cong-tac-nam`), or everything wrong with it and with the partials it calls. */
  get(name: string): Outcome<Template>;
  /** Everything wrong with all templates of the folder. */
  lintAll(): Diagnostic[];
}

const PARTIALS = "partials";

/** Opens a folder of templates. Files are read once. */
export function openTemplates(host: Host, folder: string): TemplateStore {
  const engine = createEngine(templateHelpers());
  const files = new Map<string, Source | undefined>();
  const known = new Map<string, Outcome<Template>>();
  const compiledPartials = new Set<string>();
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

  /** Lints a template and the partials below it; partials that are fine are compiled. */
  const prepare = (source: Source): Diagnostic[] => {
    const { diagnostics, partials } = lintTemplate(source, partialNames());
    for (const partial of partials) {
      if (compiledPartials.has(partial)) continue;
      compiledPartials.add(partial);
      const inner = read(`${PARTIALS}/${partial}`);
      if (!inner) continue;
      const found = prepare(inner);
      diagnostics.push(...found);
      if (found.length === 0)
        engine.addPartial(partial, parseTemplate(inner.text, inner.file), placeFailure(inner.file));
    }
    return diagnostics;
  };

  const load = (name: string): Outcome<Template> => {
    const source = name.startsWith(`${PARTIALS}/`) ? undefined : read(name);
    if (!source) return { diagnostics: [unknownTemplate(name, listNames())] };
    const diagnostics = prepare(source);
    if (diagnostics.length > 0) return { diagnostics };
    const guard = placeFailure(source.file);
    const template = engine.compile(parseTemplate(source.text, source.file));
    return { value: (context, run) => guard(context, () => template(context, run)), diagnostics };
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
        return source ? lintTemplate(source, partialNames()).diagnostics : [];
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
    fix: meant ? `Có phải ý là “${meant}”?` : `Các mẫu hiện có: ${usable.join(", ") || "chưa có mẫu nào"}.`,
  };
}
