/** Lines of a document and where it comes from → what an older or a higher document left in them, as warnings. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { Model } from "../../model/types.ts";
import { walkTexts } from "../../model/walk-texts.ts";
import { blanks } from "./left-blank.ts";
import { otherKinds } from "./left-kind.ts";
import { parentNames } from "./left-parent.ts";
import { leftRecipients } from "./left-recipients.ts";
import { oldYears } from "./left-year.ts";
import { mayNameGone, organsGone } from "./organs-gone.ts";
import type { Detector, Leftover, Line, ResidueContext } from "./types.ts";

/** What the parents are called, and what the appendix lists, is history and stays as it is. */
const HISTORY = /^(?:parents|appendices)/u;

/** Warnings in reading order; each has the path of its line, the caller knows the file. */
export function findResidue(lines: readonly Line[], context: ResidueContext): Diagnostic[] {
  const searched = lines.filter(({ path }) => !HISTORY.test(path));
  // Nearly every document is clean, so all of it is looked at before any line is.
  const all = setToneMarks(searched.map(({ text }) => text).join("\n"), "old");
  const detectors = [blanks, organs(context), parentNames(context), oldYears(context), otherKinds(context)].filter(
    ({ suspects }) => suspects(all),
  );
  if (detectors.length === 0) return [];
  return searched.flatMap(({ path, text }) =>
    detectors.flatMap(({ find }) => find(text)).map((leftover) => warning(leftover, path)),
  );
}

/** The same for all texts of a model, its recipients included. */
export function findModelResidue(model: Model, context: ResidueContext): Diagnostic[] {
  const lines = walkTexts(model).filter(({ path }) => !path.startsWith("recipients"));
  return [...findResidue(lines, context), ...findRecipientResidue(model, context)];
}

/** Recipients copied from the parent. */
export function findRecipientResidue({ recipients }: Model, context: ResidueContext): Diagnostic[] {
  return leftRecipients(recipients, context).map(({ path, leftover }) => warning(leftover, path));
}

/** Organs that ended before the document's year. */
function organs({ registry, year, issuer }: ResidueContext): Detector {
  const find = (text: string): Leftover[] =>
    organsGone(text, registry, year)
      .filter(({ organ }) => organ.id !== issuer?.id)
      .map(({ found, organ, successors }) => ({
        code: "left-gone-organ",
        what: `Còn tên “${found}”, cơ quan không còn hoạt động trong năm ${year}.`,
        why:
          successors.length > 0
            ? `Nay là ${successors.join(" hoặc ")}.`
            : `Cơ quan này hoạt động đến ${organ.until ?? ""}.`,
        fix: "Thay bằng cơ quan đang hoạt động, hoặc xóa.",
      }));
  return { suspects: (all) => mayNameGone(all, registry, year), find };
}

function warning(leftover: Leftover, path: string): Diagnostic {
  return { ...leftover, severity: "warning", place: { file: "", path } };
}
