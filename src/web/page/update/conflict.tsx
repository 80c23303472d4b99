/** One conflict → its three texts side by side with the words that differ marked, and the choice of one. */
import type { JSX } from "preact";
import type { ConflictRow, ConflictSide } from "../../api.ts";
import { WordDiff } from "../look/marked-words.tsx";
import { plainText } from "../look/plain-text.ts";
import { partName } from "./item-words.ts";

interface ConflictProps {
  row: ConflictRow;
  choice: ConflictSide | undefined;
  onChoose: (side: ConflictSide) => void;
}

const sides: readonly { side: ConflictSide; title: string; take: string }[] = [
  { side: "base", title: "Bản cũ của cấp trên", take: "Lấy bản cũ" },
  { side: "theirs", title: "Bản mới của cấp trên", take: "Theo cấp trên" },
  { side: "mine", title: "Bản của mình", take: "Giữ bản của mình" },
];

export function Conflict({ row, choice, onChoose }: ConflictProps): JSX.Element {
  return (
    <fieldset class="conflict">
      <legend>{partName(row.key, row.name)}</legend>
      <div class="three">
        {sides.map(({ side, title, take }) => (
          <section key={side} class={choice === side ? "chosen" : ""}>
            <h3>{title}</h3>
            <p>
              <SideText base={row.base} text={row[side]} />
            </p>
            <label>
              <input type="radio" name={row.key} checked={choice === side} onChange={() => onChoose(side)} />
              {take}
            </label>
          </section>
        ))}
      </div>
    </fieldset>
  );
}

/** Each side is read against the old text that both started from. */
function SideText({ base, text }: { base: string | null; text: string | null }): JSX.Element {
  if (text === null) return <em>(bỏ mục)</em>;
  if (text === "") return <em>(để trống)</em>;
  if (base === null) return <>{plainText(text)}</>;
  return <WordDiff before={plainText(base)} after={plainText(text)} side="after" />;
}
