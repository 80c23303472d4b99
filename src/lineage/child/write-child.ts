/** A child document, and what its organ must still decide → YAML text; `readChild` gives the same child back. */
import { stringifyYaml } from "../../base/yaml.ts";
import { compactChild } from "../../model/child/compact-child.ts";
import type { Child } from "../../model/child/types.ts";
import type { Todo } from "../clone/types.ts";

/** Path from `data/documents/<year>/` to the schema that explains every key in the editor. */
const SCHEMA = " yaml-language-server: $schema=../../schema/child.schema.json";

type Written = Pick<Child, "extends" | "base" | "issuer" | "year"> & Partial<Child>;

/** The first line names the schema; what is left to do stands as comments below it, one line each. */
export function writeChild(child: Written, todos: readonly Pick<Todo, "id" | "what">[] = []): string {
  const lines = todos.map(({ id, what }) => ` - ${id === undefined || id === null ? "" : `${id}: `}${oneLine(what)}`);
  const comment = lines.length === 0 ? [SCHEMA] : [SCHEMA, " Việc cấp mình còn phải làm:", ...lines];
  const whole: Child = { head: {}, changes: new Map(), conflicts: new Map(), ...child };
  return stringifyYaml(compactChild(whole), comment.join("\n"));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
