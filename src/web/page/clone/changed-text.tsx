/** One text of the superior and what it becomes → the sentence with its words marked, and a box for each change to undo it. */
import type { JSX } from "preact";
import { WordDiff } from "../look/marked-words.tsx";
import { placeWords } from "../look/place-words.ts";
import { plainText } from "../look/plain-text.ts";
import type { ChangedPlace } from "./group-changes.ts";
import { keptKey } from "./request.ts";
import type { Kept } from "./request.ts";

interface ChangedTextProps {
  place: ChangedPlace;
  kept: ReadonlyMap<string, Kept>;
  onKeep: (words: Kept, keep: boolean) => void;
}

export function ChangedText({ place, kept, onKeep }: ChangedTextProps): JSX.Element {
  const { path, before, after, changes } = place;
  return (
    <article class="changed">
      <h3>{placeWords(path)}</h3>
      <p>
        <WordDiff before={plainText(before)} after={plainText(after)} />
      </p>
      <ul>
        {changes.map(({ item, from, to, why }) => (
          <li key={`${from}\n${to}`}>
            {from === "" ? (
              <span>{changeWords(from, to)}</span>
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={kept.has(keptKey({ item, from }))}
                  onChange={(event) => onKeep({ item, from }, event.currentTarget.checked)}
                />
                {to === ""
                  ? `Giữ “${from}” như của cấp trên, không bỏ.`
                  : `Giữ “${from}” như của cấp trên, không thay bằng “${to}”.`}
              </label>
            )}{" "}
            <span class="muted">{why}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function changeWords(from: string, to: string): string {
  if (from === "") return `Thêm “${to}”.`;
  return to === "" ? `Bỏ “${from}”.` : `Thay “${from}” bằng “${to}”.`;
}
