/** A document → every array of inlines in it by its path, found without knowing the nodes. */
import { formatPath, type DataPath } from "../../../src/base/path.ts";
import type { Doc, Inline } from "../../../src/tree/nodes.ts";

const inlineTypes = ["text", "strong", "emphasis", "break", "note-reference", "blank"];

export function walkLines({ children, appendices, footnotes }: Doc): [path: string, line: Inline[]][] {
  const lines: [string, Inline[]][] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (typeof value !== "object" || value === null) return;
    if (isLine(value)) lines.push([formatPath(path), value]);
    else
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit({ children, appendices, footnotes }, []);
  return lines;
}

function isLine(value: object): value is Inline[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: { type?: string }) => inlineTypes.includes(one.type ?? ""))
  );
}
