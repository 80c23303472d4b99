/** Versions of a document and a child → how a person calls a part: its heading, its title, or its first words. */
import type { Child, PartContent } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import { contentOf, spotsIn, toTree } from "./tree.ts";

const LONGEST = 60;

/** A function from keys to names, slots said in words; empty for a part without words and for keys of the head. */
export function namesOf(
  models: readonly Model[],
  { changes, conflicts }: Child,
  say: (text: string) => string,
): (key: string) => string {
  const versions = models.map((model) => spotsIn(toTree(model)));
  return (key) => {
    const known = versions.flatMap((spots) => spots.get(key) ?? []).map(({ part }) => contentOf(part));
    const mine = conflicts.get(key)?.mine;
    const own = changes.get(key)?.content ?? (mine === undefined || mine === "removed" ? {} : mine.change.content);
    const words = [...known, own].map(wordsIn).find((text) => text !== "") ?? "";
    return shorten(say(words));
  };
}

function wordsIn({ title, heading, paragraphs, intro, bullets, entries }: PartContent): string {
  return title ?? heading ?? paragraphs?.[0] ?? intro?.[0] ?? bullets?.[0]?.text ?? entries?.[0] ?? "";
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST)).trimEnd()} …`;
}
