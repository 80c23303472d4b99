/** Everything that one open document is made of on the page, as signals; the files beside this one change them. */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Diagnostic } from "../../../../index.ts";
import type { ChildFacts, Findings, OpenDocument, OrganRow, Preview } from "../../../api.ts";
import type { DraftLoop } from "./draft-loop.ts";
import type { History } from "./history.ts";
import type { KeptCopy } from "./kept-copy.ts";
import type { Sendable } from "./sendable.ts";
import type { Model } from "./types.ts";

/** What the server has not answered yet. */
export type Waiting = { model: Model; key: string } | { text: string; key: string };

/** `retrying`: the program does not answer; the page keeps asking. `next`: to overwrite was asked for while a save was under way. */
export type Saving =
  | { state: "idle" }
  | { state: "saving"; next?: "overwrite" }
  | { state: "retrying"; tries: number }
  | { state: "refused"; problem: Diagnostic };

/** The file on disk as somebody else left it. */
export interface DiskFile {
  version: string;
  text: string;
}

/** A field to go to; a new object each time, so that the same field may be asked for twice. */
export interface Wanted {
  path: string;
}

/** What is asked over the page. */
export type Asking =
  | { what: "directive"; title: string; withMention: boolean; take: (id: string, mention: string) => void }
  | { what: "organ"; title: string; take: (id: string) => void }
  | { what: "blank"; take: (words: string) => void }
  | { what: "remove"; path: string; name: string }
  | { what: "ignore"; rule: string; words: string }
  | { what: "keys" }
  | { what: "disk" };

export interface Desk {
  id: string;
  root: string;
  /** What the form shows; null when the text cannot be read as a document. */
  model: Signal<Model | null>;
  /** Counts changes that did not come from where it is typed: every field, and the YAML view, shows its value anew. */
  epoch: Signal<number>;
  history: Signal<History>;
  waiting: Signal<Waiting | null>;
  /** What the form holds back; see `sendable`. */
  kept: Signal<Sendable["kept"]>;
  file: Signal<string>;
  problems: Signal<readonly Diagnostic[]>;
  child: Signal<ChildFacts | null>;
  issuer: Signal<OrganRow | null>;
  preview: Signal<Preview | null>;
  /** True when the pages belong to an older text because the present one does not go through. */
  outdated: Signal<boolean>;
  findings: Signal<Findings | null>;
  /** What went wrong with the last question to the server. */
  trouble: Signal<Diagnostic | null>;
  version: Signal<string>;
  savedText: Signal<string>;
  saving: Signal<Saving>;
  disk: Signal<DiskFile | null>;
  /** An unsaved copy found in the browser, to be taken or left. */
  offered: Signal<KeptCopy | null>;
  focused: Signal<string | null>;
  wanted: Signal<Wanted | null>;
  /** The text field that was typed in last: what is inserted goes there. */
  field: Signal<HTMLTextAreaElement | null>;
  /** The paragraph or dash that was typed in last, as a path. */
  line: Signal<string | null>;
  asking: Signal<Asking | null>;
  text: ReadonlySignal<string>;
  unsaved: ReadonlySignal<boolean>;
  loop: DraftLoop;
}

/** The desk of a document that was just read from disk. `loop` is made of functions that need the desk. */
export function makeDesk(root: string, opened: OpenDocument, loopOf: (desk: Desk) => DraftLoop): Desk {
  const { id, text, model, version = "" } = opened;
  const history = signal<History>({ past: [], present: { text, model }, future: [], touched: null });
  const waiting = signal<Waiting | null>(null);
  const savedText = signal(version === "" ? "" : text);
  const present = computed(() => history.value.present.text);
  const desk: Desk = {
    id,
    root,
    model: signal(model),
    epoch: signal(0),
    history,
    waiting,
    kept: signal<Sendable["kept"]>(new Map()),
    file: signal(opened.file),
    problems: signal<readonly Diagnostic[]>(opened.problems),
    child: signal(opened.child),
    issuer: signal(opened.issuer),
    preview: signal<Preview | null>(null),
    outdated: signal(false),
    findings: signal<Findings | null>(null),
    trouble: signal<Diagnostic | null>(null),
    version: signal(version),
    savedText,
    saving: signal<Saving>({ state: "idle" }),
    disk: signal<DiskFile | null>(null),
    offered: signal<KeptCopy | null>(null),
    focused: signal<string | null>(null),
    wanted: signal<Wanted | null>(null),
    field: signal<HTMLTextAreaElement | null>(null),
    line: signal<string | null>(null),
    asking: signal<Asking | null>(null),
    text: present,
    unsaved: computed(() => waiting.value !== null || present.value !== savedText.value),
    loop: { touch: () => undefined, flush: () => Promise.resolve(), stop: () => undefined },
  };
  return Object.assign(desk, { loop: loopOf(desk) });
}
