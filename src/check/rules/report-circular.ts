/** An organ that is to collect reports in order to report to itself. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { foldMarks } from "../../base/text/fold.ts";
import type { Rule } from "../types.ts";

/** A name ends where the purpose begins: without it `Thành | ủy để …` would be cut anywhere. */
const REPORT =
  /báo cáo[^.;]*?\s(?:về|gửi|gửi về|cho)\s+(?<to>\p{Lu}[^.;(,]*?)\s*(?:\([^)]*\))?,?\s+(?:để|nhằm|tổng hợp)\s+(?:\p{Ll}+[ ,]*){0,4}?báo cáo(?: gửi| lên| về)?\s+(?<up>\p{Lu}[^.;(]*)/u;
const NEXT_NAME = /(?:,| và)\s+(?=\p{Lu})/u;

export const reportCircular: Rule = {
  id: "report-circular",
  severity: "warning",
  title: "Báo cáo vòng tròn: cơ quan nhận báo cáo để báo cáo chính mình",
  basis: "Đối chiếu trong chính văn bản: báo cáo đi từ dưới lên trên.",
  examples: {
    bad: [
      "Các đơn vị báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng) để tổng hợp báo cáo Ban Thường vụ Đảng ủy và Thành ủy.",
      "Các đơn vị gửi báo cáo kết quả về Ban Xây dựng Đảng để tổng hợp, báo cáo Ban Xây dựng Đảng.",
    ],
    good: ["Các đơn vị báo cáo kết quả về Ban Xây dựng Đảng để tổng hợp báo cáo Ban Thường vụ Đảng ủy và Thành ủy."],
  },
  check: ({ lines }) =>
    lines.flatMap(({ path, zone, text }) => {
      if (zone !== "body") return [];
      const plain = setToneMarks(text, "old");
      const found = REPORT.exec(plain);
      const to = found?.groups?.["to"]?.trim() ?? "";
      const up = (found?.groups?.["up"] ?? "").split(NEXT_NAME).map((name) => name.trim());
      const same = up.find((name) => foldMarks(name) === foldMarks(to));
      if (!found || to === "" || same === undefined) return [];
      const start = plain.lastIndexOf(same, found.index + found[0].length);
      return [
        {
          what: `“${same}” vừa là nơi nhận báo cáo, vừa là nơi được báo cáo lên.`,
          why: "Như vậy cơ quan này tổng hợp để báo cáo chính mình.",
          fix: "Sửa nơi nhận báo cáo của đơn vị, hoặc cơ quan được báo cáo lên.",
          at: { path, start, end: start + same.length },
        },
      ];
    }),
};
