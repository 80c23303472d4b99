/** A short file as offices type it: Times New Roman 13, the margins right, spaces for indents, habits of both regimes mixed. */
import { bold, centre, p, run, table, wordFile } from "../docx/read/word-file.ts";

const ITALIC = "<w:i/>";
const TEXT = '<w:spacing w:after="0" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>';
const INDENT = " ".repeat(8);

const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

const small = (half: number): string => `<w:sz w:val="${half}"/>`;
const text = (words: string, look = ""): string => p(run(INDENT + words, look), TEXT);
const middle = (words: string, look = ""): string => p(run(words, look), centre);

const head = table([
  [
    middle("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG") + middle("ĐẢNG ỦY PHƯỜNG MẪU", bold) + middle("*") + middle("Số: 7-HD/ĐU"),
    p(run("ĐẢNG CỘNG SẢN VIỆT NAM", `${bold}<w:u w:val="single"/>`), centre) +
      p(run("Phường Mẫu ngày 9 tháng 01 năm 2027", ITALIC), centre),
  ],
]);

const body = [
  text(
    "Thực hiện chương trình công tác năm 2027, Ban Thường vụ Đảng ủy hướng dẫn công tác đọc sách trong các chi bộ với những nội dung sau đây:",
  ),
  text("I. MỤC ĐÍCH, YÊU CẦU", bold),
  text("1. Nâng cao ý thức tự học của cán bộ, đảng viên; mỗi chi bộ có một tủ sách dùng chung, mượn trả thuận tiện."),
  text("2. Việc đọc sách gắn với sinh hoạt chi bộ thường kỳ, không hình thức, không làm tăng thêm cuộc họp."),
  text("II. NỘI DUNG", bold),
  text("1. Tủ sách chi bộ", bold),
  text("Chi bộ chọn sách theo nhu cầu của đảng viên, ưu tiên sách về pháp luật, nông nghiệp sạch và chuyển đổi số."),
  text("- Mỗi quý giới thiệu ít nhất một cuốn sách mới trong sinh hoạt chi bộ."),
  text("2. Ngày hội đọc sách", bold),
  p(
    run(
      `${INDENT}Đảng ủy phường tổ chức Ngày hội đọc sách trong tháng 4 năm 2027, mời Nhân dân và học sinh cùng tham gia trao đổi sách.`,
    ),
    '<w:spacing w:after="0" w:line="276" w:lineRule="auto"/>',
  ),
  text("III. TỔ CHỨC THỰC HIỆN", bold),
  text("1. Các chi bộ báo cáo kết quả trước ngày 10/11/2027."),
  text("2. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Đảng ủy để kịp thời điều chỉnh./."),
];

const end = table([
  [
    p(run("Nơi nhận:", `${bold}${ITALIC}${small(24)}`)) +
      p(run("- Thường trực Đảng ủy (để b/c),", small(22))) +
      p(run("- Các chi bộ trực thuộc,", small(22))) +
      p(run("- Lưu Văn phòng Đảng ủy.", small(22))),
    middle("T/M BAN THƯỜNG VỤ", bold) + middle("PHÓ BÍ THƯ", bold) + p("") + p("") + middle("Họ và Tên", bold),
  ],
]);

const pageNumber = p(
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  centre,
);

/** Bytes of the file. */
export function officeFile(): Uint8Array {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  const title = `${middle("HƯỚNG DẪN", bold)}${middle("Công tác đọc sách năm 2027", bold)}${middle("-----")}`;
  return wordFile({
    body: `${head}${p("")}${title}${p("")}${body.join("")}${end}${section}`,
    styles,
    header: pageNumber,
  });
}
