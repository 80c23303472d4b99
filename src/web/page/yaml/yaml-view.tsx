/** The data of a document as YAML → an editor with its problems marked; loaded only when it is opened. */
import { yaml } from "@codemirror/lang-yaml";
import { setDiagnostics } from "@codemirror/lint";
import { basicSetup, EditorView } from "codemirror";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import { PHRASES } from "./phrases.ts";
import { lintMarks } from "./lint-marks.ts";

export interface YamlViewProps {
  text: string;
  /** Counts changes that were not typed here; only they replace what stands in the editor. */
  epoch: number;
  problems: readonly Diagnostic[];
  /** A line to go to; a new object each time. */
  line: { line: number } | null;
  onType: (text: string) => void;
}

export function YamlView({ text, epoch, problems, line, onType }: YamlViewProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const typed = useRef(onType);
  typed.current = onType;
  useEffect(() => {
    if (!host.current) return undefined;
    const made = new EditorView({ parent: host.current, doc: text, extensions: extensions(typed) });
    view.current = made;
    made.focus();
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const state = view.current?.state;
    if (!state || state.doc.toString() === text) return;
    const anchor = Math.min(state.selection.main.anchor, text.length);
    view.current?.dispatch({ changes: { from: 0, to: state.doc.length, insert: text }, selection: { anchor } });
  }, [epoch]);
  useEffect(() => {
    const state = view.current?.state;
    if (state) view.current?.dispatch(setDiagnostics(state, lintMarks(state.doc, problems)));
  }, [problems]);
  useEffect(() => {
    const doc = view.current?.state.doc;
    if (!line || !doc) return;
    const at = doc.line(Math.min(line.line, doc.lines)).from;
    view.current?.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    view.current?.focus();
  }, [line]);
  return <div class="yaml-host" ref={host} />;
}

/** What the officer does in the editor; the other changes come from outside. */
const TYPED = ["input", "delete", "move", "undo", "redo"];

function extensions(typed: { current: (text: string) => void }): ReturnType<typeof EditorView.updateListener.of>[] {
  return [
    basicSetup,
    yaml(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Dữ liệu YAML của văn bản" }),
    PHRASES,
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isTyped = transactions.some((one) => TYPED.some((event) => one.isUserEvent(event)));
      if (docChanged && isTyped) typed.current(state.doc.toString());
    }),
  ] as ReturnType<typeof EditorView.updateListener.of>[];
}
