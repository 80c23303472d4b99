/** Lines of a text → recipients and signature as the two columns that they were printed in, and the lines around them. */
import { isCapitals, readLineKind } from "../read/line-kinds.ts";
import { partColumns, wideSeam } from "./columns.ts";
import { footSeam } from "./foot-seams.ts";
import type { Columns } from "./head.ts";
import type { Repair } from "./repair.ts";
import { narrowSpaces } from "./spaces.ts";
import { joinLines, sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";
import { isPersonName } from "./wording.ts";

export interface Foot {
  before: TextLine[];
  foot?: Columns;
  after: TextLine[];
  repairs: Repair[];
}

/** Signature lines that may stand above the recipients: authority, position, name. */
const MOST_ABOVE = 4;
/** Longest line of a signature. */
const LONGEST_LINE = 90;

const SIGNED = /^\(?\s*(?:đã ký|ký tên|ký và|ký, ghi|chữ ký|con dấu|đóng dấu|đã ký và đóng dấu).{0,40}$/iu;
const DASH = /^[-–—−•*+]\s*(?=[\p{L}(“"])/u;

/** Parts the first signature block from the text. */
export function takeFoot(lines: readonly TextLine[]): Foot {
  const anchor = findAnchor(lines);
  if (anchor < 0) return { before: [...lines], after: [], repairs: [] };
  const start = startOfFoot(lines, anchor);
  const parted = partColumns(lines.slice(start), [footSeam, wideSeam]);
  const state: State = { foot: { left: [], right: [] }, order: [], repairs: [] };
  let taken = 0;
  for (const piece of parted.lines) {
    const { lines: clean, repairs } = narrowSpaces([piece]);
    if (!takePiece(clean[0] ?? piece, state)) break;
    state.repairs.push(...repairs);
    taken += 1;
  }
  const after = parted.lines.slice(taken);
  const last = parted.lines[taken - 1]?.line ?? 0;
  return {
    before: lines.slice(0, start),
    foot: state.foot,
    after: [...after.filter(({ line }) => line <= last), ...lines.filter(({ line }, at) => at >= start && line > last)],
    repairs: [...parted.repairs.filter(({ line }) => line <= last), ...state.repairs, ...gathered(state)],
  };
}

/** The line of Nơi nhận; without one, the line of authority. */
function findAnchor(lines: readonly TextLine[]): number {
  const end = lines.findIndex(({ text }) => readLineKind(text) === "appendix-label");
  const main = end < 0 ? lines : lines.slice(0, end);
  const recipients = main.findIndex(({ text }) => opensRecipients(text));
  return recipients >= 0 ? recipients : main.findIndex(({ text }) => readLineKind(text) === "authority");
}

/** The label alone, or with a colon beside the other column. */
function opensRecipients(text: string): boolean {
  const isBeside = /(?:^|\s{3,}|\t)nơi nhận\s*:(?:\s|-|$)/iu.test(text.slice(0, 120));
  return isBeside || readLineKind(text) === "recipients-label";
}

function startOfFoot(lines: readonly TextLine[], anchor: number): number {
  let start = anchor;
  for (let at = anchor - 1; at >= Math.max(0, anchor - MOST_ABOVE); at -= 1) {
    const text = lines[at]?.text ?? "";
    const isSigning = isCapitals(text) && text.length <= LONGEST_LINE && !/^[IVX]+\./u.test(text);
    if (isSigning) start = at;
    else if (!isPersonName(text) && !SIGNED.test(text)) break;
  }
  return start;
}

interface State {
  foot: Columns;
  /** Which column each piece went to, in the order of the text. */
  order: { side: keyof Columns; piece: TextLine }[];
  repairs: Repair[];
}

/** Puts one piece into its column; false when the signature block is over. */
function takePiece(piece: TextLine, state: State): boolean {
  const { left, right } = state.foot;
  const { text } = piece;
  const kind = readLineKind(text);
  if (kind === "appendix-label" || kind === "appendix-attached") return false;
  if (kind === "recipients-label") return put(piece, "left", state);
  if (kind === "mark") return drop(piece, "text-rule-line", state);
  if (SIGNED.test(text)) return drop(piece, "text-signed-note", state);
  if (kind === "authority") return put(piece, "right", state);
  if (DASH.test(text)) return put(withDash(piece, state), "left", state);
  if (piece.right && right.length > 0 && text.length <= LONGEST_LINE) return put(piece, "right", state);
  const isNamed = right.some((line) => isPersonName(line.text));
  if (isCapitals(text) && text.length <= LONGEST_LINE) return !isNamed && put(piece, "right", state);
  if (continuesRecipient(state)) return extendRecipient(piece, state);
  if (isPersonName(text)) return !isNamed && put(piece, "right", state);
  // The first recipient may have lost its dash.
  return endsWithLabel(left) && put(withDash(piece, state), "left", state);
}

function endsWithLabel(left: readonly TextLine[]): boolean {
  return readLineKind(left.at(-1)?.text ?? "") === "recipients-label";
}

function drop({ line, text }: TextLine, code: Repair["code"], state: State): true {
  state.repairs.push({ code, line, before: text, after: "" });
  return true;
}

/** The last recipient is open when no mark ends it; the archive line closes the list. */
function continuesRecipient({ foot }: State): boolean {
  const last = foot.left.at(-1)?.text ?? "";
  return foot.left.length > 0 && !endsWithLabel(foot.left) && !/[;,.]$/u.test(last) && !/^-\s*Lưu/u.test(last);
}

function extendRecipient(piece: TextLine, state: State): boolean {
  const { left } = state.foot;
  const last = left.at(-1);
  if (!last) return false;
  left[left.length - 1] = joinLines(last, piece);
  state.repairs.push({
    code: "text-lines-joined",
    line: last.line,
    last: piece.line,
    before: `${last.text} ⏎ ${piece.text}`,
    after: `${last.text} ⏎ ${piece.text}`,
  });
  return true;
}

function put(piece: TextLine, side: keyof Columns, state: State): true {
  state.foot[side].push(piece);
  state.order.push({ side, piece });
  return true;
}

/** The recipient with `- ` before it, as the tree prints it. */
function withDash(piece: TextLine, state: State): TextLine {
  const dash = DASH.exec(piece.text)?.[0] ?? "";
  if (dash === "- ") return piece;
  const bare = sliceLine(piece, dash.length);
  const after = `- ${bare.text}`;
  state.repairs.push({ code: "text-recipient-dash", line: piece.line, before: piece.text, after });
  return joinLines({ ...bare, text: "-", marks: [] }, bare);
}

/** Signature lines above or below the recipients stood beside them on the page. */
function gathered({ foot, order }: State): Repair[] {
  const [first] = foot.right;
  if (!first || foot.left.length === 0) return [];
  const before = order.map(({ piece }) => piece.text).join(" / ");
  const after = [...order.filter(({ side }) => side === "left"), ...order.filter(({ side }) => side === "right")]
    .map(({ piece }) => piece.text)
    .join(" / ");
  return [{ code: "text-signature-gathered", line: first.line, before, after }];
}
