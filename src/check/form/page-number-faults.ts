/** The page number of a section and the form → what is wrong with it, in words. */
import type { SeenPage } from "../seen-look.ts";
import { isWithin, limitsOf, limitWords, numberWords } from "./limits.ts";
import type { SeenFile } from "./on-file.ts";

type Header = SeenPage["headers"][number];

export interface NumberedHeader extends Header {
  pageNumber: NonNullable<Header["pageNumber"]>;
}

const MM_PER_PT = 25.4 / 72;
const SLACK_PT = 0.25;
const SLACK_MM = 0.6;

/** The header or footer that numbers most pages. */
export function numberedHeader({ headers }: SeenPage): NumberedHeader | undefined {
  return headers.find(
    (header): header is NumberedHeader => header.pages === "default" && header.pageNumber !== undefined,
  );
}

/** Faults of place and look; the first page of the document carries no number. */
export function pageNumberFaults(page: SeenPage, header: NumberedHeader, { form, look }: SeenFile): string[] {
  const { run, paragraph } = header.pageNumber;
  const rule = form.looks["page-number"];
  const size = limitsOf({ value: rule.size, min: rule.min, max: rule.max });
  const isFirst = look.pages[0] === page;
  const numbersFirst = page.titlePage
    ? page.headers.some(({ pages, pageNumber }) => pages === "first" && pageNumber !== undefined)
    : true;
  return [
    ...(header.place === "footer" ? ["đặt ở cuối trang (quy định ở đầu trang)"] : []),
    ...(paragraph.align === rule.align ? [] : ["không canh giữa"]),
    ...(isWithin(run.sizePt, size, SLACK_PT) ? [] : [`cỡ ${numberWords(run.sizePt)} (quy định ${limitWords(size)})`]),
    ...(run.bold === rule.bold && run.italic === rule.italic ? [] : ["in đậm hoặc nghiêng (quy định chữ đứng)"]),
    ...(isFirst && numbersFirst ? ["in cả ở trang 1 (quy định không in)"] : []),
    ...(header.place === "header" && !standsRight(page, header, form.page.numberTopMm)
      ? [
          `đặt cách mép trên trang giấy ${numberWords(page.headerMm)} mm (quy định ${limitWords(limitsOf(form.page.numberTopMm), "mm")})`,
        ]
      : []),
  ];
}

/** The distance that is prescribed must fall within the printed line of the number. */
function standsRight(
  { headerMm }: SeenPage,
  { pageNumber: { run, paragraph } }: NumberedHeader,
  wanted: SeenFile["form"]["page"]["numberTopMm"],
): boolean {
  const { low, high } = limitsOf(wanted);
  const top = headerMm + paragraph.beforePt * MM_PER_PT;
  return top <= high + SLACK_MM && top + run.sizePt * MM_PER_PT >= low - SLACK_MM;
}
