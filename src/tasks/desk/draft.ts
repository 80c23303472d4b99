/** A document's text and the model that a form made of it → the new text, comments and the order of keys kept. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { isChildText } from "../../model/child/is-child-text.ts";
import type { Model } from "../../model/types.ts";
import { documentFile } from "../select-documents.ts";
import { draftChild } from "./draft-child.ts";
import { draftWhole } from "./draft-whole.ts";
import { openDesk } from "./open-desk.ts";
import { describeText } from "./open-document.ts";
import type { OpenDocument, OpenText } from "./types.ts";
import { wantedModel } from "./wanted-model.ts";

export interface DraftRequest extends OpenText {
  /** What the form holds now; without it the text alone is read. */
  model?: unknown;
}

/** Nothing is written to disk. A text whose model is unchanged comes back as it is. */
export async function draftDocument(host: Host, { id, text, model }: DraftRequest): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  if (model === undefined || model === null) return describeText(host, project, { id, text });
  const wanted = wantedModel(model);
  if (wanted === undefined) return refused(describeText(host, project, { id, text }), noModel(id));
  const drafted = isChildText(text)
    ? draftChild(host, project, { id, text }, wanted)
    : draftWhole({ id, text }, wanted);
  if (drafted === undefined) return refused(describeText(host, project, { id, text }), unreadable(id));
  const made = describeText(host, project, { id, text: drafted.text });
  const problems = [...drafted.problems, ...made.problems];
  // A half-filled part cannot be read back; the form goes on with what it has.
  const shown: Model = made.model ?? wanted;
  return { ...made, model: shown, problems, ...(drafted.anew ? { anew: true } : {}) };
}

function refused(open: OpenDocument, problem: Diagnostic): OpenDocument {
  return { ...open, problems: [problem, ...open.problems] };
}

function noModel(id: string): Diagnostic {
  return {
    code: "not-a-model",
    severity: "error",
    what: "Nội dung biểu mẫu gửi lên không phải dữ liệu của một văn bản nên chưa được nhận.",
    why: "Trang web và chương trình có thể không cùng phiên bản.",
    fix: "Tải lại trang rồi sửa lại chỗ vừa sửa; nội dung trước đó vẫn còn nguyên.",
    place: { file: documentFile(id) },
  };
}

function unreadable(id: string): Diagnostic {
  return {
    code: "text-unreadable",
    severity: "error",
    what: "Tệp đang có lỗi nên chỗ vừa sửa trong biểu mẫu chưa ghi vào được.",
    why: "Máy chỉ sửa từng chỗ trong tệp khi đọc được cả tệp; nếu không sẽ làm mất phần chữ đọc không được.",
    fix: "Sửa các lỗi bên dưới ở phần YAML trước.",
    place: { file: documentFile(id) },
  };
}
