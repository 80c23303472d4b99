/** What `prepForXml` of the `docx` package returns in, the XML text that its own packer would write out. */
import { escapeXml } from "../fast/escape.ts";

/** One element: its name mapped to attributes and children; a list, a text, or an object with `_attr` alone. */
export type Prepared = Readonly<Record<string, unknown>>;

/** Serialises one prepared element without indentation. */
export function serializeXml(prepared: Prepared): string {
  return Object.entries(prepared)
    .map(([name, content]) => element(name, content))
    .join("");
}

function element(name: string, content: unknown): string {
  const parts = Array.isArray(content) ? content : [content];
  let attributes = "";
  let children = "";
  for (const part of parts) {
    if (part === null || part === undefined) continue;
    if (typeof part !== "object") children += escapeXml(String(part));
    else if ("_attr" in part) attributes += attributeText((part as { _attr: Prepared })._attr);
    else children += serializeXml(part as Prepared);
  }
  return children === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

function attributeText(attributes: Prepared): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
