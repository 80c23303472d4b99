/** What a person noted of the structure of a real document: the keys that these tests read. */

interface Words {
  text: string;
}

export interface TruthPoint {
  label: string;
  paragraphs: number;
  unit?: Words;
  time?: Words | null;
}

export interface TruthItem {
  label: string;
  bullet?: boolean;
  heading?: string;
  paragraphs?: number;
  bullets?: number;
  numbered?: number;
  points?: TruthPoint[];
}

export interface Truth {
  file: string;
  regime: string;
  title?: Words | null;
  trich_yeu: Words;
  number: { in_head: Words | null };
  place_date: { text?: string };
  preamble: { paragraphs: number };
  sections: { label: string; heading: string; intro?: Words; items: TruthItem[] }[];
  closing: { ends_with: string };
  footnotes: { entries: number }[];
  signature: { authority: Words | null; position: Words; name: Words };
  recipients: { text: string; note: string | null }[];
  appendix?: {
    title: Words;
    heading: Words;
    attached_to: Words;
    groups?: { name: string; entries: string[] }[];
  } | null;
}
