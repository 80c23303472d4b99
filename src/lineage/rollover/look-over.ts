/** The new year's model → what is over in it: congresses, terms, plans, organs; deadlines that fall on a weekend. */
import { isReal, isWeekend, weekdayOf } from "./calendar.ts";
import { organsGone } from "../residue/organs-gone.ts";
import { findOver, type Over } from "./over.ts";
import type { Note } from "./types.ts";
import { numericDate } from "../../base/date.ts";
import { walkTexts } from "../../model/walk-texts.ts";
import type { Model } from "../../model/types.ts";
import { congressFor, provinceOf } from "../../registry/terms.ts";
import type { CongressFact, Organ, Registry } from "../../registry/types.ts";

/** Notes on a model that has been carried from the year `from` into its own. */
export function lookOver(model: Model, registry: Registry, from: number): Note[] {
  const to = model.year;
  const issuer = registry.organs.get(model.issuer);
  const level = levelOf(issuer, registry);
  const province = issuer && provinceOf(issuer);
  const notes = walkTexts(model).flatMap(({ path, text }): Note[] => [
    ...findOver(text, registry, { from, to, level, province }).map((over) => overNote(over, path, to)),
    ...organsGone(text, registry, to).map(({ found, organ, successors }): Note => ({
      code: "organ-gone",
      group: "look",
      what: `${found} không còn trong năm ${to}.`,
      why: `Cơ quan này hoạt động đến ${printUntil(organ.until ?? "")}${successors.length === 0 ? "" : `; nay là ${successors.join(", ")}`}.`,
      path,
    })),
  ]);
  return [...notes, ...weekends(model), ...tableBehind(registry, level, to, model)];
}

/** The congress table knows territories; a committee without one goes by its superior's. */
function levelOf(organ: Organ | undefined, registry: Registry): CongressFact["level"] {
  if (organ?.level !== "intermediate" && organ?.level !== "grassroots") return organ?.level ?? "central";
  const above = organ.superior === undefined ? undefined : registry.organs.get(organ.superior);
  return above?.level === "intermediate" || above?.level === "grassroots" ? "central" : (above?.level ?? "central");
}

function overNote({ code, found, now }: Over, path: string, to: number): Note {
  const next = now === undefined ? {} : { why: `Nay là: ${now}.` };
  const what =
    code === "span-over"
      ? `“${found}” đã kết thúc trước năm ${to}; xem lại mục tiêu của giai đoạn tiếp theo.`
      : `“${found}” đã qua so với năm ${to}.`;
  return { code, group: "look", what, ...next, path };
}

function printUntil(until: string): string {
  if (until.length === 4) return `năm ${until}`;
  return until.length === 7 ? `tháng ${until.slice(5)}/${until.slice(0, 4)}` : `ngày ${numericDate(until)}`;
}

const DUE =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|hạn)(?: vào)? ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?:\{\{\s*year\s*\}\}|(?<year>\d{4}))/giu;

/** One note for all deadlines of the document that fall on a Saturday or a Sunday. */
function weekends(model: Model): Note[] {
  const found = walkTexts(model).flatMap(({ path, text }) =>
    [...text.matchAll(DUE)].flatMap(({ groups }) => {
      const year = groups?.["year"] === undefined ? model.year : Number(groups["year"]);
      const date = { day: Number(groups?.["day"]), month: Number(groups?.["month"]), year };
      return year === model.year && isReal(date) && isWeekend(date)
        ? [{ path, words: `${groups?.["day"] ?? ""}/${groups?.["month"] ?? ""}/${year} (${weekdayOf(date)})` }]
        : [];
    }),
  );
  const [first] = found;
  if (!first) return [];
  const words = [...new Set(found.map(({ words }) => words))].join(", ");
  return [
    { code: "weekend", group: "confirm", what: `Có hạn rơi vào ngày nghỉ cuối tuần: ${words}.`, path: first.path },
  ];
}

/** `{{congress.own}}` prints what the table says, so the table must not stop before the document's year. */
function tableBehind(registry: Registry, level: CongressFact["level"], to: number, model: Model): Note[] {
  const uses = walkTexts(model).find(({ text }) => /\{\{[^}]*congress\./.test(text));
  const issuer = registry.organs.get(model.issuer);
  const fact = congressFor(registry, level, to, issuer && provinceOf(issuer));
  if (!uses || fact?.period === undefined || Number(fact.period.slice(-4)) >= to) return [];
  return [
    {
      code: "congress-over",
      group: "look",
      what: `Bảng đại hội (data/terms.yaml) chưa có đại hội sau nhiệm kỳ ${fact.period}.`,
      why: `Văn bản năm ${to} in theo bảng ấy; bổ sung đại hội mới vào bảng trước khi soạn.`,
      path: uses.path,
    },
  ];
}
