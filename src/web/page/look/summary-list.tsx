/** A title and lines → a titled list with its count; nothing when there are no lines. */
import type { ComponentChildren, JSX } from "preact";

interface SummaryListProps {
  title: string;
  lines: readonly ComponentChildren[];
  /** Folded away until it is asked for. */
  folded?: boolean;
  help?: string;
}

export function SummaryList({ title, lines, folded = false, help }: SummaryListProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details class="summary" open={!folded}>
      <summary>
        {title} ({lines.length})
      </summary>
      {help === undefined ? null : <p class="muted">{help}</p>}
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
