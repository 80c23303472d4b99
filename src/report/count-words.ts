/** Counts of a document's parts → what is said of them: “3 phần”, “14 mục, điểm”. */

const words = {
  sections: "phần",
  items: "mục, điểm",
  reviews: "cuộc sơ kết, tổng kết",
  assignments: "phân công",
  footnotes: "chú thích",
  appendices: "phụ lục",
  recipients: "nơi nhận",
  citations: "trích dẫn nhận ra trong danh mục",
} as const;

export type PartCount = keyof typeof words;

/** Those that there are any of. */
export function countedWords(counts: Readonly<Record<PartCount, number>>): string[] {
  return (Object.keys(words) as PartCount[]).flatMap((key) =>
    counts[key] > 0 ? [`${counts[key]} ${words[key]}`] : [],
  );
}
