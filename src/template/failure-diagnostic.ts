/** A failure of a running template → a diagnostic with the template's place and the data that led there. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { valueNames } from "./evaluate.ts";
import type { RunFailure } from "./run-failure.ts";
import type { Session } from "./session.ts";

/** Words the failure. */
export function failureDiagnostic(failure: RunFailure, session: Session): Diagnostic {
  const { file, line, column, from } = failure;
  const name = /^"(.+?)" not defined in/.exec(failure.message)?.[1];
  const meant =
    name === undefined ? undefined : nearest(name, [...failure.names, ...valueNames(session.facts).map(lastStep)]);
  return {
    code: name === undefined ? "template-failed" : "missing-value",
    severity: "error",
    what: name === undefined ? `Mẫu không chạy được: ${failure.message}.` : `Mẫu cần giá trị “${name}” nhưng không có.`,
    ...(from === undefined ? {} : { why: `Mẫu đang in ${from} (${dataLine(from, session)}).` }),
    fix: meant
      ? `Có phải ý là “${meant}”?`
      : "Sửa tên giá trị trong mẫu, hoặc bọc chỗ này trong {{#if …}} với một giá trị luôn có.",
    place: {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(from === undefined ? {} : { path: from }),
    },
  };
}

function dataLine(from: string, { placeOf }: Session): string {
  const { file, line } = placeOf(from);
  return line === undefined ? file : `${file}, dòng ${line}`;
}

function lastStep(name: string): string {
  return name.split(".").at(-1) ?? name;
}
