/** The last line of Nơi nhận: there, in the way of the regime, and of this office. */
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";

export const archiveLine: Rule = {
  id: "archive-line",
  severity: "warning",
  title: "Dòng “Lưu” ở cuối nơi nhận thiếu hoặc viết theo thể thức khác",
  basis: "HD 05-HD/VPTW: “Lưu Văn phòng …”, không có dấu hai chấm; NĐ 30/2020/NĐ-CP, Phụ lục I: “Lưu: VT, …”.",
  examples: {
    bad: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\nNơi nhận:\n- Các chi bộ,\n- Đảng ủy cấp trên.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu Văn phòng Sở.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
    ],
    good: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
    ],
  },
  check(context) {
    const recipients = context.lines.filter(({ role }) => role === "recipient");
    const last = recipients.at(-1);
    if (!last) return [];
    const archive = recipients.find(({ text }) => /^[-–\s]*lưu(?!\p{L})/iu.test(text));
    return archive ? judgeForm(archive, context) : [missing(last)];
  },
};

function missing({ path, text }: CheckedLine): Found {
  return {
    what: "Nơi nhận không có dòng “Lưu”.",
    why: "Dòng cuối của nơi nhận ghi nơi lưu bản gốc.",
    fix: "Thêm dòng “Lưu …” ở cuối.",
    at: { path, start: 0, end: text.length },
  };
}

function judgeForm({ path, text }: CheckedLine, { doc: { regime } }: CheckContext): Found[] {
  const isState = /lưu\s*:/iu.test(text);
  if (isState === (regime === "state")) return [];
  return [
    {
      what: isState ? "Dòng “Lưu:” viết theo thể thức của Nhà nước." : "Dòng “Lưu” viết theo thể thức của Đảng.",
      why:
        regime === "party"
          ? "Văn bản của Đảng ghi “Lưu” và tên văn phòng, không có dấu hai chấm, không ghi VT."
          : "Văn bản hành chính nhà nước ghi “Lưu: VT, …”.",
      fix: regime === "party" ? "Viết “Lưu Văn phòng …”." : "Viết “Lưu: VT, …”.",
      at: { path, start: 0, end: text.length },
      severity: "style",
    },
  ];
}
