/** Step 2 of a clone: for which organ, for which year. */
import type { JSX } from "preact";
import type { OrganRow } from "../../api.ts";
import { useAsked } from "../ask/use-asked.ts";
import { OrganPicker } from "../look/organ-picker.tsx";
import { Stop } from "../shell/problems.tsx";

interface OrganStepProps {
  to: string;
  year: number;
  onTo: (to: string) => void;
  onYear: (year: number) => void;
  onNext: () => void;
}

export function OrganStep({ to, year, onTo, onYear, onNext }: OrganStepProps): JSX.Element {
  const { value, problem } = useAsked<{ organs: OrganRow[] }>("/api/organs");
  return (
    <form
      class="wizard"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      {problem === null ? null : <Stop problem={problem} />}
      <div class="sides">
        <OrganPicker label="Đơn vị của mình" organs={value?.organs ?? []} value={to} onChoose={onTo} />
        <label class="year">
          Năm của văn bản
          <input
            type="number"
            min={1977}
            max={2100}
            required
            value={year}
            onInput={(event) => onYear(Number(event.currentTarget.value))}
          />
        </label>
      </div>
      <footer class="row">
        <button type="submit" disabled={to === ""}>
          Tiếp: xem chỗ thay đổi
        </button>
        {to === "" ? <span class="muted">Chọn đơn vị.</span> : null}
      </footer>
    </form>
  );
}
