/** The same short document in the manner of several programs. */
import { bold, centre, list, numbered, numberingOf, p, run, table, wordFile } from "./word-file.ts";

const note = "Gồm hai văn bản của Trung ương.";
const texts = {
  lead: "Thực hiện Hướng dẫn số 12-HD/BTGDVTU, ngày 05/01/2027 của cấp trên; Đảng uỷ hướng dẫn như sau:",
  one: "Nắm chắc nhiệm vụ trọng tâm.",
  two: "Bảo đảm thiết thực, hiệu quả.",
  study: "Học tập các nghị quyết, chỉ thị",
  a: "Cấp uỷ xây dựng kế hoạch;",
  b: "Chi bộ tổ chức thực hiện.",
  review: "Đánh giá 03 năm thực hiện Chỉ thị số 37-CT/TW;",
  bullet: "Tuyên truyền trên trang thông tin điện tử.",
  closing: "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Đảng uỷ.",
};

const b = (text: string): string => run(text, bold);
const line = (text: string): string => p(run(text), centre);
const strongLine = (text: string): string => p(b(text), centre);

const noteMark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="ID"/></w:r>';
const footnotes = (id: number): string =>
  `<w:footnote w:type="separator" w:id="-1">${p("<w:r><w:separator/></w:r>")}</w:footnote>` +
  `<w:footnote w:type="continuationSeparator" w:id="0">${p("<w:r><w:continuationSeparator/></w:r>")}</w:footnote>` +
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(` ${note}`)}`)}</w:footnote>`;

const letterhead = table([
  [
    line("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG") + strongLine("ĐẢNG UỶ PHƯỜNG MẪU") + line("*") + line("Số 05-HD/ĐU"),
    strongLine("ĐẢNG CỘNG SẢN VIỆT NAM") + p(run("Phường Mẫu, ngày 09 tháng 01 năm 2027", "<w:i/>"), centre),
  ],
]);
const title = strongLine("HƯỚNG DẪN") + strongLine("về công tác khoa giáo năm 2027") + line("-----");
const signoff = table([
  [
    p(`${run("Nơi nhận", '<w:u w:val="single"/>')}${run(":")}`) +
      p("- Thường trực Đảng uỷ (để báo cáo);") +
      p("- Lưu Văn phòng Đảng uỷ."),
    strongLine("T/M BAN THƯỜNG VỤ") + line("PHÓ BÍ THƯ") + p("") + strongLine("Họ và Tên"),
  ],
]);
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="397" w:footer="397" w:gutter="0"/></w:sectPr>';

/** Everything typed, no lists, direct formatting only: how most files come. */
const typed = wordFile({
  body:
    letterhead +
    title +
    p(texts.lead) +
    p(b("I. MỤC ĐÍCH, YÊU CẦU")) +
    p(`1. ${texts.one}`) +
    p(`2. ${texts.two}`) +
    p(b("II. NỘI DUNG")) +
    p(b(`1. ${texts.study}`)) +
    p(`a) ${texts.a}`) +
    p(`<w:r><w:t>b)</w:t></w:r><w:r><w:tab/></w:r>${run(texts.b)}`) +
    p(b("2. Sơ kết, tổng kết")) +
    p(`- ${texts.bullet}`) +
    p(`${run(`(1)- ${texts.review}`)}${noteMark.replace("ID", "2")}`) +
    p(texts.closing) +
    signoff +
    page,
  footnotes: footnotes(2),
});

const lists = numberingOf([
  list(1, [
    ["upperRoman", "%1."],
    ["decimal", "%2."],
    ["lowerLetter", "%3)"],
  ]),
  list(2, [["decimal", "(%1)-"]]),
  list(3, [["bullet", "-"]]),
]);

/** Word: a multilevel list, marks of proofing and revision, smart tags, content controls, a field. */
const word = wordFile({
  body:
    `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${letterhead}<w:bookmarkEnd w:id="0"/>` +
    title +
    `<w:p w:rsidR="00A1" w:rsidRDefault="00A1"><w:proofErr w:type="spellStart"/>${run("Thực hiện Hướng dẫn số 12-HD/BTGDVTU, ngày ")}<w:proofErr w:type="spellEnd"/>` +
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE \\@ "dd/M/yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("05/01/2027")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:smartTag w:uri="x" w:element="place">${run(" của cấp trên; Đảng uỷ")}</w:smartTag><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> hướng dẫn như sau:</w:t></w:r></w:p>` +
    p(b("MỤC ĐÍCH, YÊU CẦU"), numbered(1)) +
    p(texts.one, numbered(1, 1)) +
    p(texts.two, numbered(1, 1)) +
    p(b("NỘI DUNG"), numbered(1)) +
    `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p(b(texts.study), numbered(1, 1))}</w:sdtContent></w:sdt>` +
    p(texts.a, numbered(1, 2)) +
    p(`<w:hyperlink r:id="rId9">${run(texts.b)}</w:hyperlink>`, numbered(1, 2)) +
    p(b("Sơ kết, tổng kết"), numbered(1, 1)) +
    p(texts.bullet, numbered(3)) +
    p(`${run(texts.review)}${noteMark.replace("ID", "1")}`, numbered(2)) +
    p(texts.closing) +
    signoff +
    page,
  numbering: lists,
  footnotes: footnotes(1),
});

/** Google Docs: every look written out on every run, its own name for every list, levels as separate lists. */
const explicit = (text: string, look = '<w:b w:val="0"/>'): string =>
  `<w:r w:rsidDel="00000000" w:rsidR="00000000"><w:rPr>${look}<w:sz w:val="28"/><w:szCs w:val="28"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const google = wordFile({
  body:
    letterhead +
    title +
    p(explicit(texts.lead)) +
    p(explicit("MỤC ĐÍCH, YÊU CẦU", '<w:b w:val="1"/>'), numbered(4)) +
    p(explicit(texts.one), numbered(5)) +
    p(explicit(texts.two), numbered(5)) +
    p(explicit("NỘI DUNG", '<w:b w:val="1"/>'), numbered(4)) +
    p(explicit(texts.study, '<w:b w:val="1"/>'), numbered(6)) +
    p(explicit(texts.a), numbered(7)) +
    p(explicit(texts.b), numbered(7)) +
    p(explicit("Sơ kết, tổng kết", '<w:b w:val="1"/>'), numbered(6)) +
    p(explicit(texts.bullet), numbered(3)) +
    p(explicit(texts.review) + noteMark.replace("ID", "0"), numbered(2)) +
    p(explicit(texts.closing)) +
    signoff +
    page,
  numbering: numberingOf([
    list(2, [["decimal", "(%1)-"]]),
    list(3, [["bullet", "-"]]),
    list(4, [["upperRoman", "%1."]]),
    list(5, [["decimal", "%1."]]),
    list(6, [["decimal", "%1."]]),
    list(7, [["lowerLetter", "%1)"]]),
  ]),
  footnotes: `<w:footnote w:id="0">${p(`<w:r><w:footnoteRef/></w:r>${explicit(` ${note}`)}`)}</w:footnote>`,
});

/** WPS: lists through styles, sizes in its own defaults, an empty run before each text. */
const wps = wordFile({
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  body:
    letterhead +
    title +
    p(texts.lead) +
    p("<w:r><w:rPr/></w:r>" + run("MỤC ĐÍCH, YÊU CẦU"), '<w:pStyle w:val="2"/>') +
    p(texts.one, numbered(1, 1)) +
    p(texts.two, numbered(1, 1)) +
    p(run("NỘI DUNG"), '<w:pStyle w:val="2"/>') +
    p(run(texts.study), '<w:pStyle w:val="3"/>') +
    p(texts.a, numbered(1, 2)) +
    p(texts.b, numbered(1, 2)) +
    p(run("Sơ kết, tổng kết"), '<w:pStyle w:val="3"/>') +
    p(texts.bullet, numbered(3)) +
    p(`${run(texts.review)}${noteMark.replace("ID", "5")}`, numbered(2)) +
    p(texts.closing) +
    signoff +
    page,
  numbering: lists,
  footnotes: footnotes(5),
});

/** LibreOffice: the first unit of a list on a list of its own that starts anew, then the shared one; start and end for left and right. */
const libreoffice = wordFile({
  body:
    letterhead +
    title +
    p(texts.lead) +
    p(b("MỤC ĐÍCH, YÊU CẦU"), `${numbered(11)}<w:ind w:start="0" w:end="0" w:hanging="0"/>`) +
    p(texts.one, numbered(15)) +
    p(texts.two, numbered(5)) +
    p(b("NỘI DUNG"), numbered(4)) +
    p(b(texts.study), numbered(16)) +
    p(texts.a, numbered(17)) +
    p(texts.b, numbered(7)) +
    p(b("Sơ kết, tổng kết"), numbered(6)) +
    p(texts.bullet, numbered(3)) +
    p(`${run(texts.review)}${noteMark.replace("ID", "2")}`, numbered(2)) +
    p(texts.closing) +
    signoff +
    page,
  numbering: numberingOf(
    [
      list(2, [["decimal", "(%1)-"]]),
      list(3, [["bullet", "-"]]),
      list(4, [["upperRoman", "%1."]]),
      list(5, [["decimal", "%1."]]),
      list(6, [["decimal", "%1."]]),
      list(7, [["lowerLetter", "%1)"]]),
    ],
    [
      [11, 4],
      [15, 5],
      [16, 6],
      [17, 7],
    ]
      .map(
        ([num = 0, abstract = 0]) =>
          `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      )
      .join(""),
  ),
  footnotes: footnotes(2),
});

/** No tables: head and end set with tabs, as older files do. */
const tabs = wordFile({
  body:
    p(`${run("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG")}<w:r><w:tab/></w:r>${b("ĐẢNG CỘNG SẢN VIỆT NAM")}`) +
    p(b("ĐẢNG UỶ PHƯỜNG MẪU")) +
    p("*") +
    p(`${run("Số 05-HD/ĐU")}<w:r><w:tab/><w:tab/></w:r>${run("Phường Mẫu, ngày 09 tháng 01 năm 2027", "<w:i/>")}`) +
    title +
    p(texts.lead) +
    p(b("I. MỤC ĐÍCH, YÊU CẦU")) +
    p(`1. ${texts.one}`) +
    p(`2. ${texts.two}`) +
    p(b("II. NỘI DUNG")) +
    p(b(`1. ${texts.study}`)) +
    p(`a) ${texts.a}`) +
    p(`b) ${texts.b}`) +
    p(b("2. Sơ kết, tổng kết")) +
    p(`- ${texts.bullet}`) +
    p(`${run(`(1)- ${texts.review}`)}${noteMark.replace("ID", "2")}`) +
    p(texts.closing) +
    p(`${run("Nơi nhận:")}<w:r><w:tab/></w:r>${b("T/M BAN THƯỜNG VỤ")}`) +
    p(`${run("- Thường trực Đảng uỷ (để báo cáo);")}<w:r><w:tab/></w:r>${run("PHÓ BÍ THƯ")}`) +
    p("- Lưu Văn phòng Đảng uỷ.") +
    p(`<w:r><w:tab/></w:r>${b("Họ và Tên")}`) +
    page,
  footnotes: footnotes(2),
});

export const producers: Record<string, Uint8Array> = { typed, word, google, wps, libreoffice, tabs };
