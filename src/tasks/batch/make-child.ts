/** A superior's document and an organ in; the organ's own document, and what it must still decide, out. */
import type { Diagnostic, Outcome, Place } from "../../base/diagnostic.ts";
import { cloneFor } from "../../lineage/clone/clone-model.ts";
import { prepareClone, type PreparedParent } from "../../lineage/clone/prepare-clone.ts";
import type { ChildOptions, Todo } from "../../lineage/clone/types.ts";
import type { LineageRules } from "../../lineage/rules.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Registry } from "../../registry/types.ts";

/** A parent that was read once for all its children. */
export interface ReadyParent {
  source: ModelSource;
  prepared: PreparedParent;
  /** True when the document itself speaks of a place of that name. */
  speaksOf(place: string): boolean;
}

/** Parts of the head that the child has of its own: a line of the parent's list would be another one. */
const ownParts = /^(?:recipients|signature|archive|place|number)/;

/** Reads the parent once; `registry` holds its issuer and need not hold the children's organs. */
export function readyParent(
  source: ModelSource,
  { registry, year, rules }: { registry: Registry; year: number; rules: LineageRules },
): Outcome<ReadyParent> {
  const { model, placeOf } = source;
  const parentOrgan = registry.organs.get(model.issuer);
  if (parentOrgan === undefined) return { diagnostics: [unknownIssuer(model.issuer, placeOf("issuer"))] };
  const text = JSON.stringify(model);
  return {
    value: {
      source,
      prepared: prepareClone(model, { parentOrgan, registry, year, rules }),
      speaksOf: (place) => text.includes(place),
    },
    diagnostics: [],
  };
}

/** Carries the parent down to one organ. Texts keep their places in the parent's file. */
export function makeChild({ prepared, source }: ReadyParent, options: ChildOptions): Required<Outcome<ModelSource>> {
  const { placeOf } = source;
  const { model, diagnostics, todos } = cloneFor(prepared, options);
  // What is not known of the parent is filled in there.
  const childPlace = (path: string): Place =>
    path.startsWith("parents") ? placeOf("date") : placeOf(ownParts.exec(path)?.[0] ?? path);
  return {
    value: { model, placeOf: childPlace },
    diagnostics: [
      ...diagnostics.map((one) => ({ ...one, place: one.place ?? placeOf("issuer") })),
      ...todos.map((todo) => askFor(todo, childPlace)),
    ],
  };
}

function askFor({ path, what, why }: Todo, placeOf: (path: string) => Place): Diagnostic {
  return {
    code: "left-to-decide",
    severity: "warning",
    what,
    why,
    fix: path?.startsWith("parents")
      ? "Ghi number và date vào văn bản gốc rồi chạy lại đợt soạn."
      : "Sửa ở bản riêng của đơn vị, hoặc ở khóa differences của đợt soạn nếu nhiều đơn vị cùng sửa.",
    place: placeOf(path ?? ""),
  };
}

function unknownIssuer(issuer: string, place: Place): Diagnostic {
  return {
    code: "unknown-organ",
    severity: "error",
    what: `Danh mục cơ quan không có mã “${issuer}”, cơ quan ban hành văn bản gốc.`,
    why: "Không biết cơ quan ban hành thì không chuyển tên cơ quan, nơi nhận xuống cấp dưới được.",
    fix: "Thêm cơ quan này vào data/organs, hoặc thêm dòng của tỉnh, thành phố ấy vào danh sách đơn vị.",
    place,
  };
}
