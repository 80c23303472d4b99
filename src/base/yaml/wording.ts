/** The words of one YAML problem, without its place. */

/** How a problem is worded; `code` is the diagnostic's permanent name. */
export interface Wording {
  code: string;
  what: string;
  why: string;
  fix: string;
}
