/** What Word insists on and the schemas do not say: bytes of a .docx in, one sentence per fault out. */
import type { XmlElement } from "@rgrove/parse-xml";
import path from "node:path";
import { readParts } from "./docx-parts.ts";
import { childAt, children, descendants, parse } from "./xml.ts";

type Parts = Map<string, XmlElement>;
type Rule = (parts: Parts) => string[];

/** Runs every rule over the parts of a .docx. */
export function lintPackage(bytes: Uint8Array): string[] {
  const parts: Parts = new Map(Object.entries(readParts(bytes)).map(([name, text]) => [name, parse(text)]));
  return Object.entries(rules).flatMap(([name, rule]) => rule(parts).map((fault) => `${name}: ${fault}`));
}

/** The rules by name, so that a test can show each of them to fire. */
export const rules: Record<string, Rule> = {
  "cell-ends-in-paragraph": (parts) =>
    everywhere(parts, "w:tc")
      .filter(({ element }) => children(element).at(-1)?.name !== "w:p")
      .map(({ part }) => `${part}: a w:tc does not end in w:p; Word calls the file corrupt`),

  "relationships-resolve": (parts) =>
    relationships(parts)
      .filter(({ external, target }) => !external && !parts.has(target))
      .map(({ part, target }) => `${part} points at ${target}, which is not in the package`),

  "no-external-relationship": (parts) =>
    relationships(parts)
      .filter(({ external }) => external)
      .map(({ part, target }) => `${part} points outside at ${target}`),

  "relationship-ids-are-known": (parts) =>
    documentParts(parts).flatMap(([part, root]) => {
      const known = new Set(
        relationships(parts)
          .filter((one) => one.owner === part)
          .map(({ id }) => id),
      );
      const used = descendants(root).flatMap((element) =>
        ["r:id", "r:embed", "r:link"].map((name) => element.attributes[name]).filter((id) => id !== undefined),
      );
      return used.filter((id) => !known.has(id)).map((id) => `${part} uses relationship ${id}, which it does not have`);
    }),

  "every-part-has-a-content-type": (parts) => {
    const types = children(parts.get("[Content_Types].xml") as XmlElement);
    const extensions = new Set(types.map(({ attributes }) => attributes["Extension"]));
    const names = new Set(types.map(({ attributes }) => attributes["PartName"]));
    const dangling = [...names].filter((name) => name !== undefined && !parts.has(name.slice(1)));
    return [
      ...[...parts.keys()]
        .filter(
          (part) => part !== "[Content_Types].xml" && !names.has(`/${part}`) && !extensions.has(part.split(".").at(-1)),
        )
        .map((part) => `${part} has no content type`),
      ...dangling.map((name) => `${name} has a content type but is not in the package`),
    ];
  },

  "footnotes-resolve": (parts) => {
    const known = idsOf(parts.get("word/footnotes.xml"), "w:footnote", "w:id");
    const used = idsOf(parts.get("word/document.xml"), "w:footnoteReference", "w:id");
    const own = idsOf(parts.get("word/footnotes.xml"), "w:footnote[text]", "w:id");
    return [
      ...used.filter((id) => !known.includes(id)).map((id) => `footnote ${id} is referred to but not written`),
      ...own.filter((id) => !used.includes(id)).map((id) => `footnote ${id} is written but not referred to`),
      ...repeated(used).map((id) => `footnote ${id} is referred to twice; later numbers shift`),
    ];
  },

  "lists-resolve": (parts) => {
    const numbering = parts.get("word/numbering.xml");
    const numbers = idsOf(numbering, "w:num", "w:numId");
    const abstracts = idsOf(numbering, "w:abstractNum", "w:abstractNumId");
    const used = everywhere(parts, "w:numId").map(({ element }) => element.attributes["w:val"] ?? "");
    const bases = numbering
      ? descendants(numbering, "w:num").map((num) => childAt(num, "w:abstractNumId")?.attributes["w:val"] ?? "")
      : [];
    return [
      ...used.filter((id) => id !== "0" && !numbers.includes(id)).map((id) => `list ${id} is used but not defined`),
      ...bases.filter((id) => !abstracts.includes(id)).map((id) => `abstract list ${id} is used but not defined`),
    ];
  },

  "one-abstract-list-each": (parts) => {
    const numbering = parts.get("word/numbering.xml");
    const bases = numbering
      ? children(numbering, "w:num").map((num) => childAt(num, "w:abstractNumId")?.attributes["w:val"] ?? "")
      : [];
    return repeated(bases).map((id) => `abstract list ${id} serves two lists; Word may join their numbers`);
  },

  "styles-resolve": (parts) => {
    // Word knows this one even when the file does not define it.
    const known = ["DefaultParagraphFont", ...idsOf(parts.get("word/styles.xml"), "w:style", "w:styleId")];
    const names = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"];
    return everywhere(parts, ...names)
      .map(({ part, element }) => ({ part, id: element.attributes["w:val"] ?? "" }))
      .filter(({ id }) => !known.includes(id))
      .map(({ part, id }) => `${part} uses style ${id}, which is not defined`);
  },

  "ids-are-unique": (parts) => [
    ...(
      [
        ["word/numbering.xml", "w:num", "w:numId"],
        ["word/numbering.xml", "w:abstractNum", "w:abstractNumId"],
        ["word/footnotes.xml", "w:footnote", "w:id"],
        ["word/styles.xml", "w:style", "w:styleId"],
        ["word/document.xml", "w:bookmarkStart", "w:id"],
        ["word/document.xml", "wp:docPr", "id"],
      ] as const
    ).flatMap(([part, element, attribute]) =>
      repeated(idsOf(parts.get(part), element, attribute)).map((id) => `${part}: two ${element} have the id ${id}`),
    ),
    ...[...parts]
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([name, root]) =>
        repeated(idsOf(root, "Relationship", "Id")).map((id) => `${name}: two relationships ${id}`),
      ),
  ],

  "no-empty-paragraph-as-space": (parts) => {
    const drawn = ruleStyles(parts);
    return descendants(parts.get("word/document.xml") as XmlElement, "w:body", "w:tc").flatMap((box) => {
      const paragraphs = children(box, "w:p");
      // A cell must hold a paragraph, so an empty cell holds an empty one.
      if (box.name === "w:tc" && paragraphs.length === 1) return [];
      return paragraphs
        .filter(
          (paragraph) => isEmpty(paragraph) && !isRule(paragraph, drawn) && !childAt(paragraph, "w:pPr", "w:sectPr"),
        )
        .map(() => `an empty paragraph in ${box.name}; spacing belongs to the style`);
    });
  },

  "one-font-in-four-slots": (parts) => {
    const slots = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"];
    const defaults = childAt(
      parts.get("word/styles.xml") as XmlElement,
      "w:docDefaults",
      "w:rPrDefault",
      "w:rPr",
      "w:rFonts",
    );
    const font = defaults?.attributes["w:ascii"];
    if (!font) return ["word/styles.xml: the default run has no font"];
    return documentParts(parts).flatMap(([part, root]) =>
      descendants(root, "w:rFonts")
        .filter(({ attributes }) => slots.some((slot) => attributes[slot] !== font))
        .map(({ attributes }) => `${part}: ${JSON.stringify(attributes)} is not ${font} in all four slots`),
    );
  },

  "language-is-vietnamese": (parts) => {
    const defaults = childAt(
      parts.get("word/styles.xml") as XmlElement,
      "w:docDefaults",
      "w:rPrDefault",
      "w:rPr",
      "w:lang",
    );
    return [
      ...(defaults?.attributes["w:val"] === "vi-VN" ? [] : ["word/styles.xml: the default language is not vi-VN"]),
      ...everywhere(parts, "w:lang")
        .filter(({ element }) => (element.attributes["w:val"] ?? "vi-VN") !== "vi-VN")
        .map(({ part, element }) => `${part}: language ${element.attributes["w:val"]}`),
    ];
  },

  "text-is-nfc": (parts) =>
    [...parts].flatMap(([part, root]) =>
      root.text === root.text.normalize("NFC") ? [] : [`${part}: text is not in Unicode form NFC`],
    ),
};

function isEmpty(paragraph: XmlElement): boolean {
  const shown = ["w:drawing", "w:pict", "w:fldChar", "w:fldSimple", "w:instrText", "w:sym", "w:footnoteReference"];
  const text = descendants(paragraph, "w:t").map((run) => run.text);
  return text.join("").trim() === "" && descendants(paragraph, ...shown).length === 0;
}

/** A paragraph drawn as a line (it has a border), or one too thin to be space: 2 pt at most, by itself or by its style. */
function isRule(paragraph: XmlElement, drawn: ReadonlySet<string | undefined>): boolean {
  const style = childAt(paragraph, "w:pPr", "w:pStyle")?.attributes["w:val"];
  return childAt(paragraph, "w:pPr", "w:pBdr") !== undefined || drawn.has(style ?? "");
}

function ruleStyles(parts: Parts): Set<string | undefined> {
  const styles = descendants(parts.get("word/styles.xml") as XmlElement, "w:style");
  const isThin = (style: XmlElement): boolean => {
    const {
      "w:lineRule": rule,
      "w:line": line,
      "w:before": before = "0",
      "w:after": after = "0",
    } = childAt(style, "w:pPr", "w:spacing")?.attributes ?? {};
    return rule === "exact" && Number(line) + Number(before) + Number(after) <= 40;
  };
  const drawn = styles.filter((style) => childAt(style, "w:pPr", "w:pBdr") ?? isThin(style));
  return new Set(drawn.map(({ attributes }) => attributes["w:styleId"]));
}

function documentParts(parts: Parts): [string, XmlElement][] {
  return [...parts].filter(([name]) => /^word\/[^/]+\.xml$/.test(name) && name !== "word/fontTable.xml");
}

function everywhere(parts: Parts, ...names: string[]): { part: string; element: XmlElement }[] {
  return documentParts(parts).flatMap(([part, root]) =>
    descendants(root, ...names).map((element) => ({ part, element })),
  );
}

function idsOf(root: XmlElement | undefined, name: string, attribute: string): string[] {
  if (!root) return [];
  const [element = "", filter] = name.split(/[[\]]/);
  return (
    descendants(root, element)
      // Separators of footnotes have a type and are referred to by the settings only.
      .filter(({ attributes }) => filter === undefined || (attributes["w:type"] ?? "normal") === "normal")
      .map(({ attributes }) => attributes[attribute])
      .filter((id) => id !== undefined)
  );
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

interface Relationship {
  part: string;
  owner: string;
  id: string;
  target: string;
  external: boolean;
}

function relationships(parts: Parts): Relationship[] {
  return [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([part, root]) => {
      const folder = path.posix.dirname(path.posix.dirname(part));
      const owner = path.posix.join(folder, path.posix.basename(part, ".rels"));
      return children(root, "Relationship").map(({ attributes }) => {
        const { Id = "", Target = "", TargetMode } = attributes;
        const target = Target.startsWith("/") ? Target.slice(1) : path.posix.join(folder, Target);
        return { part, owner, id: Id, target, external: TargetMode === "External" };
      });
    });
}
