/** Ids of documents and the year they are carried into → ids of the new documents; which earlier year there is to start from. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";

const YEAR_FOLDER = /^\d{4}(?=\/)/;

/** The same slug in the folder of the new year. */
export function rolledId(id: string, year: number): string {
  return YEAR_FOLDER.test(id) ? id.replace(YEAR_FOLDER, String(year)) : `${year}/${id}`;
}

/** The last year before `year` that has documents. */
export function latestYearBefore(host: Host, year: number): number | undefined {
  return yearsIn(host)
    .filter((one) => one < year)
    .at(-1);
}

/** Why there is nothing to carry over. */
export function noEarlierYear(host: Host, year: number): Diagnostic {
  const years = yearsIn(host);
  return {
    code: "no-earlier-year",
    severity: "error",
    what: `Không có văn bản nào của năm trước ${year} trong data/documents.`,
    fix:
      years.length === 0
        ? "Tạo văn bản đầu tiên trong data/documents/<năm>/ rồi chạy lại."
        : `Các năm đang có: ${years.join(", ")}; chọn một năm sau đó.`,
  };
}

function yearsIn(host: Host): number[] {
  const years = host
    .list("data/documents")
    .flatMap((path) => (/^data\/documents\/(\d{4})\/.+\.yaml$/.exec(path)?.[1] ?? "") || []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}
