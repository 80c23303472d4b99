/** Lines of Nơi nhận → recipients with their notes and organs, and the archive line where it is not the organ's own. */
import type { Recipient, RichText, ToneMarks } from "../../model/types.ts";
import { recipientName } from "../../registry/recipient-name.ts";
import { existsOn } from "../../registry/terms.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import { inlineText } from "../../tree/inline-text.ts";
import type { Inline } from "../../tree/nodes.ts";
import { printTone, sameWordsKey } from "../text/tone.ts";
import { sliceInlines } from "../../tree/read/slice.ts";

export interface RecipientsFound {
  recipients: Recipient[];
  /** Null when the line is that of the organ. */
  archive: RichText | null;
  /** Archive line as typed, without its stop; null when there is none. */
  archiveWords: string | null;
  /** Mark at the end of most lines. */
  end: string | null;
}

export interface RecipientsOptions {
  registry: Registry;
  issuer: Organ;
  tone: ToneMarks | null;
  /** Day that the organs must exist on. */
  day: string;
  text(line: readonly Inline[]): RichText;
}

const ARCHIVE = /^[-–•\s]*Lưu\s*:?\s*/u;
const END = /\s*(?:\.\s*\/\s*\.?|[;,.])?\s*$/u;
const NOTE = /^(?<text>.*\S)\s+\**\(\**(?<note>[^()]+?)\**\)\**$/u;

/** Reads the lines. */
export function readRecipients(lines: readonly Inline[][], options: RecipientsOptions): RecipientsFound {
  const trimmed = lines.filter((line) => inlineText(line).trim() !== "");
  const archiveAt = trimmed.findIndex((line) => ARCHIVE.test(inlineText(line)));
  const listed = trimmed.filter((_, index) => index !== archiveAt);
  const archiveLine = trimmed[archiveAt];
  const words =
    archiveLine &&
    inlineText(archiveLine)
      .replace(END, "")
      .replace(/^[-–•\s]*/u, "")
      .trim();
  const bare =
    archiveLine &&
    withoutEnd(sliceInlines(archiveLine, ARCHIVE.exec(inlineText(archiveLine))?.[0].length ?? 0, Infinity));
  const isOwn = bare !== undefined && sameWordsKey(inlineText(bare)) === sameWordsKey(options.issuer.archive);
  return {
    recipients: listed.map((line) => recipientOf(line, options)),
    archive: bare === undefined || isOwn ? null : options.text(bare) || null,
    archiveWords: words ?? null,
    end: commonEnd(listed.slice(0, -1)),
  };
}

function withoutEnd(line: Inline[]): Inline[] {
  const words = inlineText(line);
  return sliceInlines(line, 0, words.replace(END, "").length);
}

function recipientOf(line: Inline[], options: RecipientsOptions): Recipient {
  const written = options.text(withoutEnd(line));
  const { text = written, note = null } = NOTE.exec(written)?.groups ?? {};
  const organ = organNamed(text, options);
  const printed = organ && printTone(recipientName(options.registry, organ, options.issuer), options.tone);
  return { organ: organ?.id ?? null, text: printed === text ? null : text, note: note?.trim() ?? null };
}

/** The one organ that goes by these words for this issuer and exists. */
function organNamed(text: string, { registry, issuer, day }: RecipientsOptions): Organ | undefined {
  const key = sameWordsKey(text);
  const named = [...registry.organs.values()].filter(
    (organ) => existsOn(organ, day) && sameWordsKey(recipientName(registry, organ, issuer)) === key,
  );
  return named.length === 1 ? named[0] : undefined;
}

function commonEnd(lines: readonly Inline[][]): string | null {
  const ends = lines.map((line) => /[;,.]\s*$/u.exec(inlineText(line))?.[0].trim() ?? "");
  const best = [";", ",", "."].map((end) => ({ end, count: ends.filter((one) => one === end).length }));
  const most = best.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most.end : null;
}
