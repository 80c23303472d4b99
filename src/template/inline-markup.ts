/** Inline nodes → markup, for helpers that templates call. */
import type { Inline } from "../tree/nodes.ts";

/** Markup of a line; reading it gives the line back. */
export function inlineMarkup(line: readonly Inline[]): string {
  return line.map(nodeMarkup).join("");
}

/** Escapes text for the markup, inside tags and between them. */
export function escapeMarkup(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function nodeMarkup(node: Inline): string {
  switch (node.type) {
    case "text":
      return escapeMarkup(node.value);
    case "strong":
      return `<strong>${inlineMarkup(node.children)}</strong>`;
    case "emphasis":
      return `<em>${inlineMarkup(node.children)}</em>`;
    case "citation":
      return `<cite ref="${escapeMarkup(node.ref)}" mention="${node.mention}"${origin(node.from)}/>`;
    case "note-reference":
      return `<note ref="${escapeMarkup(node.ref)}"${origin(node.from)}/>`;
    case "blank":
      return `<blank what="${escapeMarkup(node.what)}">${escapeMarkup(node.value)}</blank>`;
    case "break":
      return "<br/>";
  }
}

function origin(from: string | undefined): string {
  return from === undefined ? "" : ` from="${escapeMarkup(from)}"`;
}
