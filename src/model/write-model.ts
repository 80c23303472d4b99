/** `Model` → YAML text that a clerk can read and edit; `readModel` gives the same model back. */
import { stringifyYaml } from "../base/yaml.ts";
import { compact } from "./compact.ts";
import type { Model } from "./types.ts";

/** Path from `data/documents/<year>/` to the schema that explains every key in the editor. */
const SCHEMA_PATH = "../../schema/document.schema.json";

/** Writes the model with keys in a fixed order; the first line names the schema. */
export function writeModel(model: Model, schemaPath = SCHEMA_PATH): string {
  return stringifyYaml(compact(model), ` yaml-language-server: $schema=${schemaPath}`);
}
