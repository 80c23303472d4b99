/** Inline content that templates place by reference: they print `<t ref="…"/>`, the parser puts the content in. */
import type { Inline } from "../../tree/nodes.ts";
import { GENERATED, type Fragments } from "../../tree/build-inline.ts";
import { evaluateText } from "../evaluate.ts";
import type { Session } from "../session.ts";

/** A text inside a template's context; `{{…}}` prints its reference. */
export interface TextRef {
  ref: string;
  /** `lead` when the text ends with a colon and so introduces what follows. */
  role: "body" | "lead";
}

/** True for a text of the pool. */
export function isTextRef(value: unknown): value is TextRef {
  return typeof value === "object" && value !== null && "role" in value;
}

export interface TextPool {
  /** A text of the data, by its path. */
  data(text: string, path: string): TextRef;
  /** Texts of a list of the data. */
  list(texts: readonly string[], path: string): TextRef[];
  /** Content that was made from the data at a path. */
  made(line: readonly Inline[], path: string): TextRef;
  /** Content that no single place of the data gives, under a name. */
  generated(content: readonly Inline[] | string, name: string): TextRef;
  fragments: Fragments;
}

/** Opens the pool of one document. */
export function createTextPool(session: Session): TextPool {
  const lines = new Map<string, readonly Inline[]>();
  const add = (line: readonly Inline[], ref: string, role: TextRef["role"]): TextRef => {
    lines.set(ref, line);
    return { ref, role };
  };
  const data: TextPool["data"] = (text, path) =>
    add(evaluateText(text, path, session), path, text.endsWith(":") ? "lead" : "body");
  return {
    data,
    list: (texts, path) => texts.map((text, index) => data(text, `${path}[${index}]`)),
    made: (line, path) => add(line, path, "body"),
    generated: (content, name) =>
      add(typeof content === "string" ? [{ type: "text", value: content }] : content, `${GENERATED}${name}`, "body"),
    fragments: (ref) => lines.get(ref),
  };
}
