/** A drafted document in, what the rules of `soan check` call an error in it out, at the lines of its data. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { loadCheckConfig, type CheckConfig } from "../check/config.ts";
import { createContext } from "../check/context.ts";
import { loadWords, type Words } from "../check/language/words.ts";
import { RULES } from "../check/rules.ts";
import { checkDocument } from "../check/run-rules.ts";
import type { Rule } from "../check/types.ts";
import type { Form } from "../form/schema.ts";
import type { ModelSource } from "../model/read-model.ts";
import type { Doc } from "../tree/nodes.ts";
import type { Project } from "./load-project.ts";

/** What was drafted, from which data, in which project. */
export interface Drafted {
  doc: Doc;
  form: Form;
  source: ModelSource;
  project: Pick<Project, "registry">;
}

/** What is wrong, with the path of the data that printed it. An error of the data would stop the document; this does not, so it is a warning. */
export type Remark = Omit<Diagnostic, "place"> & { from: string };

/** Word lists and settings are read with the first document, once. What is wrong with them is for `soan check` to say. */
export function createProofreader(host: Host): (drafted: Drafted) => Remark[] {
  let desk: Desk | undefined;
  return (drafted) => {
    desk ??= openDesk(host);
    return proofread(drafted, desk);
  };
}

interface Desk {
  words: Words | undefined;
  config: CheckConfig;
  rules: Rule[];
}

function openDesk(host: Host): Desk {
  const known = RULES.map(({ id }) => id);
  const { config } = loadCheckConfig(host, known);
  const rules = RULES.filter(({ id, severity }) => (config.rules.get(id) ?? severity) === "error");
  return { words: loadWords(host).value, config, rules };
}

function proofread({ doc, form, source, project }: Drafted, { words, config, rules }: Desk): Remark[] {
  if (!words) return [];
  const { model } = source;
  const { registry } = project;
  const ignore = model.ignore ?? [];
  const context = createContext({ doc, registry, form, model, words, config: { ...config, ignore } });
  const from = new Map(context.lines.map((line) => [line.path, line.from]));
  return checkDocument(context, rules)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, what, why, fix, at }) => ({
      code: rule,
      severity: "warning",
      what,
      why,
      ...(fix === undefined ? {} : { fix }),
      from: from.get(at.path) ?? "template",
    }));
}
