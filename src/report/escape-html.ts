/** Text in, the same text as it stands in HTML content and attributes out. */

/** Escapes what HTML would read as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
