/** A rendered document and its model → what an older or a higher document left in it, at the lines of the data that print it. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { findRecipientResidue, findResidue } from "../lineage/residue/find-residue.ts";
import type { Line, ResidueContext } from "../lineage/residue/types.ts";
import type { ModelSource } from "../model/read-model.ts";
import type { Model } from "../model/types.ts";
import type { Doc, Inline } from "../tree/nodes.ts";
import { walkLines } from "../tree/walk.ts";
import type { Project } from "./load-project.ts";

/** Warnings, for a document made from a superior's (`parent`) or from last year's. */
export function residueOf(
  doc: Doc,
  { model, placeOf }: ModelSource,
  { registry, lineage }: Pick<Project, "registry" | "lineage">,
  parent?: Model,
): Diagnostic[] {
  if (lineage === null) return [];
  const { year, template, issuer } = model;
  const organ = registry.organs.get(parent?.issuer ?? "");
  const context: ResidueContext = {
    registry,
    year,
    template,
    issuer: registry.organs.get(issuer),
    rules: lineage,
    ...(parent && organ ? { parent: { model: parent, organ } } : {}),
  };
  return [...findResidue(linesOf(doc), context), ...findRecipientResidue(model, context)].map((one) => ({
    ...one,
    place: placeOf(one.place?.path ?? ""),
  }));
}

/** The texts of the body with the paths of their data; head and signature are made from the registry. */
function linesOf(doc: Doc): Line[] {
  const lines: Line[] = [];
  walkLines({ ...doc, appendices: [] }, (line, holder) => {
    if (holder.type === "line" && holder.role !== "subject") return;
    const path = "from" in holder && holder.from !== undefined ? holder.from : holder.type === "line" ? "about" : "";
    lines.push({ path, text: line.map(textOf).join("") });
  });
  return lines;
}

/** Citations are out of reach of every search, blanks are written as in data. */
function textOf(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "strong":
    case "emphasis":
      return node.children.map(textOf).join("");
    case "citation":
      return "\u25A1".repeat(8);
    case "blank":
      return `{{blank "${node.what}"}}`;
    case "note-reference":
      return "";
    case "break":
      return " ";
  }
}
