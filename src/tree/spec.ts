/** The written specification of the tree: for every element of the markup what it is, where it stands, what it holds, and an example. */
import { ELEMENTS, type ContentKind } from "./elements.ts";
import type { Appendix, Block, Doc, Footnote, Group, Inline, Line } from "./nodes.ts";

type NodeType = (Doc | Block | Group | Line | Appendix | Footnote | Inline)["type"];

export interface ElementSpec {
  element: string;
  /** Type of the node that the element becomes; null when it only groups or stands for others. */
  node: NodeType | null;
  /** What it is, in Vietnamese. */
  what: string;
  /** Elements that it may stand in. */
  where: string[];
  content: ContentKind;
  /** Elements that it may hold. */
  children: readonly string[];
  attributes: string[];
  /** What stands inside `<document kind="…">` of a small document that uses the element. */
  example: string;
}

type Entry = readonly [node: NodeType | null, what: string, example: string];

const HEAD =
  '<letterhead><left><line role="superior">THÀNH UỶ HẢI PHÒNG</line><line role="organ">BAN TUYÊN GIÁO VÀ DÂN VẬN</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line></right></letterhead>';
const SIGNOFF =
  '<signoff><recipients><line role="recipients-label">Nơi nhận:</line><line role="recipient">Các chi bộ;</line></recipients><signature><line role="authority">K/T TRƯỞNG BAN</line><line role="position">PHÓ TRƯỞNG BAN</line></signature></signoff>';
const TABLE =
  '<table widths="30 70"><header><cell>Thời gian</cell><cell>Việc làm</cell></header><row><cell>Quý I</cell><cell>Xây dựng kế hoạch</cell></row></table>';

const ENTRIES: Readonly<Record<string, Entry>> = {
  document: [
    "document",
    "Cả văn bản: phần chính theo thứ tự đọc, rồi phụ lục và chú thích; thuộc tính kind là tên loại.",
    "<p>Nội dung.</p>",
  ],
  letterhead: ["letterhead", "Đầu trang 1, gồm cột trái và cột phải.", HEAD],
  left: [
    null,
    "Cột trái của đầu trang: cơ quan cấp trên, cơ quan ban hành, dấu phân cách, số và ký hiệu, dấu dự thảo.",
    HEAD,
  ],
  right: [null, "Cột phải của đầu trang: tiêu đề hoặc quốc hiệu và tiêu ngữ, đường kẻ, địa danh và ngày tháng.", HEAD],
  title: [
    "title",
    "Tên loại và trích yếu.",
    '<title><line role="kind">HƯỚNG DẪN</line><line role="subject">công tác khoa giáo năm 2027</line></title>',
  ],
  line: [
    "line",
    "Một dòng của đầu trang, tên loại, nơi nhận, chữ ký hoặc đầu phụ lục; role cho biết dòng gì; dòng kẻ mang dấu được in hoặc để trống.",
    HEAD,
  ],
  p: [
    "paragraph",
    "Một đoạn văn; role là body (thường), basis (căn cứ), lead (dẫn vào danh sách), closing (đoạn cuối).",
    '<p role="lead">Cụ thể như sau:</p>',
  ],
  section: [
    "section",
    "Phần có số La Mã và tiêu đề.",
    '<section id="muc-dich"><heading>MỤC ĐÍCH, YÊU CẦU</heading><p>Nội dung.</p></section>',
  ],
  heading: [
    null,
    "Tiêu đề của phần, mục, nhóm; đứng đầu và chỉ có một.",
    '<section id="muc-dich"><heading>MỤC ĐÍCH, YÊU CẦU</heading><item><heading>Mục đích</heading><p>Nội dung.</p></item></section>',
  ],
  item: [
    "item",
    "Mục đánh số 1. 2. 3.; có tiêu đề thì tiêu đề đứng dòng riêng, không có thì đoạn đầu chạy tiếp sau số.",
    "<item>Nắm chắc nhiệm vụ.</item><item><heading>Yêu cầu</heading><p>Nội dung.</p></item>",
  ],
  subitem: [
    "item",
    "Mục con đánh số theo mục chứa nó: 1.1. 1.2.",
    "<item><heading>Tuyên truyền</heading><subitem>Trên báo chí.</subitem></item>",
  ],
  point: [
    "item",
    "Điểm a) b) c) d) đ) theo bảng chữ cái tiếng Việt.",
    "<item><heading>Nội dung</heading><point>Học tập.</point><point>Quán triệt.</point></item>",
  ],
  review: [
    "item",
    "Một lần sơ kết, tổng kết hoặc đánh giá trong danh sách (1)- (2)-.",
    "<item><p>Đánh giá các văn bản:</p><review>Đánh giá 05 năm thực hiện Kết luận số 49-KL/TW.</review></item>",
  ],
  bullet: ["item", "Gạch đầu dòng.", "<bullet>Trường học;</bullet><bullet>Bệnh viện.</bullet>"],
  entry: [
    "item",
    "Mục của danh mục trong phụ lục; số chạy liên tục qua các nhóm.",
    '<appendix id="van-ban"><line role="appendix-title">DANH MỤC</line><entry>Nghị quyết số 29-NQ/TW.</entry></appendix>',
  ],
  assignment: [
    "assignment",
    "Dòng phân công của kế hoạch, có nhãn in trước nội dung.",
    '<point><p>Học tập.</p><assignment label="Đơn vị thực hiện">Các phòng</assignment></point>',
  ],
  table: ["table", "Bảng; widths là phần trăm bề rộng của từng cột, cộng lại bằng 100.", TABLE],
  header: [null, "Hàng tiêu đề của bảng.", TABLE],
  row: [null, "Một hàng của bảng.", TABLE],
  cell: [null, "Một ô của bảng.", TABLE],
  signoff: ["signoff", "Nơi nhận và chữ ký, đặt song song cuối phần chính.", SIGNOFF],
  recipients: [null, "Cột nơi nhận.", SIGNOFF],
  signature: [null, "Cột chữ ký: quyền hạn, chức vụ, họ tên.", SIGNOFF],
  appendix: [
    "appendix",
    "Phụ lục, đánh số trang riêng.",
    '<appendix id="mau"><line role="appendix-title">MẪU BÁO CÁO</line><p>Nội dung.</p></appendix>',
  ],
  group: [
    "group",
    "Nhóm có tên trong phụ lục, không ngắt số thứ tự.",
    '<appendix id="van-ban"><line role="appendix-title">DANH MỤC</line><group><heading>NGHỊ QUYẾT</heading><entry>Nghị quyết số 29-NQ/TW.</entry></group></appendix>',
  ],
  footnote: [
    "footnote",
    "Chú thích cuối trang; mỗi chú thích được nhắc tới đúng một lần.",
    '<p>Các văn bản<note ref="vb"/>.</p><footnote id="vb">Gồm các nghị quyết.</footnote>',
  ],
  strong: ["strong", "Chữ đậm.", "<p>Trước ngày <strong>10/11/2027</strong>.</p>"],
  em: ["emphasis", "Chữ nghiêng.", "<p>Đề án <em>số hóa</em>.</p>"],
  cite: [
    "citation",
    "Trích dẫn văn bản trong danh bạ; mention là auto (lần đầu đủ, lần sau gọn), full hoặc short.",
    '<p>Thực hiện <cite ref="29-NQ/TW@2013-11-04"/>.</p>',
  ],
  note: [
    "note-reference",
    "Số chú thích.",
    '<p>Các văn bản<note ref="vb"/>.</p><footnote id="vb">Gồm các nghị quyết.</footnote>',
  ],
  blank: [
    "blank",
    "Chỗ chừa cho điều chưa biết; nội dung là những dấu cách hoặc dấu chấm được in, what là tên gọi.",
    '<p>Kế hoạch số <blank what="số kế hoạch">.....</blank>.</p>',
  ],
  br: ["break", "Xuống dòng trong một đoạn.", "<p>Dòng trên<br/>dòng dưới.</p>"],
  t: [
    null,
    "Chỗ của một đoạn chữ để ngoài thẻ; ref là đường dẫn của nó trong dữ liệu, hoặc = và một tên khi do máy soạn. Máy tự viết thẻ này.",
    '<p><t ref="about"/></p>',
  ],
};

/** Specification of every element, in the order of the table of elements. */
export const SPEC: readonly ElementSpec[] = Object.entries(ELEMENTS).map(([element, rule]) => {
  const [node = null, what = "", example = ""] = ENTRIES[element] ?? [];
  return {
    element,
    node,
    what,
    where: Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.children.includes(element)),
    content: rule.content,
    children: rule.children,
    attributes: Object.entries(rule.attributes).map(([name, { required }]) => (required ? name : `${name}?`)),
    example,
  };
});
