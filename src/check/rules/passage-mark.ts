/** A passage that was copied within the document, with a comma in one place and none in the other. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

/** So many words before and after the mark must be the same; fewer may agree by chance. */
const BEFORE = 6;
const AFTER = 4;

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
    const joints = new Map<string, Joint[]>();
    for (const line of lines) {
      if (line.zone === "body" || line.zone === "appendix" || line.zone === "footnote") collect(line, joints);
    }
    return [...joints.values()].flatMap(judge);
  },
};

function collect(line: CheckedLine, joints: Map<string, Joint[]>): void {
  const words = [...line.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const folded = words.map(([word]) => setToneMarks(word, "old").toLowerCase());
  for (let at = BEFORE; at + AFTER <= words.length; at += 1) {
    const [left, right] = [words[at - 1], words[at]];
    if (!left || !right) continue;
    const end = left.index + left[0].length;
    const mark = line.text.slice(end, right.index).trim();
    if (mark !== "" && mark !== ",") continue;
    // A cited title is held against the registry instead.
    if (line.citations.some((one) => one.id !== undefined && one.start <= left.index && end < one.end)) continue;
    const key = folded.slice(at - BEFORE, at + AFTER).join(" ");
    const list = joints.get(key) ?? [];
    joints.set(key, list);
    list.push({ line, mark, start: left.index, end: right.index + right[0].length });
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
