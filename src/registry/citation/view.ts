/** Any text → one line that the grammar can read (spaces collapsed, NFC, old tone marks, no emphasis marks), with the way back to its offsets. */
import { setToneMarks } from "../../base/text/tone-marks.ts";

export interface View {
  text: string;
  /** Offset in the original of every character of the view; one more for the end. */
  starts: readonly number[];
  ends: readonly number[];
  /** For every character: how many line breaks the space it stands for held. */
  breaks: readonly number[];
}

const SPACE = /\s/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff*]/u;
const COMBINING = /[\u0300-\u036f]/u;

/** A letter or mark that stays as it is: nearly all of them, so they take a short way. */
function isOrdinary(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && code !== 0x2a;
  if (code >= 0x1ea0 && code <= 0x1eff) return true;
  return code > 0xa0 && code < 0x250 && code !== 0xad && code !== 0xd0 && code !== 0xf0;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Makes the view of a text. */
export function makeView(text: string): View {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  for (let from = 0; from < text.length;) {
    if (isOrdinary(text.charCodeAt(from)) && !isCombining(text.charCodeAt(from + 1))) {
      push(text.charAt(from), from, from + 1, 0);
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < text.length && COMBINING.test(text[to] ?? "")) to += 1;
    const raw = text.slice(from, to);
    const last = letters.length - 1;
    if (SPACE.test(raw)) {
      const lineBreak = raw === "\n" ? 1 : 0;
      if (letters[last] === " ") {
        ends[last] = to;
        breaks[last] = (breaks[last] ?? 0) + lineBreak;
      } else push(" ", from, to, lineBreak);
    } else if (!INVISIBLE.test(raw)) {
      // U+00D0 is an Icelandic letter that looks like Đ and comes out of old PDF files.
      const clean = raw.normalize("NFC").replace("\u00d0", "Đ").replace("\u00f0", "đ");
      for (const unit of clean.split("")) push(unit, from, to, 0);
    }
    from = to;
  }
  starts.push(text.length);
  return { text: setToneMarks(letters.join(""), "old"), starts, ends, breaks };

  function push(letter: string, from: number, to: number, lineBreak: number): void {
    letters.push(letter);
    starts.push(from);
    ends.push(to);
    breaks.push(lineBreak);
  }
}

/** The match of a sticky pattern at a position, or undefined. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

/** Range of the original text that a range of the view covers. */
export function originalRange(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.starts[start] ?? 0, end: view.ends[Math.max(start, end - 1)] ?? view.starts[start] ?? 0 };
}
