/** The values that some keys of data may have; schemas of every room take them from here. */
import type { Directive, Organ } from "./types.ts";

/** Kinds of organs: what they do, whichever level they stand on. */
export const ORGAN_KINDS = [
  "committee",
  "advisory",
  "office",
  "government",
  "department",
  "front",
  "unit",
] as const satisfies Organ["kind"][];

/** Levels of organs; levels of the past are there for documents of the past. */
export const ORGAN_LEVELS = [
  "central",
  "city",
  "province",
  "district",
  "intermediate",
  "ward",
  "commune",
  "special-zone",
  "grassroots",
] as const satisfies Organ["level"][];

/** Words between the issuer and the title of a text; some have none. */
export const CONNECTORS = [
  "về",
  "về việc",
  "thực hiện",
  "ban hành",
  "triển khai",
  "quán triệt",
  "",
] as const satisfies Directive["connector"][];
