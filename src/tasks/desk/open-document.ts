/** A document id, or a text that is not saved yet → the text with its model, its problems and what a form needs beside them. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { checkReferences } from "../../model/check-references.ts";
import { isChildText } from "../../model/child/is-child-text.ts";
import { readModel } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import type { Project } from "../load-project.ts";
import { resolveDocument } from "../resolve-document.ts";
import { documentFile } from "../select-documents.ts";
import { uniqueDiagnostics } from "../unique-diagnostics.ts";
import { childFacts } from "./child-facts.ts";
import { openChild } from "./open-child.ts";
import { openDesk } from "./open-desk.ts";
import { organRow } from "./organ-rows.ts";
import type { OpenDocument, OpenText } from "./types.ts";
import { documentVersion } from "./version.ts";

/** Opens the file on disk; a document without a file is an empty text. */
export async function openDocument(host: Host, id: string): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  const version = documentVersion(host, id);
  const text = host.readText(documentFile(id)) ?? "";
  const problems = version === "" ? [noDocument(id)] : [];
  const { problems: found, ...opened } = describeText(host, project, { id, text });
  return { ...opened, version, problems: version === "" ? problems : found };
}

/** Reads a text as it would be read from disk. Never throws. */
export function describeText(host: Host, project: Project, open: OpenText): OpenDocument {
  const file = documentFile(open.id);
  const read = isChildText(open.text) ? describeChild(host, project, open) : describeWhole(project, open);
  const issuer = project.registry.organs.get(read.model?.issuer ?? "");
  return { ...open, file, ...read, issuer: issuer === undefined ? null : organRow(issuer) };
}

type Described = Pick<OpenDocument, "model" | "problems" | "child">;

function describeWhole({ registry }: Project, { id, text }: OpenText): Described {
  const { value, readable, diagnostics } = readModel(createSource(documentFile(id), text));
  const source = value ?? readable;
  const further = source === undefined ? [] : checkReferences(source, registry);
  return { model: source?.model ?? null, problems: uniqueDiagnostics([...diagnostics, ...further]), child: null };
}

function describeChild(host: Host, project: Project, open: OpenText): Described {
  const { registry } = project;
  const { source, standing, diagnostics } = openChild(host, project, open);
  const resolved = resolveDocument(host, project, open.id, open.text);
  const further: Diagnostic[] = resolved.value === undefined ? [] : checkReferences(resolved.value.source, registry);
  const model: Model | null = standing?.model ?? null;
  return {
    model,
    problems: uniqueDiagnostics([...diagnostics, ...resolved.diagnostics, ...further]),
    child: source === undefined ? null : childFacts(source.child, standing?.base, registry),
  };
}

function noDocument(id: string): Diagnostic {
  return {
    code: "unknown-document",
    severity: "error",
    what: `Không có văn bản “${id}” trong data/documents.`,
    why: "Tệp đã bị xóa, đổi tên hoặc chuyển sang thư mục khác.",
    fix: "Trở về danh sách văn bản và chọn lại; nếu vừa xóa nhầm thì lấy lại tệp từ bản lưu.",
    place: { file: documentFile(id) },
  };
}
