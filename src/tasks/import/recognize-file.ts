/** A file or a document tree, and a project → the data that `soan import` makes of it, with the registry as it is once proposed organs are accepted. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import { recognize } from "../../recognize/recognize.ts";
import type { Recognized } from "../../recognize/types.ts";
import type { Registry } from "../../registry/types.ts";
import type { Doc } from "../../tree/nodes.ts";
import type { Project } from "../load-project.ts";
import { readFile } from "../read-file.ts";
import { chooseFormAsSeen } from "./choose-form-as-seen.ts";
import type { NamedFile } from "./named-file.ts";
import { withOrgans } from "./proposed-organs.ts";

export interface RecognizedDoc {
  doc: Doc;
  /** With the form that the document was laid out by. */
  model: Model;
  found: Recognized;
  registry: Registry;
}

/** Reads and recognises a file; never throws on its content. */
export async function recognizeFile({ host, file }: NamedFile, project: Project): Promise<Outcome<RecognizedDoc>> {
  const read = await readFile(host, file);
  if (!read.value) return { diagnostics: read.diagnostics };
  return recognizeDoc(read.value.doc, project, file, [...read.diagnostics, ...project.diagnostics]);
}

/** Recognises a tree; `name` is what messages call it, `before` are those of reading it. */
export function recognizeDoc(
  doc: Doc,
  { registry, patterns, forms }: Project,
  name: string,
  before: readonly Diagnostic[] = [],
): Outcome<RecognizedDoc> {
  const { value: found, diagnostics: told } = recognize(doc, { registry, patterns, name });
  const diagnostics = [...before, ...told];
  if (!found) return { diagnostics };
  if (!looksOfficial(doc)) return { diagnostics: [...diagnostics, notOfficial(name)] };
  const known = withOrgans(registry, found.organs);
  const issuer = known.organs.get(found.model.issuer);
  const { recipientEnd } = found.facts;
  const model: Model = issuer
    ? { ...found.model, form: chooseFormAsSeen(forms, { model: found.model, issuer, recipientEnd }) }
    : found.model;
  return { value: { doc, model, found, registry: known }, diagnostics };
}

/** Notes, a table, a letter to a friend: without head, kind, parts and signature nearly every value would be made up. */
function looksOfficial({ kind, children }: Doc): boolean {
  return kind !== "" || children.some(({ type }) => OFFICIAL.has(type));
}

const OFFICIAL: ReadonlySet<string> = new Set(["letterhead", "title", "section", "signoff"]);

function notOfficial(file: string): Diagnostic {
  return {
    code: "import-not-official",
    severity: "error",
    what: "Trong tệp không thấy dáng của một văn bản hành chính nên chưa nhập.",
    why: "Không có tên cơ quan, số và ký hiệu, tên loại, phần I, II hay nơi nhận, chữ ký; nhập vào thì gần như mọi thứ phải tự đặt.",
    fix: "Xem lại có đúng tệp cần nhập không. Nếu đúng, thêm ít nhất tên cơ quan và tên loại (HƯỚNG DẪN, KẾ HOẠCH …) ở đầu tệp rồi nhập lại.",
    place: { file },
  };
}
