/** A document made from a superior's → the same document after the superior's correction, in guided steps. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { Updated } from "../../api.ts";
import { problemOf } from "../ask/ask.ts";
import { loadHome } from "../home/home-state.ts";
import { Steps } from "../look/steps.tsx";
import { announce } from "../shell/live.tsx";
import { Stop } from "../shell/problems.tsx";
import { go } from "../shell/route.ts";
import { ConflictsStep } from "./conflicts-step.tsx";
import { LookStep } from "./look-step.tsx";
import { requestUpdate } from "./request.ts";
import type { Answer } from "./request.ts";
import { StartStep } from "./start-step.tsx";

const names = ["Văn bản và tệp cấp trên đã sửa", "Xem sẽ đổi gì", "Chọn ở chỗ hai bên cùng sửa"];

/** `id`: the document, when the list or the editor says so. */
export function UpdateWizard({ id: asked }: { id: string | null }): JSX.Element {
  const [id, setId] = useState(asked ?? "");
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState(0);
  const [result, setResult] = useState<Updated | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void loadHome(), []);

  const run = async (given: ReadonlyMap<string, Answer>, dryRun: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await requestUpdate({ id, file, answers: given, dryRun });
      const [document] = answer.documents;
      if (dryRun || document === undefined || document.status === "failed") {
        setResult(answer);
        setStep(1);
      } else if (document.status === "conflicts") setStep(2);
      else {
        announce("Đã cập nhật theo cấp trên.");
        go("document", id);
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const start = (): void => {
    setAnswers(new Map());
    void run(new Map(), true);
  };

  return (
    <>
      <h1>Cập nhật theo cấp trên</h1>
      <Steps names={names} at={step} onBack={step < 2 ? setStep : null} />
      {problem === null ? null : <Stop problem={problem} />}
      {step === 0 ? <StartStep id={id} file={file} busy={busy} onId={setId} onFile={setFile} onNext={start} /> : null}
      {step === 1 && result !== null ? (
        <LookStep
          result={result}
          answers={answers}
          busy={busy}
          onAnswer={(key, answer) => setAnswers(new Map([...answers, [key, answer]]))}
          onAgain={() => void run(answers, true)}
          onWrite={() => void run(answers, false)}
        />
      ) : null}
      {step === 2 ? <ConflictsStep id={id} /> : null}
    </>
  );
}
