/** A review that is to be held after the year's report is due. */
import { reviewsInText } from "../reviews-in-text.ts";
import type { CheckContext, CheckedLine, Rule } from "../types.ts";

/** A day by which something is due; `ngày 10/6 và 10/12` names two. */
const DUE = /(?:trước|chậm nhất|muộn nhất|hạn)[^.;]{0,40}?\d{1,2}[/.-]\d{1,2}[^.;]*/u;
const DAY = /(?<![\d/])(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?(?![\d/])/gu;
const REPORT = /báo cáo/iu;

export const reviewAfterReport: Rule = {
  id: "review-after-report",
  severity: "warning",
  title: "Sơ kết, tổng kết sau hạn báo cáo năm",
  basis: "Đối chiếu trong chính văn bản: kết quả phải kịp đưa vào báo cáo.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Tổng kết 10 năm thực hiện Chỉ thị số 37-CT/TW, ngày 06/6/2014 của Ban Bí thư (tháng 12/2024).\n- Các đơn vị báo cáo kết quả công tác khoa giáo trước ngày 10/11/2024.",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Tổng kết 10 năm thực hiện Chỉ thị số 37-CT/TW, ngày 06/6/2014 của Ban Bí thư (tháng 6/2024).\n- Các đơn vị báo cáo kết quả công tác khoa giáo trước ngày 10/11/2024.",
    ],
  },
  check(context) {
    const deadline = lastDeadline(context);
    if (!deadline) return [];
    return reviewsInText(context.lines).flatMap(({ line, month, year, start, end }) => {
      if (month === undefined || (year ?? context.year) !== deadline.year || month <= deadline.month) return [];
      return [
        {
          what: `Việc này tổ chức vào tháng ${month}, sau hạn báo cáo ${deadline.text}.`,
          why: `Hạn báo cáo ghi ở ${deadline.line.where}; kết quả sẽ không kịp đưa vào báo cáo.`,
          fix: "Dời thời gian tổ chức lên trước hạn báo cáo, hoặc báo cáo riêng.",
          at: { path: line.path, start, end },
        },
      ];
    });
  },
};

/** The last day by which the year's results are to be reported; undefined when the report is due next year, or no day is named. */
function lastDeadline({ lines, year }: CheckContext): Deadline | undefined {
  const all = lines.flatMap((line) => {
    const due = line.zone !== "footnote" && REPORT.test(line.masked) ? DUE.exec(line.masked)?.[0] : undefined;
    return [...(due ?? "").matchAll(DAY)].map(({ 0: text, groups }) => ({
      line,
      text,
      month: Number(groups?.["month"]),
      year: Number(groups?.["year"] ?? year),
    }));
  });
  const last = all.toSorted((a, b) => b.year - a.year || b.month - a.month)[0];
  return last?.year === year ? last : undefined;
}

interface Deadline {
  line: CheckedLine;
  text: string;
  month: number;
  year: number;
}
