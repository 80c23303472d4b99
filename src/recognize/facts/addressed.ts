/** The last section → whom its items give work to, as the document names them. */
import type { Parts } from "../parts/parts-of.ts";
import { wordsOf } from "../parts/lines.ts";

const VERBS =
  "căn cứ|chỉ đạo|(?:thường )?tích cực|chủ động|nâng cao|xây dựng|(?<!các )tổ chức|phối hợp|triển khai|báo cáo|theo dõi|chịu trách nhiệm|có trách nhiệm|có ý kiến|thực hiện|lãnh đạo|tham mưu|phản ánh|thường xuyên|đẩy mạnh|tăng cường|quán triệt|vận động|hướng dẫn|giúp|tiếp tục|chủ trì|cụ thể hóa|cụ thể hoá|nghiêm túc|gửi|kịp thời|duy trì|tập hợp|quan tâm|rà soát|làm đầu mối|là cơ quan|là đầu mối";
const SUBJECT = new RegExp(`^(?<who>.{2,160}?),? (?:${VERBS})(?!\\p{L})`, "u");
const ASKED = new RegExp(
  `(?:[Đđ]ề nghị|[Yy]êu cầu) (?<who>(?:các|những|Ủy|Ban|Sở|Đảng).{2,160}?),? (?:${VERBS})(?!\\p{L})`,
  "u",
);

/** One name for each item, then for the closing paragraph. */
export function addressedIn({ sections, closing }: Parts): string[] {
  const items = (sections.at(-1)?.children ?? []).flatMap((node) => (node.type === "item" ? [node] : []));
  const named = items.flatMap(({ heading, children }) => {
    const [first] = children;
    return heading ? [wordsOf(heading)] : first?.type === "paragraph" ? whoIn(wordsOf(first.children)) : [];
  });
  return [...named, ...closing.slice(0, 1).flatMap((line) => whoIn(wordsOf(line)))];
}

function whoIn(words: string): string[] {
  const who = ASKED.exec(words)?.groups?.["who"] ?? SUBJECT.exec(words)?.groups?.["who"];
  return who === undefined ? [] : [who];
}
