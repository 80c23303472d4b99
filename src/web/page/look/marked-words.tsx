/** Two texts → the second with the words marked that are not in the first, and the words shown that are gone. */
import { Fragment } from "preact";
import type { JSX } from "preact";
import { wordDiff } from "./word-diff.ts";

interface WordDiffProps {
  before: string;
  after: string;
  /** `before` or `after` shows that text alone with its own marks; without it both run together. */
  side?: "before" | "after";
}

export function WordDiff({ before, after, side }: WordDiffProps): JSX.Element {
  const pieces = wordDiff(before, after);
  return (
    <span class="diff">
      {pieces.map(({ text, of }, index) => {
        if (of === "both") return <span key={index}>{text}</span>;
        if (side !== undefined && of !== side) return null;
        const words = text.trimEnd();
        return (
          <Fragment key={index}>
            {of === "before" ? <del>{words}</del> : <ins>{words}</ins>}
            {text.slice(words.length)}
          </Fragment>
        );
      })}
    </span>
  );
}
