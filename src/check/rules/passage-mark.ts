/** A passage that was copied within the document, with a comma in one place and none in the other. */
import { remembering } from "../../base/text/remember.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { CheckedLine, Found, Range, Rule } from "../types.ts";

/** So many words before and after the mark must be the same; fewer may agree by chance. */
const BEFORE = 6;
const AFTER = 4;
/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;

interface Joint {
  line: CheckedLine;
  /** Marks between the two words. */
  mark: string;
  start: number;
  end: number;
}

export const passageMark: Rule = {
  id: "passage-mark",
  severity: "style",
  title: "Cùng một đoạn chữ được chép lại nhưng khác dấu phẩy",
  basis: "Đối chiếu trong chính văn bản: hai đoạn giống nhau từng từ phải có dấu câu như nhau.",
  examples: {
    bad: [
      "- Nâng cao chất lượng công tác tuyên truyền đến từng hội viên, gắn với thực hiện nhiệm vụ chính trị của địa phương.\n- Tiếp tục nâng cao chất lượng công tác tuyên truyền đến từng hội viên gắn với thực hiện nhiệm vụ chính trị của địa phương.",
    ],
    good: [
      "- Nâng cao chất lượng công tác tuyên truyền đến từng hội viên, gắn với thực hiện nhiệm vụ chính trị của địa phương.\n- Tiếp tục nâng cao chất lượng công tác tuyên truyền đến từng hội viên, gắn với thực hiện nhiệm vụ chính trị của địa phương.",
    ],
  },
  check({ lines }) {
    const read = lines
      .filter(({ zone }) => zone === "body" || zone === "appendix" || zone === "footnote")
      .map((line) => ({ line, words: wordsOf(line.text) }));
    // Most places of a document have no comma: only those that have one, and their likes, are looked at closely.
    const pairs = new Set(read.flatMap(({ line, words }) => commaPairs(line.text, words)));
    const joints = new Map<string, Joint[]>();
    for (const { line, words } of read) collect(line, words, pairs, joints);
    return [...joints.values()].flatMap(judge);
  },
};

interface Word extends Range {
  folded: string;
  /** The word before and this one. */
  pair: string;
}

/** Words of a line; equal lines have the very same words. */
const wordsOf: (text: string) => readonly Word[] = remembering((text) => {
  let before = "";
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const folded = fold(word);
    const pair = `${before} ${folded}`;
    before = folded;
    return { folded, pair, start: index, end: index + word.length };
  });
}, MOST_LINES);

const fold = remembering((word) => setToneMarks(word, "old").toLowerCase());

/** The two words around each comma. */
function commaPairs(text: string, words: readonly Word[]): string[] {
  return words.flatMap(({ pair }, at) => (at > 0 && text.charAt(words[at - 1]?.end ?? 0) === "," ? [pair] : []));
}

function collect(
  line: CheckedLine,
  words: readonly Word[],
  pairs: ReadonlySet<string>,
  joints: Map<string, Joint[]>,
): void {
  for (let at = BEFORE; at + AFTER <= words.length; at += 1) {
    const [left, right] = [words[at - 1], words[at]];
    if (!left || !right || !pairs.has(right.pair)) continue;
    const mark = line.text.slice(left.end, right.start).trim();
    if (mark !== "" && mark !== ",") continue;
    // A cited title is held against the registry instead.
    if (line.citations.some((one) => one.id !== undefined && one.start <= left.start && left.end < one.end)) continue;
    const key = words
      .slice(at - BEFORE, at + AFTER)
      .map(({ folded }) => folded)
      .join(" ");
    const list = joints.get(key) ?? [];
    joints.set(key, list);
    list.push({ line, mark, start: left.start, end: right.end });
  }
}

function judge(joints: Joint[]): Found[] {
  const commas = joints.filter(({ mark }) => mark === ",");
  const bare = joints.filter(({ mark }) => mark === "");
  if (commas.length === 0 || bare.length === 0) return [];
  // Where neither way leads, the comma was more likely forgotten than typed.
  const isMissing = bare.length <= commas.length || commas.length === bare.length - 1;
  const [others, most] = isMissing ? [bare, commas] : [commas, bare];
  return others.map(({ line, start, end }) => ({
    what: `“${line.text.slice(start, end)}”: ${isMissing ? "thiếu" : "thừa"} dấu phẩy so với đoạn giống hệt ở ${most[0]?.line.where ?? ""}.`,
    why: "Hai đoạn chép từ một nguồn phải có dấu câu như nhau.",
    fix: isMissing ? "Thêm dấu phẩy như ở đoạn kia, hoặc bỏ ở cả hai chỗ." : "Bỏ dấu phẩy như ở đoạn kia.",
    at: { path: line.path, start, end },
  }));
}
