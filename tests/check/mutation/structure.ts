/** One way or more to spoil the structure of a document for every rule about structure. */
import { inlineText } from "../../../src/tree/inline-text.ts";
import type { Inline, Item, Line } from "../../../src/tree/nodes.ts";
import {
  append,
  at,
  bodyLines,
  holderOf,
  itemLists,
  nodeOf,
  oneOf,
  pick,
  rewrite,
  sectionsOf,
  sentence,
  signoffOf,
  swap,
  swapIn,
  type Desk,
  type Mutator,
} from "./desk.ts";

const LINES_OF = (role: string) => (desk: Desk) => desk.lines.filter((line) => line.role === role);
const text = ({ text: written }: { text: string }): string => written;

export const STRUCTURE: Readonly<Record<string, Mutator>> = {
  "appendix-missing": (desk) => {
    const line = bodyLines(desk).find(({ masked }) => /(?:tại|theo|có) phụ lục/iu.test(masked));
    if (!line || desk.doc.appendices.length === 0) return undefined;
    desk.doc.appendices = [];
    return { path: line.path, start: line.masked.search(/(?:tại|theo|có) phụ lục/iu), end: line.text.length };
  },
  "appendix-order": (desk) => {
    const groups = desk.doc.appendices.flatMap(({ children }, index) =>
      children.some(({ type }) => type === "group")
        ? children.flatMap((group, nth) =>
            group.type === "group" ? [{ list: group.children, path: `appendices[${index}].children[${nth}]` }] : [],
          )
        : [],
    );
    const group = pick(
      desk.random,
      groups.filter(({ list }) => list.length >= 6),
    );
    const from = group && 1 + Math.floor(desk.random() * (group.list.length - 3));
    const [first, second] = group && from ? [group.list[from], group.list[from + 1]] : [];
    if (!group || !from || first?.type !== "item" || second?.type !== "item") return undefined;
    if (dateIn(first) === dateIn(second)) return undefined;
    [first.children, second.children] = [second.children, first.children];
    return { path: `${group.path}.children[${from + 1}].children[0].children`, start: 0, end: 20 };
  },
  "appendix-title-scope": (desk) => {
    const [appendix] = desk.doc.appendices;
    const index = appendix?.lines.findIndex(({ role }) => role === "appendix-title") ?? -1;
    const entry = desk.lines.find(({ zone, unit }) => zone === "appendix" && unit?.type === "item");
    const title = appendix?.lines[index];
    if (!title || !entry) return undefined;
    title.children = [{ type: "text", value: "VĂN BẢN CỦA TRUNG ƯƠNG VỀ CÔNG TÁC KHOA GIÁO" }];
    rewrite(
      desk,
      entry.path,
      { start: 0, end: entry.text.length },
      "Kế hoạch số 478-KH/TU, ngày 01/6/2025 của Ban Thường vụ Thành ủy Hải Phòng triển khai Phong trào “Bình dân học vụ số”.",
    );
    return { path: `appendices[0].lines[${index}].children`, start: 0, end: 10 };
  },
  "appendix-unannounced": (desk) => {
    const first = desk.lines.find(({ zone }) => zone === "appendix");
    const announced = desk.lines.filter(
      ({ zone, text: words }) => zone !== "appendix" && /phụ lục|danh mục/iu.test(words),
    );
    if (!first || announced.length > 1) return undefined;
    for (const line of announced)
      rewrite(
        desk,
        line.path,
        { start: 0, end: line.text.length },
        "Cấp ủy rà soát chương trình hành động đã ban hành, bổ sung nội dung còn thiếu.",
      );
    return { path: first.path, start: 0, end: first.text.length };
  },
  "archive-line": (desk) => {
    const end = signoffOf(desk);
    if (!end) return undefined;
    end.signoff.recipients.pop();
    const index = end.signoff.recipients.length - 1;
    const last = end.signoff.recipients[index];
    if (last) last.children = [{ type: "text", value: inlineText(last.children).replace(/[;,]$/u, ".") }];
    return { path: `${end.path}.recipients[${index}].children`, start: 0, end: 5 };
  },
  "date-missing": swapIn(LINES_OF("place-date"), text, /ngày \d+ tháng \d+/gu, "ngày     tháng 01"),
  "deadline-past": swapIn(
    bodyLines,
    ({ masked }) => masked,
    /trước ngày \d{1,2}\/\d{1,2}\/2027/gu,
    ([found]) => found.replace("2027", "2026"),
  ),
  "field-end-mark": swapIn(LINES_OF("assignment"), text, /(?<=\p{L})\.$/gu, ""),
  "field-missing": (desk) => {
    const line = pick(
      desk.random,
      desk.lines.filter(({ label }) => label === "Thời gian thực hiện:"),
    );
    const place = line && holderOf(desk.doc, nodeOf(desk, line));
    if (!line || !place) return undefined;
    place.list.splice(place.index, 1);
    return { path: line.path.replace(/\[(?<n>\d+)\]\.children$/u, `[${place.index - 1}].children`), start: 0, end: 5 };
  },
  "heading-end-mark": (desk) => {
    const line = pick(
      desk.random,
      desk.lines.filter(({ role, label }) => role === "heading" && label !== ""),
    );
    return line && append(desk, line, pick(desk.random, ["⟦.⟧", "⟦,⟧", "⟦;⟧"]) ?? "");
  },
  "heading-level": (desk) => {
    const list = itemLists(desk).find(({ items }) => items.every(({ heading }) => !heading));
    for (const [index, item] of list?.items.entries() ?? [])
      item.numbering = { ...item.numbering, scheme: "point", label: `${"abcdđeghik".charAt(index)})` };
    return list && { path: list.paths[0] ?? "", start: 0, end: 10 };
  },
  "letterhead-missing": (desk) => {
    const [head] = desk.doc.children;
    if (head?.type !== "letterhead") return undefined;
    const role = pick(desk.random, ["number", "place-date", "national"]);
    head.left = head.left.filter((line) => line.role !== role);
    head.right = head.right.filter((line) => line.role !== role);
    return { path: "children[0].left[0].children", start: 0, end: 5 };
  },
  "number-missing": (desk) =>
    desk.lines.some(({ role }) => role === "draft")
      ? undefined
      : swapIn(LINES_OF("number"), text, /\d+/gu, "    ")(desk) && { path: pathOf(desk, "number"), start: 0, end: 3 },
  "numbering-first": (desk) => {
    const list = pick(desk.random, itemLists(desk));
    for (const [index, item] of list?.items.entries() ?? [])
      item.numbering = { ...item.numbering, label: `${index + 2}.` };
    return list && { path: list.paths[0] ?? "", start: 0, end: 10 };
  },
  "numbering-order": (desk) => {
    const list = pick(desk.random, itemLists(desk));
    const at_ = list ? list.items.length - 1 : 0;
    const last = list?.items[at_];
    if (!list || !last) return undefined;
    const number = pick(desk.random, [at_, at_ + 2]) ?? 0;
    last.numbering = { ...last.numbering, label: `${number}.` };
    return { path: list.paths[at_] ?? "", start: 0, end: 10 };
  },
  "paragraph-repeated": (desk) => {
    const long = bodyLines(desk).filter(
      ({ zone, text: words, citations }) => zone === "body" && words.length > 120 && citations.length === 0,
    );
    const [source, target] = [long[0], pick(desk.random, long.slice(1))];
    if (!source || !target) return undefined;
    return rewrite(
      desk,
      target.path,
      { start: 0, end: target.text.length },
      source.text.replace(/[;.]$/u, target.text.slice(-1)),
    );
  },
  "passage-mark": (desk) => {
    const line = pick(
      desk.random,
      bodyLines(desk).filter((one) => passageOf(one.masked) !== undefined),
    );
    const passage = line && passageOf(line.masked);
    const target = bodyLines(desk).find(
      (one) => one !== line && one.zone === "body" && one.text.endsWith(".") && one.text.length > 80,
    );
    if (!passage || !target) return undefined;
    return append(desk, target, ` Cùng với đó, ${passage.before}⟦ ⟧${passage.after}.`);
  },
  "recipient-missing": (desk) => {
    const section = sectionsOf(desk).find(({ heading }) => inlineText(heading).startsWith("TỔ CHỨC"));
    const place = section && itemLists(desk).find(({ items }) => items.some((item) => section.children.includes(item)));
    const path = place?.paths.at(-1);
    const names = desk.lines
      .filter(({ role }) => role === "recipient")
      .map(text)
      .join("\n");
    // A line for all organs, or for insurance, would reach it.
    if (
      path === undefined ||
      path.endsWith("heading") ||
      /cơ quan|đơn vị|ban, ngành|các ban|các phòng|các sở|các ngành|bảo hiểm/iu.test(names)
    )
      return undefined;
    const words =
      "Bảo hiểm xã hội thành phố cung cấp số liệu về người tham gia bảo hiểm y tế cho cơ quan được giao chủ trì.";
    (at(desk.doc, path) as Inline[]).splice(0, Infinity, { type: "text", value: words });
    return { path, start: 0, end: "Bảo hiểm xã hội".length };
  },
  "report-circular": oneOf(
    swap(
      /(?<=về )Ban Tuyên giáo và Dân vận Thành u[ỷy](?= để tổng hợp, báo cáo Ban Thường vụ)/gu,
      "Ban Thường vụ Thành uỷ",
    ),
    sentence("Các đơn vị gửi báo cáo kết quả về Ban Xây dựng Đảng để tổng hợp, báo cáo ⟦Ban Xây dựng Đảng⟧."),
  ),
  "residue-kind": oneOf(swap(/Hướng dẫn(?= này)/gu, "Kế hoạch"), swap(/Kế hoạch(?= này)/gu, "Hướng dẫn")),
  "residue-year": oneOf(
    swap(/(?<=quý I )năm 2027/gu, "năm 2026"),
    swap(/(?<=hoàn thành trong )năm 2027/gu, "năm 2026"),
    swap(/^Năm 2027(?=, tiến hành)/gu, "Năm 2026"),
    swap(/(?<=xây dựng kế hoạch và tổ chức thực hiện công tác khoa giáo )năm 2027/gu, "năm 2026"),
    swapIn(LINES_OF("assignment"), text, /(?<=^(?:Tháng|Quý) (?:\d|[IVX]+)\/)2027/gu, "2026"),
    swapIn(LINES_OF("assignment"), text, /(?<=^Cả năm )2027/gu, "2026"),
  ),
  "section-empty": (desk) => {
    const line = pick(
      desk.random,
      desk.lines.filter(
        ({ zone, role, unit, text: words }) =>
          zone === "body" && role === "heading" && unit?.type === "item" && !/phụ lục/iu.test(words),
      ),
    );
    const unit = line && (nodeOf(desk, line) as { children: unknown[] });
    if (!line || !unit || /note-reference|phụ lục/iu.test(JSON.stringify(unit))) return undefined;
    unit.children = [];
    return { path: line.path, start: 0, end: line.text.length };
  },
  "signature-authority": oneOf(
    swapIn(LINES_OF("authority"), text, /^T\/M/gu, "TM."),
    swapIn(LINES_OF("authority"), text, /^K\/T/gu, "KT."),
    swapIn(LINES_OF("authority"), text, /^KT\./gu, "K/T"),
    (desk) => {
      const end = signoffOf(desk);
      const path = pathOf(desk, "position");
      if (!end || desk.lines.some(({ role }) => role === "authority")) return undefined;
      end.signoff.signature.unshift(lineOf("authority", "K/T TRƯỞNG BAN"));
      return { path: path.replace("signature[0]", "signature[1]"), start: 0, end: 5 };
    },
  ),
};

function pathOf({ lines }: Desk, role: string): string {
  return lines.find((line) => line.role === role)?.path ?? "";
}

function lineOf(role: Line["role"], value: string): Line {
  return { type: "line", role, children: [{ type: "text", value }] };
}

function dateIn(entry: Item): string | undefined {
  return /\d{1,2}\/\d{1,2}\/\d{4}/u.exec(JSON.stringify(entry))?.[0];
}

/** Some words with one comma among them: eight before it, six after it. */
function passageOf(masked: string): { before: string; after: string } | undefined {
  const found = /(?<!\p{L})(?<before>(?:\p{Ll}+ ){7}\p{Ll}+), (?<after>(?:\p{Ll}+ ){5}\p{Ll}+)(?=[ ,;.])/u.exec(
    masked,
  )?.groups;
  return found ? { before: found["before"] ?? "", after: found["after"] ?? "" } : undefined;
}
