/** A model and the names that its parts should have → the model under those names, in its texts too. */
import type { Model } from "../../model/types.ts";
import { keyOf, LISTS_OF, of, toModel, toTree, type Part } from "../child/tree.ts";

/**
 * `names`: key in the model → wanted key; both are of one kind.
 * A part that has no wanted name keeps its own, or the next that is free of `taken` and of all wanted ones.
 */
export function giveIds(model: Model, names: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Model {
  const root = toTree(model);
  const used = new Set([...taken, ...names.values()]);
  const given = new Map<string, string>();
  const visit = (part: Part): void => {
    const key = keyOf(part);
    if (key !== null) {
      const wanted = names.get(key) ?? free(key, used);
      used.add(wanted);
      given.set(key, wanted);
      part.id = bare(wanted);
    }
    for (const list of LISTS_OF[part.kind]) of(part, list).forEach(visit);
  };
  visit(root);
  return withReferences(toModel(root, model), given);
}

function free(key: string, used: ReadonlySet<string>): string {
  let name = key;
  for (let count = 2; used.has(name); count += 1) name = `${key}-${count}`;
  return name;
}

function bare(key: string): string {
  return key.replace(/^(?:appendix|footnote)\//u, "");
}

const HOLDERS: Readonly<Record<string, string>> = { note: "footnote", appendix: "appendix" };

/** `{{note "…"}}` and `{{appendix "…"}}` follow the new names. */
function withReferences(model: Model, given: ReadonlyMap<string, string>): Model {
  const renamed = JSON.stringify(model, (_, value: unknown) =>
    typeof value !== "string" || !value.includes("{{")
      ? value
      : value.replace(
          /(\{\{\s*)(note|appendix)(\s+")([^"]*)(?=")/gu,
          (whole, open: string, helper: string, gap: string, id: string) => {
            const name = given.get(`${HOLDERS[helper] ?? helper}/${id}`);
            return name === undefined ? whole : `${open}${helper}${gap}${bare(name)}`;
          },
        ),
  );
  return JSON.parse(renamed) as Model;
}
