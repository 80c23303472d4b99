/** Text of a run → the same words in NFC without invisible or look-alike characters, with the way back to the file. */
import { symbolText } from "./word/symbols.ts";
import type { Finding } from "./report.ts";

export interface CleanText {
  text: string;
  /** Offset in the raw text of every UTF-16 unit of `text`; absent when nothing was changed. */
  origins?: number[];
  changes: { finding: Finding; words: string }[];
}

/** Latin letters with Vietnamese marks in NFC, digits, and the signs that office texts are typed with. */
const ordinary =
  /^[\x20-\x7e\t\u00a7\u00ab\u00b0-\u00b2\u00bb\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;

interface Replacement {
  finding: Finding;
  pattern: RegExp;
  by: string;
}

const replacements: readonly Replacement[] = [
  // The Icelandic letter that a TCVN3 converter or an OCR leaves for Đ looks the same and is found by no search.
  { finding: "look-alike", pattern: /[\u00d0\u0189]/u, by: "Đ" },
  { finding: "look-alike", pattern: /\u00f0/u, by: "đ" },
  { finding: "zero-width", pattern: /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u, by: "" },
  { finding: "no-break-space", pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u, by: " " },
  { finding: "no-break-hyphen", pattern: /[\u2010\u2011]/u, by: "-" },
  { finding: "soft-hyphen", pattern: /\u00ad/u, by: "" },
  { finding: "control-character", pattern: /[\p{Cc}\ufffd]/u, by: "" },
];

/** Cleans the text of one run; `font` tells what characters of symbol fonts mean. */
export function cleanText(raw: string, font: string): CleanText {
  if (ordinary.test(raw)) return { text: raw, changes: [] };
  const clean: Required<CleanText> = { text: "", origins: [], changes: [] };
  // A letter with its marks, or marks that stand alone.
  for (const { 0: cluster, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const written =
      cluster === "\t"
        ? cluster
        : cleanCluster(cluster, font, clean.changes, raw.slice(Math.max(0, index - around), index + around));
    for (let unit = 0; unit < written.length; unit += 1)
      clean.origins.push(Math.min(index + unit, index + cluster.length - 1));
    clean.text += written;
  }
  return clean;
}

/** Characters shown at each side of a change. */
const around = 12;

function cleanCluster(cluster: string, font: string, changes: CleanText["changes"], words: string): string {
  const replacement = replacements.find(({ pattern }) => pattern.test(cluster[0] ?? ""));
  if (replacement) changes.push({ finding: replacement.finding, words });
  const base = replacement ? replacement.by + cluster.slice(1) : symbolText(cluster, font);
  const composed = composeMarks(base);
  if (composed !== base) changes.push({ finding: "not-composed", words });
  return composed;
}

/** NFC also for a tone that was typed before the hat or horn of its letter: Unicode keeps their order, a reader sees none. */
function composeMarks(cluster: string): string {
  const marks = cluster.normalize("NFD");
  const hats = marks.match(/[\u0302\u0306\u031b]/gu)?.join("") ?? "";
  return (marks.slice(0, 1) + hats + marks.slice(1).replace(/[\u0302\u0306\u031b]/gu, "")).normalize("NFC");
}
