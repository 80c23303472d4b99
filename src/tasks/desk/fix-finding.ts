/** A text and one finding whose right words are certain → the text with that one correction made. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { parsePath } from "../../base/path.ts";
import { same } from "../../lineage/child/tree.ts";
import { withTexts } from "../../lineage/clone/place-in-model.ts";
import { valueAt } from "../../model/written.ts";
import { fixText } from "../check-fix.ts";
import { documentFile } from "../select-documents.ts";
import { draftDocument } from "./draft.ts";
import { checkText, findingRow } from "./findings.ts";
import { openDesk } from "./open-desk.ts";
import { describeText } from "./open-document.ts";
import type { FindingRow, OpenDocument, OpenText } from "./types.ts";

export interface FixRequest extends OpenText {
  /** As `findInText` gave it for this very text. */
  finding: Pick<FindingRow, "rule" | "where" | "before" | "words" | "after">;
}

const MARKS = ["rule", "where", "before", "words", "after"] as const;

/** Words that stand in the superior's file are corrected among the document's own changes. Nothing is written to disk. */
export async function fixFinding(host: Host, { id, text, finding }: FixRequest): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  const { target, findings } = await checkText(host, { id, text });
  const one = findings.find((found) => {
    const row = target && findingRow(found, target);
    return row !== undefined && same(marksOf(row), marksOf(finding));
  });
  const made = target && one ? fixText(target, [one]) : undefined;
  if (made) return describeText(host, project, { id, text: made.text });
  const open = describeText(host, project, { id, text });
  const row = target && one ? findingRow(one, target) : undefined;
  const model = row && correctedModel(open, row);
  if (model !== undefined) return draftDocument(host, { id, text, model });
  return { ...open, problems: [notFixed(id), ...open.problems] };
}

function marksOf(row: FixRequest["finding"]): string[] {
  return MARKS.map((mark) => row[mark]);
}

/** Letters beside the words by which they are told from the same words elsewhere in the text. */
const MOST_BESIDE = 20;

/** The model with the words corrected in the text that printed them, where that text shows which words they are. */
function correctedModel({ model }: OpenDocument, { data, replacement, ...row }: FindingRow): unknown {
  if (model === null || data === null || replacement === undefined || row.words === "") return undefined;
  const value = valueAt(model, parsePath(data));
  if (typeof value !== "string") return undefined;
  for (let beside = MOST_BESIDE; beside >= 0; beside -= 1) {
    const [before, after] = [row.before.slice(Math.max(0, row.before.length - beside)), row.after.slice(0, beside)];
    const parts = value.split(before + row.words + after);
    if (parts.length === 2) return withTexts(model, new Map([[data, parts.join(before + replacement + after)]]));
  }
  return undefined;
}

function notFixed(id: string): Diagnostic {
  return {
    code: "finding-not-fixed",
    severity: "warning",
    what: "Chưa sửa được chỗ này tự động; văn bản giữ nguyên.",
    why: "Chỗ ấy vừa đổi, hoặc chữ do mẫu hay danh mục in ra chứ không nằm trong dữ liệu của văn bản.",
    fix: "Xem lại danh sách nhận xét mới rồi sửa tay.",
    place: { file: documentFile(id) },
  };
}
