/** The file of a document that extends another and the new year in; what its rollover needs besides a whole document's, out. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { readChildTexts } from "../lineage/child/child-as-model.ts";
import { patchYaml } from "../lineage/child/patch-yaml.ts";
import type { Format } from "../lineage/rollover/rollover.ts";
import { isMap, NUMBER_KEYS } from "../model/written.ts";
import { rolledId } from "./rollover-ids.ts";

/** Only the child's own texts are carried over; the superior's come with the superior's new document. */
export const CHILD_FORMAT: Format = { read: readChildTexts, write: () => undefined };

/** The rolled text under the superior's document of the new year, standing on no revision yet. */
export function underNewSuperior(
  file: string,
  text: string,
  year: number,
  exists: (id: string) => boolean,
): Outcome<string> {
  const { data, placeOf } = parseYaml(createSource(file, text), { numbers: NUMBER_KEYS });
  if (!isMap(data)) return { diagnostics: [] };
  const superior = String(data["extends"]);
  const next = rolledId(superior, year);
  const place = placeOf(["extends"]);
  if (!exists(next)) return { diagnostics: [{ ...noNewSuperior(superior, next, year), place }] };
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== "base"));
  const patched = patchYaml(text, data, { ...rest, extends: next });
  return patched === undefined ? { diagnostics: [] } : { value: patched, diagnostics: [] };
}

function noNewSuperior(superior: string, next: string, year: number): Diagnostic {
  return {
    code: "no-new-superior",
    severity: "error",
    what: `Văn bản cấp trên “${superior}” chưa có bản của năm ${year} (“${next}”).`,
    why: "Văn bản này chỉ ghi những chỗ khác với văn bản cấp trên nên phải có văn bản ấy trước.",
    fix: `Chạy soan rollover ${year} ${superior} trước; nếu văn bản cấp trên năm ${year} mang mã khác thì lập bản mới bằng soan clone.`,
  };
}
