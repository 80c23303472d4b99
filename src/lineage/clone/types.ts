/** What cloning takes and gives: the organs on both sides, every change of words with its place, and what the lower organ must still decide. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import type { LineageRules } from "../rules.ts";

export interface ChildOptions {
  /** The lower organ that will issue the child. */
  organ: Organ;
  registry: Registry;
  /** Words that an officer does not want changed: what stood there, by id of the item. */
  undo?: ReadonlyMap<string, readonly string[]>;
}

export interface PrepareOptions {
  /** Issuer of the parent document. */
  parentOrgan: Organ;
  registry: Registry;
  /** Year of the children. */
  year: number;
  rules: LineageRules;
}

export type CloneOptions = ChildOptions & PrepareOptions;

/** Which part of the document a text belongs to. */
export type Zone = "body" | "opening" | "subject" | "time";

/** Words of the parent that became other words. */
export interface Substitution {
  /** Path of the text in the child's model. */
  path: string;
  /** Id of the item or section that holds it. */
  id: string | null;
  from: string;
  to: string;
  why: string;
}

/** Something the lower organ must look at or fill in. */
export interface Todo {
  path?: string;
  id?: string | null;
  what: string;
  why: string;
}

export interface Clone {
  model: Model;
  substitutions: Substitution[];
  todos: Todo[];
  diagnostics: Diagnostic[];
}
