/** The YAML of a document and the new year → its YAML for that year, with every change and all that is left for a human. */
import { applyToModel } from "./apply-edits.ts";
import { editSource } from "./edit-source.ts";
import { lookOver } from "./look-over.ts";
import { planRollover } from "./plan-rollover.ts";
import type { Change, Note, ReviewChange } from "./types.ts";
import type { Diagnostic, Outcome, Place } from "../../base/diagnostic.ts";
import { createSource, lineAt, type Source } from "../../base/source.ts";
import { toNfc } from "../../base/text/nfc.ts";
import { readModel, type ModelSource } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { writeModel } from "../../model/write-model.ts";
import type { Registry } from "../../registry/types.ts";

export interface RolloverOptions {
  /** Year that the document is carried into. */
  to: number;
  /** File that will hold the new text, for places. */
  file: string;
  registry: Registry;
  /** True when the form is in force for the organ at the date (`2028-01`). */
  formInForce: (form: string, issuer: string, date: string) => boolean;
  /** How a text is read and, when it cannot be edited in place, written anew; a whole document's by default. */
  format?: Format;
}

/** Undefined when a text cannot be written anew without losing what stands in it. */
export interface Format {
  read: (source: Source) => Outcome<ModelSource>;
  write: (model: Model, text: string) => string | undefined;
}

/** A note with the line of the new file where it applies. */
export type PlacedNote = Omit<Note, "path"> & { place: Place };
export type PlacedChange = Omit<Change, "path"> & { place: Place };
export type PlacedReviews = Omit<ReviewChange, "path"> & { place: Place };

export interface Rollover {
  text: string;
  source: ModelSource;
  from: number;
  changes: PlacedChange[];
  reviews: PlacedReviews[];
  notes: PlacedNote[];
}

/** One year after another, so that two rollovers and one of two years come to the same. */
export function rollover(file: string, text: string, options: RolloverOptions): Outcome<Rollover> {
  const { format = WHOLE } = options;
  const read = format.read(createSource(file, toNfc(text)));
  if (!read.value) return { diagnostics: read.diagnostics };
  const from = read.value.model.year;
  if (from >= options.to) return { diagnostics: [notEarlier(from, options.to, read.value.placeOf("year"))] };
  let step: Step = { text: toNfc(text), source: read.value, changes: [], reviews: [], notes: [] };
  for (let year = from + 1; year <= options.to; year += 1) {
    const next = oneYear(step, file, { ...options, format, to: year });
    if (next === undefined) return { diagnostics: [...read.diagnostics, notInPlace(read.value.placeOf("year"))] };
    step = next;
  }
  const source = format.read(createSource(options.file, step.text)).value ?? step.source;
  const placed = <T extends { path: string }>(list: readonly T[]): (Omit<T, "path"> & { place: Place })[] =>
    list.map(({ path, ...rest }) => ({ ...rest, place: source.placeOf(path) }));
  const over = lookOver(source.model, options.registry, from);
  const isFault = ({ code }: Note): boolean => FAULTS.has(code);
  return {
    value: {
      text: step.text,
      source,
      from,
      changes: placed(step.changes),
      reviews: placed(step.reviews),
      notes: placed(unique([...step.notes, ...over.filter((note) => !isFault(note))])).sort(byGroupAndLine),
    },
    diagnostics: [...read.diagnostics, ...toDiagnostics(over.filter(isFault), source)],
  };
}

/** What is over by the new year is wrong in the document, not merely to be looked at. */
const FAULTS: ReadonlySet<string> = new Set(["congress-over", "term-over", "organ-gone"]);

/** One diagnostic for each thing that is over, at its first place; the others are named by their lines. */
function toDiagnostics(notes: readonly Note[], { placeOf }: ModelSource): Diagnostic[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.what, [...(groups.get(note.what) ?? []), note]);
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const place = placeOf(first.path);
    const lines = [...new Set(rest.map(({ path }) => placeOf(path).line))].filter((line) => line !== place.line);
    const more = lines.length === 0 ? "" : ` Còn ở dòng ${lines.join(", ")}.`;
    const fix = `Sửa cho đúng với năm mới.${more}`;
    return [
      {
        code: first.code,
        severity: "warning" as const,
        what: first.what,
        ...(first.why === undefined ? {} : { why: first.why }),
        fix,
        place,
      },
    ];
  });
}

const GROUPS = ["fill", "confirm", "look"];

function byGroupAndLine(one: PlacedNote, other: PlacedNote): number {
  return GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) || (one.place.line ?? 0) - (other.place.line ?? 0);
}

interface Step {
  text: string;
  source: ModelSource;
  changes: Change[];
  reviews: ReviewChange[];
  notes: Note[];
}

const WHOLE: Format = { read: readModel, write: (model, text) => writeModel(model, schemaPath(text)) };

function oneYear(
  step: Step,
  file: string,
  { to, registry, formInForce, format }: RolloverOptions & { format: Format },
): Step | undefined {
  const { model } = step.source;
  const inForce = (form: string, date: string): boolean => formInForce(form, model.issuer, date);
  const plan = planRollover(model, { to, registry, formInForce: inForce });
  const wanted = applyToModel(model, plan.edits);
  const edited = editSource(step.text, step.source, plan.edits, { from: model.year, to, registry });
  const reread = edited === undefined ? undefined : format.read(createSource(file, edited)).value;
  const sound = reread !== undefined && JSON.stringify(reread.model) === JSON.stringify(wanted);
  const text = sound && edited !== undefined ? edited : format.write(wanted, step.text);
  if (text === undefined) return undefined;
  const source = sound ? reread : format.read(createSource(file, text)).value;
  return {
    text,
    source: source ?? step.source,
    changes: joinChanges(step.changes, plan.changes),
    reviews: joinReviews(step.reviews, plan.reviews),
    notes: [...step.notes.filter(({ code }) => LASTING.has(code)), ...plan.notes, ...(sound ? [] : [COMMENTS_LOST])],
  };
}

/** Notes of an earlier year that the next one does not find again. */
const LASTING = new Set(["unsure-year", "kept-year", "anniversary", "moved-day", "form-dropped", "comments-lost"]);

const COMMENTS_LOST: Note = {
  code: "comments-lost",
  group: "look",
  what: "Tệp được viết lại từ đầu nên lời ghi chú (#) và cách xuống dòng cũ không còn.",
  path: "year",
};

function schemaPath(text: string): string | undefined {
  return /\$schema=(\S+)/.exec(lineAt(createSource("", text), 1))?.[1];
}

/** What changed from the first year to the last; a phrase that changed twice is listed once. */
function joinChanges(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const rest = [...later];
  const joined = earlier.map((change) => {
    const at = rest.findIndex(({ path, before }) => path === change.path && before === change.after);
    const [next] = at < 0 ? [] : rest.splice(at, 1);
    return next ? { ...change, after: next.after } : change;
  });
  return [...joined, ...rest];
}

function joinReviews(earlier: readonly ReviewChange[], later: readonly ReviewChange[]): ReviewChange[] {
  return later.map((now) => {
    const then = earlier.find(({ path }) => path === now.path);
    if (!then) return now;
    const old = new Set([...then.kept, ...then.dropped]);
    const list = [...now.kept, ...now.added];
    return {
      path: now.path,
      kept: list.filter((id) => old.has(id)),
      dropped: [...old].filter((id) => !list.includes(id)),
      added: list.filter((id) => !old.has(id)),
    };
  });
}

function unique(notes: readonly Note[]): Note[] {
  const keys = notes.map(({ code, path, what }) => `${code} ${path} ${what}`);
  return notes.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

function notInPlace(place: Place): Diagnostic {
  return {
    code: "rollover-not-in-place",
    severity: "error",
    what: "Chưa chuyển được văn bản này sang năm mới mà giữ nguyên những gì đã viết.",
    why: "Có chỗ trong tệp viết theo cách máy không sửa tại chỗ được.",
    fix: "Viết lại các thay đổi theo lối xuống dòng (không dùng {…}, […]), rồi chạy lại.",
    place,
  };
}

function notEarlier(from: number, to: number, place: Place): Diagnostic {
  return {
    code: "rollover-year",
    severity: "error",
    what: `Văn bản này đã là của năm ${from}, không chuyển sang năm ${to} được.`,
    why: "Chỉ chuyển văn bản của năm trước sang năm sau.",
    fix: `Chọn văn bản của năm trước ${to}, hoặc ghi năm sau ${from}.`,
    place,
  };
}
