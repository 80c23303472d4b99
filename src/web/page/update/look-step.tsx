/** Step 2 of an update: the questions of the superior's new file, then what would follow, stay or conflict. */
import type { JSX } from "preact";
import type { Updated } from "../../api.ts";
import { Question } from "./question.tsx";
import type { Answer } from "./request.ts";
import { UpdateSummary } from "./update-summary.tsx";

interface LookStepProps {
  result: Updated;
  answers: ReadonlyMap<string, Answer>;
  busy: boolean;
  onAnswer: (key: string, answer: Answer) => void;
  /** Runs anew with the answers. */
  onAgain: () => void;
  onWrite: () => void;
}

export function LookStep({ result, answers, busy, onAnswer, onAgain, onWrite }: LookStepProps): JSX.Element {
  const questions = result.parent?.status === "asked" ? result.parent.questions : [];
  if (questions.length > 0)
    return (
      <form
        class="wizard"
        onSubmit={(event) => {
          event.preventDefault();
          onAgain();
        }}
      >
        <h2>Chưa chắc {questions.length} mục là mục nào, cần trả lời</h2>
        {questions.map((question) => (
          <Question
            key={question.key}
            question={question}
            answer={answers.get(question.key)}
            onAnswer={(answer) => onAnswer(question.key, answer)}
          />
        ))}
        <footer class="row">
          <button type="submit" disabled={busy} aria-busy={busy}>
            Tiếp: xem sẽ đổi gì
          </button>
        </footer>
      </form>
    );
  const ready = result.documents.some(({ status }) => status === "updated" || status === "conflicts");
  return (
    <div class="wizard">
      <UpdateSummary result={result} />
      <footer class="row">
        <button type="button" disabled={busy || !ready} aria-busy={busy} onClick={onWrite}>
          Cập nhật văn bản
        </button>
        {ready ? (
          <span class="muted">Chữ mình đã viết không bị mất.</span>
        ) : (
          <span class="muted">Không có gì phải cập nhật.</span>
        )}
      </footer>
    </div>
  );
}
