/** The line of authority above a signature: right for the regime and for the position below it. */
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";

const COLLECTIVE = /^(?:T\/M|TM\.?)\s/u;
const DEPUTY = /^(?:K\/T|KT\.?)\s/u;
/** HD 05-HD/VPTW: only these positions are shown below T/M of a cấp ủy, UBKT or hội đồng; a State collective has its own heads. */
const COLLECTIVE_POSITIONS =
  /^(?:Q\.\s*)?(?:PHÓ\s+)?(?:TỔNG\s+)?(?:BÍ THƯ|CHỦ NHIỆM|CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG TIỂU BAN)|THƯỜNG TRỰC|^CHÁNH|^ỦY VIÊN|^UỶ VIÊN/u;

export const signatureAuthority: Rule = {
  id: "signature-authority",
  severity: "error",
  title: "Quyền hạn ký không đúng thể thức hoặc không hợp với chức vụ",
  basis: "HD 05-HD/VPTW (T/M, K/T, T/L) và NĐ 30/2020/NĐ-CP, Phụ lục I (TM., KT., TL., TUQ.).",
  examples: {
    bad: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\nK/T TRƯỞNG BAN\nTRƯỞNG BAN",
      "ĐẢNG BỘ TỈNH A\nĐẢNG ỦY XÃ B\n*\nSố 05-HD/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nXã B, ngày 15 tháng 01 năm 2027\n\nHƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
    ],
    good: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết.\n\nNơi nhận:\n- Các đơn vị,\n- Lưu BTGQU.\n\nTRƯỞNG BAN",
    ],
  },
  check: (context) => {
    const authority = context.lines.find(({ role }) => role === "authority");
    const position = context.lines.find(({ role }) => role === "position");
    return [...(authority ? judgeRegime(authority, context) : []), ...judgePosition(authority, position, context)];
  },
};

function judgeRegime({ path, text }: CheckedLine, { doc: { regime } }: CheckContext): Found[] {
  const mark = /^(?:T\/M|K\/T|T\/L|T\/UQ|TM\.?|KT\.?|TL\.?|TUQ\.?)(?=\s)/u.exec(text)?.[0];
  if (mark === undefined || mark.includes("/") === (regime === "party")) return [];
  const bare = mark.replace(/[/.]/gu, "");
  const right = regime === "party" ? `${bare.charAt(0)}/${bare.slice(1)}` : `${bare}.`;
  if (mark === right) return [];
  return [
    {
      what: `“${mark}” là cách ghi quyền hạn của ${regime === "party" ? "văn bản nhà nước" : "văn bản của Đảng"}.`,
      why: "Văn bản của Đảng ghi T/M, K/T, T/L; văn bản hành chính nhà nước ghi TM., KT., TL.",
      fix: `Viết “${right}”.`,
      at: { path, start: 0, end: mark.length },
      edit: { replacement: right },
    },
  ];
}

function judgePosition(
  authority: CheckedLine | undefined,
  position: CheckedLine | undefined,
  { doc: { regime } }: CheckContext,
): Found[] {
  if (!position) return [];
  const at = { path: position.path, start: 0, end: position.text.length };
  const isDeputy = /^PHÓ\s/u.test(position.text);
  if (!authority) {
    if (/^(?:PHÓ )?BÍ THƯ/u.test(position.text))
      return [
        {
          what: `“${position.text}” ký mà không có dòng quyền hạn.`,
          why: "Bí thư, phó bí thư ký thay mặt cấp ủy hoặc ban thường vụ.",
          fix: "Thêm dòng T/M ở trên chức vụ.",
          at,
        },
      ];
    // HD 05-HD/VPTW lets a deputy in charge sign without K/T; NĐ 30/2020 does not.
    if (!isDeputy || regime === "party") return [];
    return [
      {
        what: `“${position.text}” ký mà không có dòng KT.`,
        why: "Cấp phó ký thay cấp trưởng thì phải ghi KT. trước chức vụ của cấp trưởng.",
        fix: "Thêm dòng KT. và chức vụ của cấp trưởng ở trên.",
        at,
      },
    ];
  }
  if (DEPUTY.test(authority.text) && !isDeputy)
    return [
      {
        what: `Ký thay (${authority.text}) nhưng chức vụ ở dưới là “${position.text}”.`,
        why: "Người ký thay là cấp phó.",
        fix: "Sửa chức vụ thành cấp phó, hoặc bỏ dòng ký thay.",
        at,
      },
    ];
  if (!COLLECTIVE.test(authority.text) || COLLECTIVE_POSITIONS.test(position.text)) return [];
  return [
    {
      what: `Chức vụ “${position.text}” không ký thay mặt tập thể (${authority.text}).`,
      why: "Thay mặt cấp ủy, ủy ban, hội đồng chỉ ghi chức vụ trong tập thể ấy.",
      fix: "Ghi chức vụ của người ký trong tập thể được thay mặt.",
      at,
      severity: "warning",
    },
  ];
}
