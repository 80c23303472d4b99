/** A date that is known wholly, by its month, or not at all ⇄ the way an officer writes it. */

/** `2027-01-15` → `15/01/2027`; `2027-01` → `01/2027`; nothing → the empty text. */
export function writeDate(iso: string | null): string {
  return (iso ?? "").split("-").reverse().join("/");
}

/** `15/1/2027` → `2027-01-15`; `1/2027` → `2027-01`; undefined for what is no date. The empty text is null: not known. */
export function readDate(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const found = /^(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  if (!found) return undefined;
  const [, day, month = "", year = ""] = found;
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return iso;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return `${iso}-${day.padStart(2, "0")}`;
}
