/** YAML text of one document → `Model` with the place of every value, and all its problems at once. */
import type { Diagnostic, Outcome, Place } from "../base/diagnostic.ts";
import { parsePath, type DataPath } from "../base/path.ts";
import type { Source } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { inFileOrder } from "./file-order.ts";
import { inspectParts } from "./inspect.ts";
import { issueDiagnostics } from "./issues.ts";
import { lineBreakWarnings } from "./line-breaks.ts";
import { normalise } from "./normalise.ts";
import { readablePart } from "./readable.ts";
import { documentSchema } from "./schema/document.ts";
import type { Model } from "./types.ts";
import { isMap, NUMBER_KEYS, withoutBlanks } from "./written.ts";

/** A model and the file it came from. */
export interface ModelSource {
  model: Model;
  /** Where a value of the model was written; `path` as in `sections[0].items[1].paragraphs[0]`. */
  placeOf: (path: string) => Place;
  /** True when errors left blanks in the model: it serves to look for further faults, not to print. */
  partial?: boolean;
}

/** The model is in `value` when no error was found; what can be read of a faulty one is in `readable`. */
export interface ReadModel extends Outcome<ModelSource> {
  readable?: ModelSource;
}

/** Reads and judges one document file. Never throws. */
export function readModel(source: Source): ReadModel {
  const yaml = parseYaml(source, { numbers: NUMBER_KEYS });
  if (yaml.data === undefined) return { diagnostics: yaml.diagnostics };
  if (!isMap(yaml.data)) {
    const notMap = yaml.data === null ? emptyFile(source) : notADocument(yaml.placeOf([]));
    return { diagnostics: [...yaml.diagnostics, notMap] };
  }
  const data = withoutBlanks(yaml.data);
  const placeOf = (path: DataPath, on?: "key" | "value"): Place => yaml.placeOf(path, on);
  const parsed = documentSchema.safeParse(data);
  const issues = parsed.success
    ? []
    : issueDiagnostics(parsed.error.issues, { schema: documentSchema, data, written: yaml.data, placeOf });
  const errors = [...yaml.diagnostics, ...issues, ...inspectParts(data, placeOf)];
  const diagnostics = inFileOrder([...errors, ...lineBreakWarnings(data, placeOf)]);
  const { model, origins } = normalise(parsed.success ? parsed.data : readablePart(documentSchema, data));
  const found: ModelSource = { model, placeOf: (path) => yaml.placeOf(origins.toWritten(parsePath(path))) };
  if (!parsed.success || errors.length > 0) return { readable: { ...found, partial: true }, diagnostics };
  return { value: found, diagnostics };
}

function emptyFile(source: Source): Diagnostic {
  return {
    code: "empty-file",
    severity: "error",
    what: "Tệp không có nội dung.",
    why: "Mỗi tệp phải chứa dữ liệu của một văn bản.",
    fix: "Viết các khóa template, issuer, year, about, sections; hoặc chép một văn bản năm trước rồi sửa.",
    place: { file: source.file },
  };
}

function notADocument(place: Place): Diagnostic {
  return {
    code: "not-a-document",
    severity: "error",
    what: "Nội dung tệp không gồm các dòng “khóa: giá trị”.",
    why: "Dữ liệu của văn bản phải bắt đầu bằng các khóa như template, issuer, year; thiếu dấu hai chấm hoặc dấu cách sau dấu hai chấm thì cả tệp bị hiểu là một đoạn chữ.",
    fix: "Kiểm tra từng dòng: khóa, dấu hai chấm, dấu cách, giá trị; không đặt “- ” trước các khóa ngoài cùng.",
    place,
  };
}
