/** What the reader met on its way → diagnostics: one per kind, with count and first places. */
import type { Diagnostic, Severity } from "../../base/diagnostic.ts";
import type { Finding, FindingPlace, Findings, Report } from "./report.ts";

interface Words {
  code: string;
  severity: Severity;
  /** `#` stands for the count, `%` for the names. */
  what: string;
  why?: string;
  fix?: string;
}

const words: Readonly<Record<Finding, Words>> = {
  "unknown-element": {
    code: "docx-unread-element",
    severity: "warning",
    what: "Có # chỗ trong tệp thuộc loại nội dung mà máy chưa đọc được (%).",
    fix: "So văn bản nhập với tệp gốc ở các chỗ nêu trên; thiếu chữ nào thì bổ sung chữ ấy.",
  },
  picture: {
    code: "docx-picture",
    severity: "warning",
    what: "Có # hình trong tệp không được nhập.",
    why: "Văn bản nhập vào chỉ giữ chữ và bảng; chữ nằm trong hình (con dấu, chữ ký, ảnh chụp) không đọc được.",
    fix: "Hình nào chứa nội dung thì gõ lại nội dung ấy.",
  },
  chart: {
    code: "docx-chart",
    severity: "warning",
    what: "Có # biểu đồ trong tệp không được nhập.",
    fix: "Chuyển số liệu của biểu đồ thành bảng.",
  },
  inserted: {
    code: "docx-inserted",
    severity: "warning",
    what: "Tệp còn # đoạn chèn thêm đang theo dõi sửa đổi (Track Changes); máy nhập các đoạn này như đã chấp nhận.",
    fix: "Mở tệp bằng Word, vào Review → Accept hoặc Reject từng chỗ, lưu lại rồi nhập lại nếu cần.",
  },
  deleted: {
    code: "docx-deleted",
    severity: "warning",
    what: "Tệp còn # đoạn xóa đang theo dõi sửa đổi (Track Changes); máy bỏ các đoạn này như đã chấp nhận xóa.",
    fix: "Mở tệp bằng Word, vào Review → Accept hoặc Reject từng chỗ, lưu lại rồi nhập lại nếu cần.",
  },
  moved: {
    code: "docx-moved",
    severity: "warning",
    what: "Tệp còn # đoạn chuyển chỗ đang theo dõi sửa đổi (Track Changes); máy nhập ở chỗ mới.",
    fix: "Mở tệp bằng Word, vào Review → Accept hoặc Reject từng chỗ, lưu lại rồi nhập lại nếu cần.",
  },
  hidden: {
    code: "docx-hidden-text",
    severity: "warning",
    what: "Có # đoạn chữ ẩn trong tệp không được nhập.",
    why: "Chữ ẩn không in ra giấy.",
    fix: "Nếu là nội dung thật thì bỏ thuộc tính chữ ẩn (Hidden) rồi nhập lại.",
  },
  "contents-list": {
    code: "docx-contents-list",
    severity: "style",
    what: "Mục lục trong tệp không được nhập.",
    why: "Mục lục nhắc lại các tiêu đề đã có.",
  },
  "nested-table": {
    code: "docx-nested-table",
    severity: "warning",
    what: "Có # bảng nằm trong ô của bảng khác; chữ được nhập, hình dáng bảng con thì không.",
    fix: "Đọc lại ô ấy và sửa nếu chữ bị dồn.",
  },
  comment: { code: "docx-comment", severity: "style", what: "Có # nhận xét (Comment) trong tệp không được nhập." },
  "embedded-file": {
    code: "docx-embedded-file",
    severity: "warning",
    what: "Có # tệp khác được nhúng trong tệp này, không được nhập.",
    fix: "Mở tệp nhúng, chép nội dung cần dùng vào văn bản.",
  },
  equation: {
    code: "docx-equation",
    severity: "warning",
    what: "Có # công thức chỉ nhập được chữ và số, không giữ được cách trình bày.",
    fix: "Đọc lại công thức và viết lại nếu sai.",
  },
  "unused-note": {
    code: "docx-unused-note",
    severity: "style",
    what: "Có # chú thích không chỗ nào nhắc tới, không được nhập.",
  },
  "missing-note": {
    code: "docx-missing-note",
    severity: "warning",
    what: "Có # dấu chú thích không có chú thích riêng của nó (bị mất hoặc dùng chung).",
    fix: "Kiểm tra số chú thích trong tệp gốc.",
  },
  "number-format": {
    code: "docx-number-format",
    severity: "warning",
    what: "Có # nhãn đánh số theo kiểu lạ (%), máy viết bằng chữ số thường.",
    fix: "So nhãn với tệp gốc.",
  },
  "legacy-font": {
    code: "docx-legacy-font",
    severity: "error",
    what: "Có # đoạn dùng phông chữ mã cũ (%), chữ đọc ra sẽ sai.",
    why: "Phông .Vn… (TCVN3) và VNI-… mượn mã của chữ nước ngoài để vẽ chữ Việt; thể thức quy định phông Times New Roman, mã Unicode.",
    fix: "Chuyển mã tệp sang Unicode (chẳng hạn bằng công cụ chuyển mã của Unikey), đổi phông rồi nhập lại.",
  },
  "not-composed": {
    code: "text-not-nfc",
    severity: "style",
    what: "Có # chữ viết bằng dấu rời (Unicode tổ hợp), đã đổi sang chữ dựng sẵn.",
    why: "Hai cách viết trông như nhau nhưng tìm kiếm không thấy nhau.",
  },
  "look-alike": {
    code: "text-look-alike",
    severity: "style",
    what: "Có # chữ “Ð” của tiếng Iceland đứng thay chữ “Đ”, đã đổi lại.",
    why: "Hai chữ trông như nhau nhưng tìm kiếm và sắp xếp đều sai.",
  },
  "zero-width": { code: "text-zero-width", severity: "style", what: "Có # ký tự vô hình trong chữ, đã bỏ." },
  "no-break-space": {
    code: "text-no-break-space",
    severity: "style",
    what: "Có # dấu cách không ngắt dòng hoặc dấu cách lạ, đã đổi thành dấu cách thường.",
  },
  "no-break-hyphen": {
    code: "text-no-break-hyphen",
    severity: "style",
    what: "Có # gạch nối không ngắt dòng, đã đổi thành gạch nối thường.",
    why: "Với gạch nối lạ, tìm “29-NQ/TW” sẽ không thấy.",
  },
  "soft-hyphen": {
    code: "text-soft-hyphen",
    severity: "style",
    what: "Có # dấu gạch nối mềm (chỉ hiện ở cuối dòng), đã bỏ.",
  },
  "control-character": {
    code: "text-control-character",
    severity: "style",
    what: "Có # ký tự điều khiển không in được, đã bỏ.",
  },
};

/** Words every finding; order is that of the table, not of meeting. */
export function findingDiagnostics({ found }: Report, file: string): Diagnostic[] {
  return (Object.keys(words) as Finding[]).flatMap((finding): Diagnostic[] => {
    const findings = found.get(finding);
    if (!findings) return [];
    const { code, severity, what, why, fix } = words[finding];
    return [
      {
        code,
        severity,
        what: `${fill(what, findings)} ${whereOf(findings)}`.trim(),
        ...(why === undefined ? {} : { why }),
        ...(fix === undefined ? {} : { fix }),
        place: { file, ...pathOf(findings.places[0]) },
      },
    ];
  });
}

function fill(what: string, { count, names }: Findings): string {
  const shown = [...names].slice(0, mostNames).join(", ");
  return what.replace("#", String(count)).replace("%", names.size > mostNames ? `${shown}, …` : shown);
}

const mostNames = 8;

function whereOf({ count, places }: Findings): string {
  if (places.length === 0 || places[0]?.paragraph === 0) return "";
  const shown = places.map((place) => `đoạn ${place.paragraph}${partName(place.part)}${quoted(place.words)}`);
  return `Chỗ: ${shown.join("; ")}${places.length < count && places.length > 1 ? "; …" : ""}.`;
}

function partName(part: string): string {
  if (/footnotes/.test(part)) return " của các chú thích";
  return /endnotes/.test(part) ? " của các chú thích cuối" : "";
}

const longestQuote = 40;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return ` “${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}

function pathOf(place: FindingPlace | undefined): { path?: string } {
  return place && place.paragraph > 0 ? { path: `${place.part}#${place.paragraph}` } : {};
}
