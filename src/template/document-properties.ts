/** A resolved document and what it was rendered from → the same with the title and keywords of its file. */
import type { Organ } from "../registry/types.ts";
import { inlineText } from "../tree/inline-text.ts";
import type { Doc, LineRole } from "../tree/nodes.ts";
import { subjectWords } from "./print/subject-words.ts";
import type { Session } from "./session.ts";

/** The title is that of the page, kind and subject; keywords are what a clerk would search for: kind, subject, year, issuer's symbol. */
export function withProperties(doc: Doc, { model, facts }: Session, issuer: Organ): Doc {
  const lines = doc.children.find((block) => block.type === "title")?.lines ?? [];
  const words = (role: LineRole): string =>
    lines
      .filter((line) => line.role === role)
      .map((line) => inlineText(line.children))
      .join(" ");
  const [kind, subject] = [words("kind"), words("subject")];
  const title = `${kind} ${subject}`.trim() || facts.document.title;
  const keywords = [facts.document.kind, ...subjectWords(subject), String(model.year), issuer.symbol];
  return {
    ...doc,
    properties: { ...doc.properties, title, keywords: [...new Set(keywords.filter((word) => word !== ""))] },
  };
}
