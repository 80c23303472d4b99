/** A project folder in; what the proofreader needs of it out, kept between calls while none of its files has changed. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { loadCheckConfig } from "../../check/config.ts";
import { loadWords } from "../../check/language/words.ts";
import { RULES } from "../../check/rules.ts";
import type { CheckRoom } from "../check-target.ts";
import { fromProject } from "../import/named-file.ts";
import { openDesk } from "./open-desk.ts";

export interface OpenRoom {
  /** Undefined when there are no word lists. */
  room: CheckRoom | undefined;
  diagnostics: Diagnostic[];
  key: string;
}

const kept = new WeakMap<Host, OpenRoom>();

/** Word lists take longer to read than a document to check, so they are read again only when one of them changes. */
export async function openRoom(host: Host): Promise<OpenRoom> {
  const { project, key } = await openDesk(host);
  const known = kept.get(host);
  if (known?.key === key) return known;
  const { config, diagnostics: found } = loadCheckConfig(
    host,
    RULES.map(({ id }) => id),
  );
  const { value: words, diagnostics } = loadWords(host);
  const open = fromProject(host);
  const made = {
    room: words && { host, project, config, words, open },
    diagnostics: [...project.diagnostics, ...found, ...diagnostics],
    key,
  };
  kept.set(host, made);
  return made;
}
