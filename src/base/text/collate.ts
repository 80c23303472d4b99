/** Vietnamese alphabetical order. */

let collator: Intl.Collator | undefined;

/** Compares two texts in Vietnamese order (a ă â b … d đ e ê …), numbers by value; for `sort`. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator("vi", { numeric: true });
  return collator.compare(a, b);
}
