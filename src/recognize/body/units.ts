/** Numbered units of the page → items and points of the model, with the labels that counting alone would not give. */
import type { Item as ModelItem, Section as ModelSection } from "../../model/types.ts";
import type { Item, Scheme, Section } from "../../tree/nodes.ts";
import { bareLabel, labelOverride, usualLabel } from "../labels.ts";
import { wordsOf } from "../parts/lines.ts";
import type { BodyContext } from "./context.ts";
import { distribute } from "./distribute.ts";
import { roomWhenEmpty } from "./keep-empty.ts";

/** Sections in order. */
export function writeSections(sections: readonly Section[], context: BodyContext): ModelSection[] {
  const counter = createCounter("section", "");
  return sections.map((section, index) => {
    const path = `sections[${index}]`;
    const label = counter(section.numbering.label);
    const title = context.text(section.heading);
    const id = context.ids.make(wordsOf(section.heading), `phan-${index + 1}`);
    const { paragraphs, bullets, reviews, items, table, assignments, closing } = distribute(
      section.children,
      path,
      context,
      unitWriter(path, "", context),
      true,
    );
    // A section has no fields of its own; they stay lines of text.
    const fields = assignments.flatMap(({ unit, time }) => [
      ...(unit === null ? [] : [`Đơn vị thực hiện: ${unit}`]),
      ...(time === null ? [] : [`Thời gian thực hiện: ${time}`]),
    ]);
    const contents = [paragraphs, bullets, reviews, items, table, fields, closing];
    const name = `Phần “${title || MISSING_TITLE}”`;
    return {
      id,
      label,
      title: title || MISSING_TITLE,
      intro: [...paragraphs, ...roomWhenEmpty(contents, name, path, context)],
      bullets,
      reviews,
      items,
      table,
      closing: [...fields, ...closing],
    };
  });
}

const MISSING_TITLE = "NỘI DUNG";

/** Items of an appendix. */
export function writeItems(items: readonly Item[], path: string, context: BodyContext): ModelItem[] {
  return unitWriter(path, "", context).units(items, "items");
}

function unitWriter(path: string, outer: string, context: BodyContext) {
  return {
    units(list: readonly Item[], place: "points" | "items"): ModelItem[] {
      const counter = createCounter(place === "points" ? "point" : outer === "" ? "item" : "subitem", outer);
      return list.map((item, index) =>
        writeUnit(item, `${path}.${place}[${index}]`, counter(item.numbering.label), context),
      );
    },
  };
}

function writeUnit(
  { numbering, heading, children }: Item,
  path: string,
  label: string | null,
  context: BodyContext,
): ModelItem {
  const first = children.find((child) => child.type === "paragraph");
  const id = context.ids.make(wordsOf(heading ?? first?.children ?? null), "muc");
  const own = bareLabel(numbering.label);
  const named = heading ? context.text(heading) || null : null;
  const contents = distribute(children, path, context, unitWriter(path, own === "" ? "0" : own, context), false);
  const room = roomWhenEmpty({ named, ...contents }, `Mục ${numbering.label}`, path, context);
  return { id, label, heading: named, ...contents, paragraphs: [...contents.paragraphs, ...room] };
}

/** Counts as printing does: a prescribed label does not count on. */
function createCounter(scheme: Scheme, outer: string): (label: string) => string | null {
  let count = 0;
  return (label) => {
    const override = labelOverride(label, usualLabel(scheme, count + 1, outer));
    if (override === null) count += 1;
    return override;
  };
}
