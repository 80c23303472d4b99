/** A project → what every check of a run shares: registry, forms, settings, word lists, compiled once. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { loadCheckConfig } from "../check/config.ts";
import { loadWords } from "../check/language/words.ts";
import { RULES } from "../check/rules.ts";
import type { CheckRoom } from "./check-target.ts";
import { loadProject } from "./load-project.ts";

/** Undefined, with the reason in `diagnostics`, when there are no word lists. */
export function openCheckRoom(
  host: Host,
  open: CheckRoom["open"],
): { room: CheckRoom | undefined; diagnostics: Diagnostic[] } {
  const project = loadProject(host);
  const known = RULES.map(({ id }) => id);
  const { config, diagnostics: configDiagnostics } = loadCheckConfig(host, known);
  const { value: words, diagnostics: wordDiagnostics } = loadWords(host);
  return {
    room: words && { host, project, config, words, open },
    diagnostics: [...project.diagnostics, ...configDiagnostics, ...wordDiagnostics],
  };
}
