/** Uses of `{{note "…"}}`, `{{appendix "…"}}` and `{{cite "…"}}` in the texts of a model, and what is wrong with them. */
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { BLANK } from "./readable.ts";
import type { ModelSource } from "./read-model.ts";
import type { Model } from "./types.ts";
import { walkTexts } from "./walk-texts.ts";

interface Use {
  id: string;
  path: string;
}

// A call that is escaped with \ prints as it stands.
const CALL = /(?<!\\)\{\{\{?~?\s*(note|appendix|cite)\s+["']([^"']*)["'](?:\s+["'][^"']*["'])?\s*~?\}\}/g;

/** Directive ids that texts cite by `{{cite "…"}}`. */
export function citedInTexts(model: Model): { id: string; path: string }[] {
  return usesOf("cite", callsIn(model));
}

/** Footnotes referred to never, twice, or not known; appendices not known. */
export function textReferenceProblems({ model, placeOf, partial = false }: ModelSource): Diagnostic[] {
  const calls = callsIn(model);
  const notes = usesOf("note", calls);
  const footnotes = model.footnotes.map(({ id }) => id);
  const appendices = model.appendices.map(({ id }) => id);
  // In a faulty document the note, or the text that refers to it, may be among what could not be read.
  const whole = (ids: readonly string[]): boolean => !partial || (ids.length > 0 && !ids.includes(BLANK));
  return [
    ...(whole(footnotes) ? unknownUses(notes, footnotes, "unknown-footnote", "chú thích", "footnotes", placeOf) : []),
    ...(whole(appendices)
      ? unknownUses(usesOf("appendix", calls), appendices, "unknown-appendix", "phụ lục", "appendices", placeOf)
      : []),
    ...(partial ? [] : unusedFootnotes(model, notes, placeOf)),
    ...repeatedNotes(model, notes, placeOf),
  ];
}

function callsIn(model: Model): (Use & { helper: string })[] {
  return walkTexts(model).flatMap(({ path, text }) =>
    // Most texts call nothing.
    text.includes("{{") ? [...text.matchAll(CALL)].map(([, helper = "", id = ""]) => ({ helper, id, path })) : [],
  );
}

function usesOf(helper: string, calls: readonly (Use & { helper: string })[]): Use[] {
  return calls.filter((call) => call.helper === helper).map(({ id, path }) => ({ id, path }));
}

function unknownUses(
  uses: readonly Use[],
  known: readonly string[],
  code: string,
  noun: string,
  key: string,
  placeOf: (path: string) => Place,
): Diagnostic[] {
  return uses
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => {
      const meant = nearest(id, known);
      return {
        code,
        severity: "error",
        what: `Không có ${noun} nào mang mã “${id}”.`,
        why: `Đoạn này nhắc đến ${noun} ấy, nhưng khóa ${key} không có.`,
        fix:
          meant === undefined ? `Thêm ${noun} vào khóa ${key}, hoặc bỏ chỗ nhắc này.` : `Có phải ý bạn là “${meant}”?`,
        place: placeOf(path),
      };
    });
}

function unusedFootnotes(model: Model, notes: readonly Use[], placeOf: (path: string) => Place): Diagnostic[] {
  return model.footnotes.flatMap(({ id }, index) =>
    notes.some((note) => note.id === id)
      ? []
      : [
          {
            code: "unused-footnote",
            severity: "error",
            what: `Chú thích “${id}” chưa được đặt dấu ở đoạn nào.`,
            why: "Chú thích chỉ in ra ở trang có dấu của nó.",
            fix: `Viết {{note "${id}"}} vào sau chữ cần chú thích, hoặc xóa chú thích này.`,
            place: placeOf(`footnotes[${index}].id`),
          },
        ],
  );
}

function repeatedNotes(model: Model, notes: readonly Use[], placeOf: (path: string) => Place): Diagnostic[] {
  return model.footnotes.flatMap(({ id }) => {
    const [first, ...again] = notes.filter((note) => note.id === id);
    const line = first && placeOf(first.path).line;
    return again.map(({ path }) => ({
      code: "repeated-footnote",
      severity: "error",
      what: `Dấu của chú thích “${id}” đã đặt một lần${line === undefined ? "" : ` ở dòng ${line}`}.`,
      why: "Mỗi chú thích chỉ được đặt dấu một lần, vì số của chú thích chạy theo thứ tự trong văn bản.",
      fix: "Bỏ dấu ở đây, hoặc viết một chú thích khác.",
      place: placeOf(path),
    }));
  });
}
