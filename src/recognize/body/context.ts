/** What the parts of a body share while they become data. */
import type { RichText } from "../../model/types.ts";
import type { Inline } from "../../tree/nodes.ts";
import type { Citer } from "../text/cite-words.ts";
import type { ReadCitations } from "../text/read-lines.ts";
import type { Finding } from "../types.ts";
import type { IdMaker } from "./ids.ts";

export interface BodyContext {
  read: ReadCitations;
  year: number;
  citer: Citer;
  ids: IdMaker;
  /** Writes a line as data. Must be called in the order in which the document prints its lines. */
  text(line: readonly Inline[]): RichText;
  find(finding: Finding): void;
}
