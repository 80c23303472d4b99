/** The steps of a guided task and where it stands → the line above it that shows both. */
import type { JSX } from "preact";

interface StepsProps {
  names: readonly string[];
  /** Index of the open step. */
  at: number;
  /** Goes back to a step that is done; null when what is written cannot be taken back. */
  onBack: ((step: number) => void) | null;
}

export function Steps({ names, at, onBack }: StepsProps): JSX.Element {
  return (
    <ol class="guide" aria-label="Các bước">
      {names.map((name, step) => (
        <li key={name} aria-current={step === at ? "step" : undefined}>
          {step < at && onBack !== null ? (
            <button type="button" class="quiet" onClick={() => onBack(step)}>
              {step + 1}. {name}
            </button>
          ) : (
            <span>
              {step + 1}. {name}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
