/** The revisions of superiors' documents that children were made from: kept in `data/bases` under the hash of their text. */
import { createHash } from "node:crypto";
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { readModel, type ModelSource } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { writeModel } from "../../model/write-model.ts";
import { BASE_FOLDER, baseFile } from "./base-file.ts";

/** Name of a revision: the hash of its text as `keepBase` writes it. */
export function baseName(model: Model): string {
  return nameOf(textOf(model));
}

/** Keeps a revision, once, and gives its name. */
export function keepBase(host: Host, model: Model): string {
  const text = textOf(model);
  const name = nameOf(text);
  if (host.readText(baseFile(name)) !== text) host.write(baseFile(name), text);
  return name;
}

/** A kept revision; the diagnostics have no place, because the child that names it is where to look. */
export function readBase(host: Host, name: string): Outcome<ModelSource> {
  const text = host.readText(baseFile(name));
  if (text === undefined) return { diagnostics: [lostBase(name, "không còn")] };
  if (nameOf(text) !== name) return { diagnostics: [lostBase(name, "đã bị sửa nên không dùng được")] };
  const { value, diagnostics } = readModel(createSource(baseFile(name), text));
  return value === undefined
    ? { diagnostics: [lostBase(name, "không đọc được"), ...diagnostics] }
    : { value, diagnostics: [] };
}

/** Kept revisions that no text names any more. `texts` are those of all files that may name one. */
export function unusedBases(host: Host, texts: readonly string[]): string[] {
  const names = host.list(BASE_FOLDER).flatMap((file) => /([0-9a-f]{64})\.yaml$/u.exec(file)?.[1] ?? []);
  return names.filter((name) => !texts.some((text) => text.includes(name)));
}

function textOf(model: Model): string {
  return writeModel(model, "../schema/document.schema.json");
}

function nameOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function lostBase(name: string, what: string): Diagnostic {
  return {
    code: "lost-base",
    severity: "error",
    what: `Bản gốc của văn bản cấp trên ${what}: ${baseFile(name)}.`,
    why: "Không có bản gốc thì không biết cấp trên đã đổi những gì kể từ khi lập văn bản này.",
    fix: "Lấy lại tệp ấy từ bản lưu; nếu không còn thì xóa dòng base để theo văn bản cấp trên như hiện nay, rồi đọc lại các thay đổi của mình.",
  };
}
