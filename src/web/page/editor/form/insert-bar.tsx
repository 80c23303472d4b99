/** The bar above the form: what can be put in at the cursor, and what can be done with the line that is typed in. */
import type { JSX } from "preact";
import { wrapWords, call, insertWords } from "../state/insert.ts";
import { SLOTS } from "../state/slots.ts";
import { listAt } from "../state/edit.ts";
import { askForBlank, askForCitation } from "./ask-for.ts";
import { PartTools } from "./part.tsx";
import { useDesk } from "./use-desk.ts";

export function InsertBar(): JSX.Element {
  const desk = useDesk();
  const field = desk.field.value;
  const into = (run: (field: HTMLTextAreaElement) => void) => (): void => {
    if (field?.isConnected) run(field);
  };
  const off = !field;
  return (
    <div class="insert-bar" role="toolbar" aria-label="Chèn vào chỗ con trỏ">
      <button
        type="button"
        class="tool"
        disabled={off}
        aria-keyshortcuts="Control+K"
        aria-label="Chèn viện dẫn"
        title="Ctrl+K"
        onClick={into((one) => askForCitation(desk, one))}
      >
        Viện dẫn
      </button>
      <button type="button" class="tool" disabled={off} onClick={into((one) => insertWords(one, "{{year}}"))}>
        Năm
      </button>
      <button type="button" class="tool" disabled={off} onClick={into((one) => askForBlank(desk, one))}>
        Chỗ trống
      </button>
      <Inserts
        label="Chèn tên cơ quan, đại hội"
        first="Tên gọi"
        off={off}
        options={SLOTS}
        take={(value) => into((one) => insertWords(one, `{{${value}}}`))()}
      />
      <Named
        list="footnotes"
        label="Chèn dấu chú thích"
        first="Chú thích"
        off={off}
        take={(id) => into((one) => insertWords(one, call("note", id)))()}
      />
      <Named
        list="appendices"
        label="Chèn tên phụ lục"
        first="Phụ lục"
        off={off}
        take={(id) => into((one) => insertWords(one, call("appendix", id)))()}
      />
      <button
        type="button"
        class="tool"
        disabled={off}
        aria-keyshortcuts="Control+B"
        title="Ctrl+B"
        onClick={into((one) => wrapWords(one, "**"))}
      >
        <strong aria-hidden="true">B</strong>
        <span class="unseen">Chữ đậm</span>
      </button>
      <button
        type="button"
        class="tool"
        disabled={off}
        aria-keyshortcuts="Control+I"
        title="Ctrl+I"
        onClick={into((one) => wrapWords(one, "*"))}
      >
        <em aria-hidden="true">I</em>
        <span class="unseen">Chữ nghiêng</span>
      </button>
      <LineTools />
    </div>
  );
}

/** Buttons for the paragraph, dash or row of a table that is typed in; larger parts have their own. */
function LineTools(): JSX.Element | null {
  const desk = useDesk();
  const part = desk.line.value;
  return part === null ? null : <PartTools path={part} />;
}

interface InsertsProps {
  label: string;
  first: string;
  off: boolean;
  options: readonly { value: string; words: string }[];
  take: (value: string) => void;
}

function Inserts({ label, first, off, options, take }: InsertsProps): JSX.Element {
  return (
    <select
      aria-label={label}
      disabled={off || options.length === 0}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = "";
        if (value !== "") take(value);
      }}
    >
      <option value="">{first}</option>
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** Footnotes or appendices of the document, by their ids. */
function Named({ list, ...rest }: Omit<InsertsProps, "options"> & { list: string }): JSX.Element {
  const desk = useDesk();
  const parts = listAt(desk.model.value, list) as readonly { id: string; title?: string }[];
  return <Inserts {...rest} options={parts.map(({ id, title }) => ({ value: id, words: title ?? id }))} />;
}
