/** Documents of other shapes than the samples: other heads, other parts, letters, plans, appendices. */
import { bold, centre, p, run, table, wordFile } from "./word-file.ts";

const b = (text: string): string => run(text, bold);
const c = (text: string): string => p(run(text), centre);
const cb = (text: string): string => p(b(text), centre);
const rule = p("", `<w:pBdr><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:pBdr>${centre}`);
const newPage = "<w:pageBreakBefore/>";

const stateHead = table([
  [
    c("ỦY BAN NHÂN DÂN") + c("THÀNH PHỐ HẢI PHÒNG") + cb("SỞ NỘI VỤ"),
    cb("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + cb("Độc lập - Tự do - Hạnh phúc") + rule,
  ],
  [
    c("Số:      /SNV-VP") + c("V/v báo cáo kết quả năm 2027"),
    p(run("Hải Phòng, ngày      tháng      năm 2027", "<w:i/>"), centre),
  ],
]);

/** A letter: no name of kind, addressees with dashes, numbered requests without parts. */
const letter = wordFile({
  body:
    stateHead +
    p("Kính gửi:") +
    p("- Các phòng thuộc Sở;") +
    p("- Ủy ban nhân dân các xã, phường, đặc khu.") +
    p("Thực hiện kế hoạch công tác, Sở Nội vụ đề nghị:") +
    p("1. Rà soát kết quả thực hiện.") +
    p("2. Gửi báo cáo trước ngày 10/11/2027, gồm:") +
    p("a) Bản giấy;") +
    p("b) Bản điện tử.") +
    p("Trân trọng cảm ơn./.") +
    table([
      [
        p(run("Nơi nhận:", "<w:b/><w:i/>")) + p("- Như trên;") + p("- Lưu: VT, VP."),
        cb("KT. GIÁM ĐỐC") + cb("PHÓ GIÁM ĐỐC"),
      ],
    ]),
});

/** Front: steps in words for parts, A and I within, a table of the plan, an end without Nơi nhận's table. */
const steps = wordFile({
  body:
    table([
      [
        c("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM") + cb("BAN THƯỜNG TRỰC PHƯỜNG MẪU") + c("Số: 07/KH-MTTQ-BTT"),
        cb("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
          cb("Độc lập - Tự do - Hạnh phúc") +
          c("Phường Mẫu, ngày 09 tháng 01 năm 2027"),
      ],
    ]) +
    p(
      `${b("KẾ HOẠCH")}<w:r><w:br/></w:r>${b("Giám sát công tác khoa giáo")}<w:r><w:br/></w:r>${b("năm 2027")}`,
      centre,
    ) +
    rule +
    p(run("Căn cứ Luật Mặt trận Tổ quốc Việt Nam;", "<w:i/>")) +
    p(run("Căn cứ chương trình công tác năm 2027;", "<w:i/>")) +
    p("Ban Thường trực xây dựng Kế hoạch như sau:") +
    p(b("BƯỚC MỘT: CHUẨN BỊ")) +
    p("1. Thành lập đoàn giám sát.") +
    p("2. Xây dựng đề cương.") +
    p(b("BƯỚC HAI: TIẾN HÀNH")) +
    p("1. Tiến độ như sau:") +
    table([
      [cb("TT"), cb("Nội dung"), cb("Thời gian")],
      [p("1"), p("Làm việc với trường học") + p("Làm việc với trạm y tế"), p("Tháng 3")],
    ]) +
    p("2. Đoàn giám sát họp rút kinh nghiệm.") +
    p("- Đơn vị thực hiện: Ban Thường trực") +
    p("Thời gian thực hiện: Quý II/2027") +
    p(b("BƯỚC NĂM: TỔNG KẾT")) +
    p("Ban Thường trực báo cáo kết quả.") +
    p("Trên đây là Kế hoạch giám sát; đề nghị các đơn vị phối hợp thực hiện.") +
    p("Nơi nhận:") +
    p("- Đảng ủy phường (để b/c);") +
    p("- Lưu: VT.") +
    cb("TM. BAN THƯỜNG TRỰC") +
    cb("CHỦ TỊCH") +
    p("") +
    cb("Họ và Tên") +
    p(b("PHỤ LỤC I: MẪU BÁO CÁO"), newPage + centre) +
    c("(Kèm theo Kế hoạch số 07/KH-MTTQ-BTT)") +
    p(b("I. KẾT QUẢ")) +
    p("1. Tình hình chung: ........") +
    p(b("Phụ lục II"), newPage + centre) +
    cb("DANH SÁCH ĐƠN VỊ") +
    table([
      [cb("TT"), cb("Đơn vị")],
      [p("1"), p("Trường tiểu học")],
    ]),
});

/** Parts with Arabic numbers below letters and Roman numbers, a point that counts anew, a plus below a dash. */
const deep = wordFile({
  body:
    cb("BÁO CÁO") +
    cb("Kết quả công tác năm 2027") +
    p("Phần thứ nhất", centre) +
    cb("KẾT QUẢ ĐẠT ĐƯỢC") +
    p(b("A. ĐẶC ĐIỂM TÌNH HÌNH")) +
    p(b("I. THUẬN LỢI")) +
    p(b("1. Về chỉ đạo")) +
    p(b("1.1. Của cấp uỷ")) +
    p("Cấp uỷ quan tâm chỉ đạo.") +
    p(b("1.2. Của chính quyền")) +
    p("a) Ủy ban nhân dân phường đã:") +
    p("1. Ban hành kế hoạch.") +
    p("2. Bố trí kinh phí.") +
    p("b) Các trường học thực hiện tốt:") +
    p("- Khối tiểu học:") +
    p("+ Trường thứ nhất;") +
    p("+ Trường thứ hai.") +
    p("- Khối trung học.") +
    p(b("2. Về nguồn lực")) +
    p("V. I. Lênin từng nhấn mạnh vai trò của tri thức.") +
    p(b("II. KHÓ KHĂN")) +
    p("Nguồn lực còn hạn chế.") +
    p(b("B. KẾT QUẢ CỤ THỂ")) +
    p("Đạt chỉ tiêu giao.") +
    p("Phần thứ hai", centre) +
    cb("PHƯƠNG HƯỚNG") +
    p("1.000 học sinh được hỗ trợ."),
});

/** Two organs that sign together, recipients in a table of their own, articles with numbers below them. */
const together = wordFile({
  body:
    table([
      [
        c("UBND PHƯỜNG MẪU") + cb("PHÒNG VĂN HÓA - XÃ HỘI") + c("Số: 32a/KHPH-VHXH"),
        cb("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
          cb("Độc lập - Tự do - Hạnh phúc") +
          c("Phường Mẫu, ngày 08 tháng 3 năm 2027"),
      ],
    ]) +
    cb("KẾ HOẠCH PHỐI HỢP") +
    cb("Tổ chức hoạt động hè năm 2027") +
    p(b("Điều 1. ") + run("Nội dung phối hợp gồm:")) +
    p("1. Mở lớp bơi.") +
    p("2. Tổ chức trại hè.") +
    p(b("Điều 2. ") + run("Mỗi bên cử một cán bộ theo dõi.")) +
    table([
      [
        cb("TM. BAN CHẤP HÀNH ĐOÀN PHƯỜNG") + cb("BÍ THƯ") + p("") + cb("Họ và Tên"),
        cb("TUQ. CHỦ TỊCH") + cb("TRƯỞNG PHÒNG") + p("") + cb("Tên và Họ"),
      ],
    ]) +
    table([[p("Nơi nhận:") + p("- Các tổ dân phố;") + p("- Lưu: VT."), p("")]]),
});

/** A letter: no part has a number, recipients run on behind their label, the last sentence closes the text. */
const plain = wordFile({
  body:
    c("CÔNG ĐOÀN PHƯỜNG MẪU") +
    cb("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
    cb("Độc lập - Tự do - Hạnh phúc") +
    c("Số: 09/CĐP") +
    c("Phường Mẫu, ngày 20 tháng 02 năm 2027") +
    p("Kính gửi: Các công đoàn cơ sở.") +
    p(b("1. Nội dung")) +
    p("- Đối thoại với người lao động.") +
    p(b("2. Thời gian")) +
    p("Trong tháng 5 năm 2027.") +
    p("Đề nghị các công đoàn cơ sở báo cáo trước ngày 05/6/2027./.") +
    p("Nơi nhận: Như trên; Lưu: VT.") +
    cb("TM. BAN CHẤP HÀNH") +
    cb("CHỦ TỊCH") +
    cb("Họ và Tên"),
});

export const shapes: Record<string, Uint8Array> = { letter, steps, deep, together, plain };
