/** Paragraphs of a Word file and the lines of the document it was composed from → the data that each paragraph prints. */
import type { PlainLine } from "../../check/lines.ts";
import type { WordParagraph } from "../../docx/word.ts";

/** A paragraph finds its line among so many around the last one: rows of the letterhead go across, its lines down. */
const AROUND = 12;

/** One path per paragraph, such as `sections[1].items[0].heading`; null for what no data stand behind. */
export function dataOfParagraphs(paragraphs: readonly WordParagraph[], lines: readonly PlainLine[]): (string | null)[] {
  const letters = lines.map(({ text }) => lettersOf(text));
  const paths = dataOfLines(lines);
  const taken = new Set<number>();
  let last = 0;
  return paragraphs.map(({ runs }) => {
    const words = lettersOf(runs.map((run) => (run.kind === "text" ? run.text : "")).join(""));
    if (words === "") return null;
    for (let at = Math.max(0, last - AROUND); at < Math.min(lines.length, last + AROUND); at += 1) {
      const line = letters[at] ?? "";
      if (line === "" || taken.has(at) || !words.endsWith(line)) continue;
      taken.add(at);
      last = Math.max(last, at);
      return paths[at] ?? null;
    }
    return null;
  });
}

/** Lines of the head, the title and the end come from keys of the document's own. */
const KEYS: Partial<Record<PlainLine["role"], string>> = {
  superior: "issuer",
  organ: "issuer",
  number: "number",
  draft: "draft",
  "place-date": "date",
  kind: "template",
  author: "author",
  subject: "about",
  authority: "signature",
  position: "signature",
  name: "signature",
};

function dataOfLines(lines: readonly PlainLine[]): (string | undefined)[] {
  const recipients = lines.filter(({ role }) => role === "recipient");
  return lines.map((line) => {
    const { from, role, path } = line;
    if (from !== undefined) return from;
    // The last line of Nơi nhận is that of the archive.
    if (role === "recipient") return line === recipients.at(-1) ? "archive" : `recipients[${recipients.indexOf(line)}]`;
    const appendix = /^appendices\[\d+\]/u.exec(path)?.[0];
    return appendix === undefined ? KEYS[role] : `${appendix}.title`;
  });
}

/** Labels, marks and breaks stand differently in the two. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
