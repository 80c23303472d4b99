/** A part of the superior's new file that may be an old one → the question, with its candidates as choices. */
import type { JSX } from "preact";
import type { Updated } from "../../api.ts";
import { percentText } from "../look/counts.ts";
import type { Answer } from "./request.ts";

interface QuestionProps {
  question: NonNullable<Updated["parent"]>["questions"][number];
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

export function Question({ question, answer, onAnswer }: QuestionProps): JSX.Element {
  const { key, opening, candidates } = question;
  return (
    <fieldset class="question">
      <legend>Trong tệp mới có mục “{opening}”. Mục này là mục nào của văn bản đang có?</legend>
      {candidates.map((one) => (
        <label key={one.key}>
          <input
            type="radio"
            name={key}
            required
            checked={answer !== undefined && answer !== "new" && answer.same === one.key}
            onChange={() => onAnswer({ same: one.key })}
          />
          Là mục cũ “{one.opening}” (giống {percentText(one.likeness)})
        </label>
      ))}
      <label>
        <input type="radio" name={key} required checked={answer === "new"} onChange={() => onAnswer("new")} />
        Là mục mới
      </label>
    </fieldset>
  );
}
