/** A place in the text of a part where comments begin or end, and what has to be added there and nearby. */

/** `at` is an offset in the text; what comes there stands between `close` and `open`. */
export interface Cut {
  at: number;
  close: string;
  open: string;
  /** Additions to the same `w:t`, so that spaces beside the cut stay. */
  more: Addition[];
}

export interface Addition {
  at: number;
  tags: string;
}

/** A cut that divides no run. */
export function plainCut(at: number): Cut {
  return { at, close: "", open: "", more: [] };
}
