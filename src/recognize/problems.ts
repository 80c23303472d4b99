/** Parts of a document → messages about what it lacks: text, sections, a letterhead, Vietnamese words, one document only. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Parts } from "./parts/parts-of.ts";
import { wordsOf } from "./parts/lines.ts";

/** Every doubt about the document as a whole. */
export function bodyProblems(parts: Parts, name: string): Diagnostic[] {
  const place = { file: name };
  const body = [
    ...parts.opening.map((one) => wordsOf(one.children)),
    ...parts.sections.map((one) => wordsOf(one.heading)),
  ];
  const words = [...body, wordsOf(parts.subject), ...parts.closing.map(wordsOf)].join(" ");
  if (words.trim() === "" && parts.sections.every((section) => section.children.length === 0))
    return [
      {
        code: "import-empty",
        severity: "error",
        what: "Văn bản không có nội dung.",
        why: "Không có đoạn nào ngoài phần đầu và phần ký.",
        fix: "Mở tệp xem có chữ không; bản quét phải được nhận dạng chữ trước.",
        place,
      },
    ];
  const found: Diagnostic[] = [];
  if (parts.sections.length === 0 || parts.sections.every((one) => one.heading.length === 0))
    found.push({
      code: "import-no-sections",
      severity: "warning",
      what: "Văn bản không có phần I, II, III.",
      why: "Dữ liệu của Soạn chia nội dung thành các phần có tiêu đề.",
      fix: "Nội dung được đặt vào một phần mang tên “NỘI DUNG”; hãy chia lại cho phù hợp.",
      place,
    });
  if (parts.head.length === 0)
    found.push({
      code: "import-no-letterhead",
      severity: "warning",
      what: "Không thấy phần đầu trang: tên cơ quan, số và ký hiệu, ngày tháng.",
      why: "Chữ lấy từ PDF hoặc trang mạng thường mất phần này; cơ quan ban hành được suy từ nội dung.",
      fix: "Kiểm tra các khóa issuer, number, date trong tệp dữ liệu.",
      place,
    });
  if (!/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(words) && words.length > 40)
    found.push({
      code: "import-not-vietnamese",
      severity: "warning",
      what: "Văn bản có vẻ không viết bằng tiếng Việt có dấu.",
      why: "Soạn nhận ra các phần của văn bản theo cách viết của văn bản hành chính Việt Nam.",
      fix: "Kiểm tra lại tệp; nếu mất dấu do phông chữ cũ thì chuyển sang Unicode rồi nhập lại.",
      place,
    });
  return [...found, ...severalDocuments(parts, place)];
}

/** Roman numbers that begin again tell of a second document in the file. */
function severalDocuments({ sections }: Parts, place: { file: string }): Diagnostic[] {
  const firsts = sections.filter(({ numbering }) => /^I(?![IVXLC\p{L}])/u.test(numbering.label));
  if (firsts.length < 2) return [];
  return [
    {
      code: "import-several-documents",
      severity: "warning",
      what: `Số phần bắt đầu lại từ I ${firsts.length} lần: tệp có thể chứa nhiều văn bản.`,
      why: "Mỗi tệp dữ liệu là một văn bản.",
      fix: "Tách mỗi văn bản ra một tệp rồi nhập từng tệp.",
      place,
    },
  ];
}
