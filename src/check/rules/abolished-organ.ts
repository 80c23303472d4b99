/** An organ that no longer exists on the date of the document. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { maskRanges } from "../mask.ts";
import { spelledLines } from "../language/spelled-lines.ts";
import { wordPlaces } from "../language/word-places.ts";
import type { CheckContext, Found, Rule } from "../types.ts";

interface Gone {
  name: string;
  until: string;
  became: string;
  basis: string;
}

const FORMER = /^\s*(?:\(?cũ\)?|trước đây)|^\s*\((?:cũ|trước)/u;

export const abolishedOrgan: Rule = {
  id: "abolished-organ",
  severity: "warning",
  title: "Cơ quan đã kết thúc hoạt động",
  basis: "Danh mục cơ quan (until, successors) và data/words/abolished.yaml.",
  examples: {
    bad: [
      '<document kind="huong-dan"><p>Đề nghị Sở Thông tin và Truyền thông phối hợp tuyên truyền trong năm 2027.</p></document>',
    ],
    good: [
      '<document kind="huong-dan"><p>Đề nghị Sở Khoa học và Công nghệ phối hợp tuyên truyền trong năm 2027.</p></document>',
    ],
  },
  check(context) {
    const day = firstDay(context);
    if (day === undefined) return [];
    const lines = spelledLines(context);
    // Nearly every document is clean, so all of it is looked at before any line is.
    const all = setToneMarks(lines.map(({ text }) => text).join("\n"), "old");
    const gone = goneBefore(day, context).filter(({ name }) => all.includes(name));
    if (gone.length === 0) return [];
    return lines.flatMap((line) => {
      const text = setToneMarks(maskRanges(line.text, [...line.cited, ...line.quoted]), "old");
      const taken = new Set<number>();
      return gone.flatMap((organ): Found[] =>
        wordPlaces(text, organ.name).flatMap((start) => {
          const end = start + organ.name.length;
          if (taken.has(start) || FORMER.test(text.slice(end))) return [];
          taken.add(start);
          return [
            {
              what: `“${organ.name}” không còn hoạt động (đến ${organ.until.split("-").reverse().join("/")}).`,
              why: `${organ.basis.replace(/\.$/u, "")}.`,
              fix: `Xem lại; thay bằng ${organ.became}.`,
              at: { path: line.path, start, end },
            },
          ];
        }),
      );
    });
  },
};

/** The date of the document, or the first day that it can be. */
function firstDay({ date, year }: CheckContext): string | undefined {
  if (date !== undefined) return date.padEnd(10, "-01");
  return year === undefined ? undefined : `${year}-01-01`;
}

const known = new WeakMap<CheckContext["registry"], Gone[]>();

function goneBefore(day: string, { registry, words }: CheckContext): Gone[] {
  const all = known.get(registry) ?? allGone({ registry, words });
  known.set(registry, all);
  return all.filter(({ until }) => until.padEnd(10, "-31") < day);
}

/** Longest names first. */
function allGone({ registry, words }: Pick<CheckContext, "registry" | "words">): Gone[] {
  const listed = words.abolished.flatMap(({ names, until, became, basis }) =>
    names.map((name) => ({ name, until, became, basis })),
  );
  const registered = [...registry.organs.values()].flatMap(({ name, until, successors = [] }) => {
    if (until === undefined) return [];
    const became = successors.map((id) => registry.organs.get(id)?.name ?? "").filter((one) => one !== "");
    return [
      {
        name,
        until,
        became: became.join(", ") || "cơ quan kế nhiệm",
        basis: "Danh mục cơ quan ghi ngày kết thúc hoạt động.",
      },
    ];
  });
  return [...registered, ...listed].sort((a, b) => b.name.length - a.name.length);
}
