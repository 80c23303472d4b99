/** An organ that is given a task by name and is not among the recipients. */
import { foldMarks } from "../../base/text/fold.ts";
import type { CheckContext, CheckedLine, Rule } from "../types.ts";

const TASKS = /tổ chức thực hiện|phân công|trách nhiệm/iu;
/** Lines of Nơi nhận that stand for whoever is meant in the text. */
const EVERYBODY =
  /(?:như trên|như mục|như điều|như phần|cơ quan|đơn vị|ban, ngành|các ban|các phòng|các sở|các ngành)/iu;

export const recipientMissing: Rule = {
  id: "recipient-missing",
  severity: "style",
  title: "Cơ quan được giao việc không có trong nơi nhận",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP, mục nơi nhận: văn bản gửi đến cơ quan phải thực hiện.",
  examples: {
    bad: [
      "I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Chính trị phường mở các lớp bồi dưỡng lý luận.\n2. Các chi bộ báo cáo kết quả.\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
    ],
    good: [
      "I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Chính trị phường mở các lớp bồi dưỡng lý luận.\n2. Các chi bộ báo cáo kết quả.\nNơi nhận:\n- Trung tâm Chính trị,\n- Các chi bộ,\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
      "I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Chính trị phường mở các lớp bồi dưỡng lý luận.\nNơi nhận:\n- Các cơ quan, đơn vị,\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
    ],
  },
  check(context) {
    const recipients = context.lines.filter(({ role }) => role === "recipient").map(({ text }) => text);
    if (recipients.length === 0 || recipients.some((text) => EVERYBODY.test(text))) return [];
    return tasksOf(context).flatMap((line) => {
      const [name] = line.names;
      if (name?.start !== 0) return [];
      const organ = line.text.slice(name.start, name.end);
      if (recipients.some((text) => mayMean(text, organ))) return [];
      return [
        {
          what: `“${organ}” được giao việc nhưng không có trong nơi nhận.`,
          why: "Cơ quan phải thực hiện thì phải nhận được văn bản.",
          fix: `Thêm “${organ}” vào nơi nhận.`,
          at: { path: line.path, start: name.start, end: name.end },
        },
      ];
    });
  },
};

/** First lines of the items of the section that gives out the tasks. */
function tasksOf({ lines }: CheckContext): CheckedLine[] {
  const section = lines.find(({ unit, text }) => unit?.type === "section" && TASKS.test(text))?.unit;
  if (section?.type !== "section") return [];
  return lines.filter(({ unit }) => unit?.type === "item" && section.children.includes(unit));
}

/** Recipients are named in short: half of the words is enough, and so are letters that words begin with (`TG&DV`). */
function mayMean(recipient: string, organ: string): boolean {
  const words = (text: string): string[] =>
    (foldMarks(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== "va");
  const [have, want] = [new Set(words(recipient)), words(organ)];
  const initials = want.map((word) => word.charAt(0)).join("");
  const short = (recipient.match(/\p{Lu}{2,}/gu) ?? []).map(foldMarks);
  const shared = want.filter((word) => have.has(word)).length;
  return shared * 2 >= want.length || short.some((letters) => initials.includes(letters));
}
