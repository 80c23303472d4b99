/** A superior's document or file → the document of a lower organ, in guided steps with every change shown before it is made. */
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { home, loadHome } from "../home/home-state.ts";
import { nextYear } from "../look/next-year.ts";
import { Steps } from "../look/steps.tsx";
import { takeFile } from "../shell/handed-file.ts";
import { OrganStep } from "./organ-step.tsx";
import type { Source } from "./request.ts";
import { ReviewStep } from "./review-step.tsx";
import { SourceStep } from "./source-step.tsx";

const names = ["Văn bản của cấp trên", "Đơn vị và năm", "Xem chỗ thay đổi và lập"];

/** `source`: id of the document it starts from, when the list or an import says so. */
export function CloneWizard({ source: id }: { source: string | null }): JSX.Element {
  const [source, setSource] = useState<Source | null>(() => {
    const handed = takeFile();
    if (handed) return { file: handed };
    return id === null ? null : { id };
  });
  const [step, setStep] = useState(source === null ? 0 : 1);
  const [to, setTo] = useState("");
  const [chosenYear, setYear] = useState<number | null>(null);
  useEffect(() => void loadHome(), []);
  const row = home.value?.documents.find((one) => source !== null && "id" in source && one.id === source.id);
  const year = chosenYear ?? (row ? Number(row.year) : nextYear(home.value?.today ?? ""));
  const request = useMemo(() => (source === null ? null : { source, to, year }), [source, to, year]);

  return (
    <>
      <h1>Lập từ văn bản cấp trên</h1>
      <Steps names={names} at={step} onBack={setStep} />
      {source === null || step === 0 ? null : (
        <p>
          Từ {"file" in source ? "tệp " : ""}
          <strong>{"file" in source ? source.file.name : source.id}</strong>
          {row === undefined ? "" : ` (${row.kind} ${row.about}, ${row.issuer})`}
        </p>
      )}
      {step === 0 ? <SourceStep source={source} onSource={setSource} onNext={() => setStep(1)} /> : null}
      {step === 1 ? <OrganStep to={to} year={year} onTo={setTo} onYear={setYear} onNext={() => setStep(2)} /> : null}
      {step === 2 && request !== null ? <ReviewStep request={request} /> : null}
    </>
  );
}
