/** A list of texts in the order of their dates, but for one or two. */
import { numericDate } from "../../base/date.ts";
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";

interface Entry {
  line: CheckedLine;
  date: string;
}

/** Below this an order is chance. */
const SHORTEST = 5;

export const appendixOrder: Rule = {
  id: "appendix-order",
  severity: "style",
  title: "Danh mục xếp theo ngày ban hành nhưng có văn bản đứng sai chỗ",
  basis: "Đối chiếu trong chính văn bản: phần lớn danh mục xếp theo ngày.",
  examples: {
    bad: [
      "PHỤ LỤC\nDANH MỤC CHỈ THỊ\n\n1. Chỉ thị số 34-CT/TW, ngày 30/5/1998 của Bộ Chính trị.\n\n2. Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư.\n\n3. Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư.\n\n4. Chỉ thị số 38-CT/TW, ngày 07/9/2009 của Ban Bí thư.\n\n5. Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư.\n\n6. Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư.",
    ],
    good: [
      "PHỤ LỤC\nDANH MỤC CHỈ THỊ\n\n1. Chỉ thị số 34-CT/TW, ngày 30/5/1998 của Bộ Chính trị.\n\n2. Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư.\n\n3. Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư.\n\n4. Chỉ thị số 38-CT/TW, ngày 07/9/2009 của Ban Bí thư.\n\n5. Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư.",
    ],
  },
  check: (context) => groupsOf(context).flatMap(judgeGroup),
};

/** Entries of each group; texts of one level follow each other, so each tail of a symbol is a run of its own. */
function groupsOf({ lines }: CheckContext): Entry[][] {
  const groups: Entry[][] = [];
  let run: Entry[] = [];
  let tail: string | undefined;
  for (const line of lines.filter(({ zone }) => zone === "appendix")) {
    const [citation] = line.citations;
    const date = citation?.parts.date;
    const isEntry = line.unit?.type === "item" && citation?.start === 0 && date?.length === 10;
    const organ = citation?.parts.symbol?.split("/").at(-1);
    if (!isEntry || organ !== tail) {
      groups.push(run);
      run = [];
    }
    if (isEntry) run.push({ line, date });
    tail = isEntry ? organ : undefined;
  }
  return [...groups, run].filter(({ length }) => length >= SHORTEST);
}

/** What has to be taken out so that the rest rises. */
function judgeGroup(entries: Entry[]): Found[] {
  const kept = longestRise(entries);
  const astray = entries.filter((entry) => !kept.has(entry));
  if (astray.length === 0 || astray.length > entries.length / 5) return [];
  return astray.map(({ line, date }) => ({
    what: `Văn bản ngày ${numericDate(date)} đứng sai thứ tự ngày trong danh mục.`,
    why: "Các văn bản khác trong nhóm xếp theo ngày ban hành từ trước đến sau.",
    fix: "Chuyển về đúng chỗ theo ngày, hoặc xếp lại cả nhóm.",
    at: { path: line.path, start: 0, end: line.citations[0]?.end ?? line.text.length },
  }));
}

/** Of two that stand the wrong way round the first one stays. */
function longestRise(entries: readonly Entry[]): Set<Entry> {
  const best: Entry[][] = [];
  for (const [at, entry] of entries.entries()) {
    const before = best.slice(0, at).filter((chain) => (chain.at(-1)?.date ?? "") <= entry.date);
    const longest = before.reduce<Entry[]>((most, chain) => (chain.length > most.length ? chain : most), []);
    best.push([...longest, entry]);
  }
  return new Set(best.reduce((most, chain) => (chain.length > most.length ? chain : most), []));
}
