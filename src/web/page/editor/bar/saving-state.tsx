/** How the work stands against the file on disk → a few words, always in the same place. */
import type { JSX } from "preact";
import type { Desk } from "../state/desk.ts";
import { useDesk } from "../form/use-desk.ts";

export function SavingState(): JSX.Element {
  const desk = useDesk();
  const [words, mood] = savingWords(desk);
  return (
    <span class={`saving ${mood}`} role="status">
      {words}
    </span>
  );
}

/** The words and how they are coloured. */
function savingWords({ saving, unsaved }: Pick<Desk, "saving" | "unsaved">): [string, "good" | "open" | "bad"] {
  const now = saving.value;
  if (now.state === "saving") return ["Đang lưu…", "open"];
  if (now.state === "retrying")
    return [`Chưa lưu được, chương trình không trả lời; đang thử lại (lần ${now.tries})`, "bad"];
  if (now.state === "refused") return ["Chưa lưu được", "bad"];
  return unsaved.value ? ["Chưa lưu", "open"] : ["Đã lưu", "good"];
}
