/** Lines of the head of page 1 → the letterhead with the role of every line. */
import { foldMarks } from "../../base/text/fold.ts";
import type { Letterhead, LineRole } from "../nodes.ts";
import { isRule, placeLine, type HeadLine } from "./lines.ts";
import { joinPieces } from "./piece.ts";
import type { Sources } from "./sources.ts";

type Placed = HeadLine & { role: LineRole };

/** Words that open the name of an organ; the last line that begins with one is the issuing organ's first line. */
const organWords =
  /^(?:dang (?:bo|uy)|chi bo|thanh uy|tinh uy|quan uy|huyen uy|thi uy|ban|bo|so|uy ban|hoi dong|van phong|phong|truong|trung tam|lien doan|lien hiep|hoi|doan|mat tran|cong doan|vien|hoc vien|cuc|vu|chi cuc|tong cuc|chinh phu|bao|dai|cong ty|benh vien|tieu ban|co quan|vien kiem sat|toa an)(?=\s|$)/u;

/** Builds the letterhead from the lines of its two columns. */
export function readLetterhead(left: readonly HeadLine[], right: readonly HeadLine[], sources: Sources): Letterhead {
  const place = (lines: Placed[]) => mergeBroken(lines).map((line) => placeLine(line, line.role, sources));
  return {
    type: "letterhead",
    left: place(leftRoles(left)),
    right: place(right.map((line) => ({ ...line, role: rightRole(line) }))),
  };
}

function rightRole(line: HeadLine): LineRole {
  if (isRule(line)) return "national-rule";
  switch (line.kind) {
    case "motto":
      return "motto";
    case "place-date":
      return "place-date";
    case "draft":
      return "draft";
    case "number":
      return "number";
    default:
      return line.kind === undefined && /\b(?:ngay|thang|nam)\b/.test(foldMarks(line.piece.text))
        ? "place-date"
        : "national";
  }
}

function leftRoles(lines: readonly HeadLine[]): Placed[] {
  const end = lines.findIndex((line) => isRule(line) || line.kind === "number" || line.kind === "draft");
  const names = lines.slice(0, end < 0 ? lines.length : end);
  const first = issuerStart(names);
  return lines.map((line, index): Placed => {
    if (isRule(line)) return { ...line, role: "organ-rule" };
    if (index < names.length) return { ...line, role: index < first ? "superior" : "organ" };
    if (line.kind === "number" || line.kind === "draft") return { ...line, role: line.kind };
    return { ...line, role: "subject" };
  });
}

/** The issuing organ stands in bold below its superior (HD 05-HD/VPTW; NĐ 30/2020, Phụ lục I); without weights its words tell. */
function issuerStart(names: readonly HeadLine[]): number {
  const bold = names.findIndex((line) => line.bold);
  if (bold > 0 && names.slice(bold).every((line) => line.bold)) return bold;
  const opens = names.map(({ piece }) => organWords.test(foldMarks(piece.text)));
  return Math.max(0, opens.lastIndexOf(true));
}

/** A line that was broken by hand inside one paragraph is one line. */
function mergeBroken(lines: readonly Placed[]): Placed[] {
  const merged: Placed[] = [];
  for (const line of lines) {
    const above = merged.at(-1);
    const broken = above?.paragraph === line.paragraph && above.role === line.role && !isRule(line);
    if (above && broken) merged[merged.length - 1] = { ...above, piece: joinPieces(above.piece, line.piece) };
    else merged.push(line);
  }
  return merged;
}
