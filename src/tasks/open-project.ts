/** A project folder in, its forms and registry out: from the shelf while no text has changed, else loaded anew. */
import type { Host } from "../base/host.ts";
import { hashOf } from "./hash.ts";
import type { SharedInputs } from "./inputs.ts";
import type { Project } from "./load-project.ts";
import type { Shelf } from "./shelf.ts";

/** Reading the YAML of forms and registry takes longer than building a document, so the validated result is kept. */
export async function openProject(host: Host, shared: SharedInputs, shelf: Shelf): Promise<Project> {
  const key = hashOf(JSON.stringify(shared));
  const kept = shelf.take("project", key);
  if (kept !== undefined) return kept as Project;
  const { loadProject } = await import("./load-project.ts");
  const project = loadProject(host);
  shelf.put("project", key, project);
  return project;
}
