/** How far a run has come, again and again, in; one line that rewrites itself on a terminal, or a plain line now and then, out. */
import { countText } from "./status-words.ts";

interface Seen {
  done: number;
  total: number;
  failed: number;
}

/** A stream and what is known about it. */
export interface ProgressStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export interface ProgressLine {
  update(seen: Seen): void;
  /** Clears the line of a terminal. */
  end(): void;
}

/** Milliseconds between two pictures on a terminal. */
const pause = 100;
/** Plain lines of a whole run. */
const plainLines = 10;
/** Runs shorter than this say nothing outside a terminal. */
const short = 200;

/** `now` gives milliseconds; it never decides what is written to a file. */
export function createProgress(stream: ProgressStream, now: () => number): ProgressLine {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let marks = 0;
  return {
    update(seen) {
      const time = now();
      if (stream.isTTY === true) {
        if (time - drawn < pause && seen.done < seen.total) return;
        drawn = time;
        stream.write(`\r\u001b[2K${progressText(seen, time - started)}`);
        return;
      }
      const mark = Math.floor((seen.done * plainLines) / Math.max(1, seen.total));
      if (seen.total < short || mark <= marks) return;
      marks = mark;
      stream.write(`${progressText(seen, time - started)}\n`);
    },
    end() {
      if (stream.isTTY === true && drawn > 0) stream.write("\r\u001b[2K");
    },
  };
}

/** `1.200/3.355 (35 %), 610 văn bản/giây, còn khoảng 4 giây, 2 có lỗi` */
export function progressText({ done, total, failed }: Seen, milliseconds: number): string {
  const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
  return [
    `${countText(done)}/${countText(total)} (${Math.floor((done * 100) / Math.max(1, total))} %)`,
    ...(rate > 0 ? [`${countText(Math.round(rate))} văn bản/giây`] : []),
    ...(left !== undefined && done < total ? [`còn khoảng ${durationText(left)}`] : []),
    ...(failed > 0 ? [`${countText(failed)} có lỗi`] : []),
  ].join(", ");
}

function durationText(seconds: number): string {
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
}
