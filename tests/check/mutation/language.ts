/** One way or more to spoil the words of a document for every rule of language. */
import type { Inline } from "../../../src/tree/nodes.ts";
import { toTcvn3 } from "./tcvn3.ts";
import { bodyLines, oneOf, pick, rewrite, sentence, swap, swapIn, type Mutator } from "./desk.ts";

const textOf = ({ text }: { text: string }): string => text;

/** A word in the middle of a sentence becomes another. */
function word(right: string, wrong: string): Mutator {
  return swap(new RegExp(`(?<=[\\p{Ll},] )${right}(?= \\p{Ll})`, "gu"), wrong);
}

export const LANGUAGE: Readonly<Record<string, Mutator>> = {
  "abolished-organ": oneOf(
    sentence("Đề nghị ⟦Sở Thông tin và Truyền thông⟧ phối hợp tuyên truyền."),
    sentence("Các chi bộ phối hợp với ⟦Ủy ban nhân dân huyện⟧ tổ chức thực hiện."),
  ),
  "capital-after-semicolon": swap(
    /(?<=; )\p{Ll}(?=(?:hối hợp|áo cáo|ổ chức|ăng cường|âng cao|hống nhất|iới thiệu|ham mưu|heo dõi|ề xuất|iến nghị|iải quyết) \p{Ll})/gu,
    ([letter]) => letter.toUpperCase(),
  ),
  "confused-word": oneOf(
    word("cộng tác viên", "công tác viên"),
    word("kịp thời", "kíp thời"),
    word("môi trường", "môi trương"),
    word("tuyên truyền", "tuyên tuyền"),
    word("giải quyết", "giải quyệt"),
    swap(/(?<=thực hiện, )nếu(?= có vướng mắc)/gu, "nêu"),
    swap(/Cổng(?= thông tin điện tử)/gu, "Công"),
  ),
  "date-padding": swap(/(?<=ngày )0(?=\d\/\d{1,2}\/2027)/gu, ""),
  "double-space": swap(/(?<=\p{L}) (?=\p{Ll})/gu, "  "),
  "doubled-word": oneOf(
    word("công tác", "công tác tác"),
    word("thực hiện", "thực hiện thực hiện"),
    word("về", "về về"),
    word("của", "của của"),
  ),
  "end-mark": (desk) => {
    const line = desk.lines.find(({ role }) => role === "closing");
    const mark = line && /(?:\.\/)?\.$/u.exec(line.text);
    const wrong = pick(desk.random, [". /", " ./.", ". /.", "./"]) ?? "";
    return mark && line ? rewrite(desk, line.path, { start: mark.index, end: line.text.length }, wrong) : undefined;
  },
  "fixed-capitals": oneOf(
    word("tổ chức đảng", "tổ chức Đảng"),
    word("cơ quan nhà nước", "cơ quan Nhà nước"),
    word("đảng viên", "Đảng viên"),
    word("quản lý nhà nước", "quản lý Nhà nước"),
  ),
  "fixed-spelling": oneOf(
    swap(/HIV\/AIDS/gu, "HIV-AIDS"),
    sentence("Các đơn vị phòng, chống dịch bệnh ⟦Covid 19⟧ và các dịch bệnh khác."),
  ),
  "hidden-character": oneOf(
    swap(/(?<= )\p{Ll}*[ạảấầẩẫậếềểễệốồổỗộ]\p{Ll}*(?= )/gu, ([found]) => found.normalize("NFD")),
    swap(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, "\u200b"),
    swap(/(?<=\p{Ll}) (?=\p{Ll})/gu, "\u00a0"),
  ),
  "legacy-encoding": (desk) => {
    const [first] = desk.lines;
    for (const leaf of textLeaves(desk.doc)) leaf.value = toTcvn3(leaf.value);
    const line = desk.lines.find(({ text }) => toTcvn3(text) !== text);
    return first && line && { path: line.path, start: 0, end: line.text.length };
  },
  "list-ending": (desk) => {
    const bullets = bodyLines(desk).filter(({ scheme }) => scheme === "bullet" || scheme === "review");
    const last = bullets.find(({ text }, at) => text.endsWith(".") && (bullets[at - 1]?.text.endsWith(";") ?? false));
    return (
      last &&
      rewrite(
        desk,
        last.path,
        { start: last.text.length - 1, end: last.text.length },
        pick(desk.random, [";", ""]) ?? "",
      )
    );
  },
  "look-alike-letter": oneOf(swapIn(bodyLines, textOf, /Đ(?=ảng )/gu, "Ð"), swap(/(?<=\p{Ll})a(?=\p{Ll})/gu, "\u0430")),
  "mark-spacing": oneOf(
    swap(/(?<=\p{Ll}),(?= \p{Ll})/gu, " ,"),
    swap(/(?<=\p{Ll}), (?=\p{Ll})/gu, ","),
    swap(/(?<=\p{Ll}),(?= \p{Ll})/gu, ",,"),
    swapIn(bodyLines, textOf, /\((?=\p{Ll})/gu, "( "),
    swapIn(bodyLines, textOf, /(?<=\p{Ll})”/gu, " ”"),
  ),
  "missing-comma": oneOf(
    swap(/(?<=chương trình), (?=kế hoạch )/gu, " "),
    swap(/(?<=nhiệm vụ), (?=giải pháp)/gu, " "),
    swap(/(?<=chính sách), (?=pháp luật)/gu, " "),
    swap(/(?<=đoàn viên), (?=hội viên)/gu, " "),
    swap(/(?<=công chức), (?=viên chức)/gu, " "),
  ),
  "mixed-capitals": (desk) => {
    const uses = bodyLines(desk).filter(({ masked }) => /(?<=\p{Ll} )Nhân dân/u.test(masked)).length;
    return uses < 3 ? undefined : swap(/(?<=\p{Ll} )Nhân(?= dân)/gu, "nhân")(desk);
  },
  "mixed-quotes": (desk) => {
    const curly = desk.lines.reduce((sum, { text }) => sum + (text.match(/[“”]/gu)?.length ?? 0), 0);
    return curly < 6
      ? undefined
      : swapIn(bodyLines, textOf, /“(?<words>[^“”]+)”/gu, ({ groups }) => `"${groups?.["words"] ?? ""}"`)(desk);
  },
  "not-a-syllable": oneOf(
    word("việc", "viêc"),
    word("nhiều", "nhiêù"),
    word("ngành", "nghành"),
    word("được", "đươc"),
    word("quy định", "quyđịnh"),
  ),
  "organ-name-writing": oneOf(
    swapIn(bodyLines, textOf, /Bộ Chính trị/gu, "Bộ chính trị"),
    swapIn(bodyLines, textOf, /Phòng Văn ho[áa]á? - Xã hội|Phòng Văn hóa - Xã hội/gu, ([found]) =>
      found.replace(" - ", " "),
    ),
    swapIn(bodyLines, textOf, /Ban Bí thư/gu, "Ban bí thư"),
  ),
  "stray-comma": oneOf(
    swap(/(?<=dư luận) (?=xã hội)/gu, ", "),
    swap(/(?<=dịch vụ công) (?=trực tuyến)/gu, ", "),
    swap(/(?<=bảo hiểm) (?=y tế)/gu, ", "),
  ),
  "stray-full-stop": swap(/(?<=\p{Ll}{2}),(?= \p{Ll}{2})/gu, "."),
  "tone-mark-style": oneOf(
    swap(/(?<= )hoá(?= )/gu, "hóa"),
    swap(/(?<= )hóa(?= )/gu, "hoá"),
    swap(/(?<= )uỷ(?= )/gu, "ủy"),
    swap(/(?<= )ủy(?= )/gu, "uỷ"),
    swap(/(?<= )khoẻ(?= )/gu, "khỏe"),
  ),
  "unbalanced-bracket": oneOf(
    swapIn(bodyLines, textOf, /\(\p{Ll}{2}[^()]*\)/gu, ([pair]) => pair.slice(0, -1)),
    swapIn(bodyLines, textOf, /\(\p{Ll}{2}[^()]*\)/gu, ([pair]) => pair.slice(1)),
  ),
  "unbalanced-quote": oneOf(
    swapIn(bodyLines, textOf, /“[^“”]*”/gu, ([pair]) => pair.slice(0, -1)),
    swapIn(bodyLines, textOf, /“[^“”]*”/gu, ([pair]) => pair.slice(1)),
  ),
  "undefined-abbreviation": sentence("Các phòng phối hợp với ⟦TTVHTT⟧ tổ chức tuyên truyền."),
  wording: swapIn(bodyLines, textOf, /(?<=^(?:Sơ|Tổng) kết \d\d năm) thực hiện(?= \p{Lu})/gu, ""),
};

function textLeaves(value: unknown): { value: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const node = value as Inline;
  return node.type === "text" ? [node] : Object.values(value).flatMap(textLeaves);
}
