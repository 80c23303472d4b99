/** Shape of the files in which a careful reader wrote down what the real documents hold. */

interface Line {
  text: string;
}

interface Directive {
  kind: string;
  number: string;
  symbol: string;
  date: string;
  issuer: string;
  title?: string;
  text: string;
}

export interface TruthItem {
  label: string;
  right_label?: string;
  heading?: string;
  run_in?: boolean;
  bullet?: boolean;
  paragraphs?: number;
  bullets?: number;
  numbered?: number;
  points?: { label: string; paragraphs: number; unit: Line; time: Line | null }[];
}

export interface TruthFile {
  doc: string;
  file: string;
  kind: string;
  regime: string;
  level: string;
  year: number;
  issuer: { organ: string; unit_name: string | null; superior: string };
  number: { number: string | null; symbol: string | null };
  place_date: { place: string | null; date: string | null };
  title: Line | null;
  trich_yeu: Line;
  preamble: { paragraphs: number; verb: string; enacting: Line };
  parent: Directive & { behind?: Directive };
  defined_terms?: Line[];
  sections: { label: string; heading: string; intro?: Line; items: TruthItem[] }[];
  closing: { numbered: boolean };
  reviews: { type: string; years: number; directive: string; month: string | null; coupled?: string }[];
  assignments: unknown[] | { with_unit: number; with_time: number };
  deadlines: Line[];
  addressed: { organ: string }[];
  footnotes: { entries: number; directives: string[] }[];
  signature: { authority: Line | null; position: Line; name: Line };
  recipients: { text: string; note: string | null }[];
  recipients_style?: { separator: string };
  appendix: null | {
    heading: Line;
    attached_to: Line;
    groups?: { name: string; entries: string[]; from: number; to: number }[];
  };
}
