/** Rows of a batch in, how many of each status every province has out. */

type Status = "written" | "unchanged" | "held" | "failed";

export interface ProvinceSummary extends Record<Status, number> {
  /** Proper name. */
  province: string;
  total: number;
}

/** Provinces in the order of the rows. */
export function summarize(rows: readonly { province: string; status: Status }[]): ProvinceSummary[] {
  const provinces = new Map<string, ProvinceSummary>();
  for (const { province, status } of rows) {
    const summary = provinces.get(province) ?? { province, total: 0, written: 0, unchanged: 0, held: 0, failed: 0 };
    summary.total += 1;
    summary[status] += 1;
    provinces.set(province, summary);
  }
  return [...provinces.values()];
}
