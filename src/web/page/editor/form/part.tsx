/** A part of the document → its frame in the form: what the keys move, add after and take away, with buttons for the same. */
import type { ComponentChildren, JSX } from "preact";
import { addAfter, askToRemove, movePart } from "../state/parts.ts";
import { wordFor } from "../state/part-words.ts";
import { elementOf } from "../state/path.ts";
import { OwnMark } from "../child/own-mark.tsx";
import { useDesk } from "./use-desk.ts";

interface PartProps {
  path: string;
  /** Class of the frame. */
  kind: string;
  children: ComponentChildren;
}

/** A frame without buttons: a paragraph, a dash. The bar above the form has the buttons for it. */
export function Part({ path, kind, children }: PartProps): JSX.Element {
  return (
    <div class={`part ${kind}`} data-part={path}>
      {children}
    </div>
  );
}

interface HeadProps {
  path: string;
  number: string;
  /** Key of the part among those of a child that are its own; see `ChildFacts.own`. */
  own?: string;
  children: ComponentChildren;
}

/** First line of a large part: number, heading, buttons. */
export function PartHead({ path, number, own, children }: HeadProps): JSX.Element {
  return (
    <div class="part-head">
      <span class="part-number" aria-hidden="true">
        {number}
      </span>
      <div class="part-title">{children}</div>
      <div class="part-side">
        {own === undefined ? null : <OwnMark name={own} />}
        <PartTools path={path} />
      </div>
    </div>
  );
}

/** Buttons of one element of a list. */
export function PartTools({ path }: { path: string }): JSX.Element {
  const desk = useDesk();
  const at = elementOf(path);
  const name = `${wordFor(at?.list ?? "")} ${(at?.index ?? 0) + 1}`;
  return (
    <div class="tools" role="group" aria-label={`Các việc với ${name}`}>
      <Tool words="Lên" name={name} keys="Alt+ArrowUp" run={() => movePart(desk, path, -1)} />
      <Tool words="Xuống" name={name} keys="Alt+ArrowDown" run={() => movePart(desk, path, 1)} />
      <Tool words="Thêm" name={`sau ${name}`} keys="Control+Enter" run={() => addAfter(desk, path)} />
      <Tool words="Xóa" name={name} keys="Control+Backspace" run={() => askToRemove(desk, path)} />
    </div>
  );
}

interface ToolProps {
  words: string;
  name: string;
  keys: string;
  run: () => void;
}

// Tab goes from field to field; these are reached by their keys, which the list of keys tells.
function Tool({ words, name, keys, run }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      aria-label={`${words} ${name}`}
      aria-keyshortcuts={keys}
      tabIndex={-1}
      onClick={run}
    >
      {words}
    </button>
  );
}
