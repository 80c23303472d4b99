/** A project folder in; its registry, forms and rules out, kept between calls while none of their files has changed. */
import type { Host } from "../../base/host.ts";
import { hashOf, hashOfFiles } from "../hash.ts";
import { createInputs, type InputsReader } from "../inputs.ts";
import type { Project } from "../load-project.ts";
import { openProject } from "../open-project.ts";
import { readProgram, type Program } from "../program.ts";
import { openShelf } from "../shelf.ts";

export interface Desk {
  project: Project;
  inputs: InputsReader;
  /** Changes with every file that decides what is found in a document: data, templates, forms, word lists. */
  key: string;
}

interface Kept {
  key: string;
  project: Promise<Project>;
}

const kept = new WeakMap<Host, Kept>();
let program: Program | undefined;

/** Files are read at every call and compared by hash; what is made of them is made once. */
export async function openDesk(host: Host): Promise<Desk> {
  program ??= readProgram();
  const inputs = createInputs(host, program);
  const shared = hashOf(JSON.stringify(inputs.shared));
  const known = kept.get(host);
  const current =
    known?.key === shared
      ? known
      : { key: shared, project: openProject(host, inputs.shared, openShelf(host, { keep: true })) };
  kept.set(host, current);
  const more = [...host.list("data/words"), ...host.list("templates").filter((file) => file.endsWith(".hbs"))];
  const key = hashOf(shared + hashOfFiles(more.map((path) => ({ path, text: host.readText(path) ?? "" }))));
  return { project: await current.project, inputs, key };
}
