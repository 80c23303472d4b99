/** The property parts of a package → title, author, keywords, and what our own writer left there. */
import type { Package } from "../package/open-package.ts";
import { childOf, childrenOf, textOf } from "./xml.ts";

export interface FileProperties {
  title: string;
  author: string;
  keywords: string[];
  /** Form and data hash that our writer noted, and the program that made the file. */
  form?: string;
  dataHash?: string;
  application?: string;
}

/** Reads the properties that exist. */
export function readFileProperties(opened: Package): FileProperties {
  const related = [...opened.related("").values()];
  const rootOf = (type: string) => {
    const part = related.find((one) => one.type === type)?.part;
    return part === undefined ? undefined : opened.root(part);
  };
  const core = rootOf("core-properties");
  const custom = new Map(
    childrenOf(rootOf("custom-properties")).map((property) => [
      property.attributes["name"] ?? "",
      textOf(property).trim(),
    ]),
  );
  const form = custom.get("soan-form");
  const dataHash = custom.get("soan-data");
  const application = textOf(childOf(rootOf("extended-properties"), "Application"));
  return {
    title: textOf(childOf(core, "dc:title")).normalize("NFC").trim(),
    author: textOf(childOf(core, "dc:creator")).normalize("NFC").trim(),
    keywords: textOf(childOf(core, "cp:keywords"))
      .normalize("NFC")
      .split(/[;,]/)
      .map((word) => word.trim())
      .filter(Boolean),
    ...(form ? { form } : {}),
    ...(dataHash ? { dataHash } : {}),
    ...(application ? { application } : {}),
  };
}
