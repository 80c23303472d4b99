/** What recognition gives: the model, registry entries to propose, and how sure it is of each field. */
import type { Model } from "../model/types.ts";
import type { OrganPattern } from "../registry/schema/unit.ts";
import type { Directive, Organ, Registry } from "../registry/types.ts";

export interface RecognizeOptions {
  registry: Registry;
  /** Patterns that make the organs of a unit that the registry does not know yet. */
  patterns?: readonly OrganPattern[];
  /** Name of the file, as messages show it. */
  name: string;
}

/** A document as data, with what a human has to look at. */
export interface Recognized {
  model: Model;
  /** Directives that the document names in full and the registry does not know. */
  proposals: Directive[];
  /** The issuer, when the registry does not know it. */
  organs: Organ[];
  findings: Finding[];
  facts: Facts;
}

/** One field: understood, understood but doubtful, or not found in the text. */
export interface Finding {
  status: "recognised" | "unsure" | "missing";
  /** Path of the data: `issuer`, `parents[0]`, `sections[1].items[2]`. */
  path: string;
  /** Vietnamese sentence or value. */
  what: string;
  /** 0 to 1; for `unsure` only. */
  confidence?: number;
}

/** What the text says that the model keeps inside its texts or in other words. */
export interface Facts {
  regime: "party" | "state";
  /** Name of the kind as printed; null when its line is lost. */
  kind: string | null;
  /** Words by which the issuer calls itself: Ban Thường vụ Đảng ủy. */
  issuer: string | null;
  /** Symbol of the number line: `HD/ĐUK`, `KH-SGDĐT`. */
  symbol: string | null;
  /** The clause that announces the content: `… hướng dẫn … như sau:`. */
  enacting: string | null;
  /** End mark of recipients, as typed. */
  recipientEnd: string | null;
  /** Archive line as typed, without its stop. */
  archive: string | null;
  reviews: ReviewFact[];
  deadlines: string[];
  /** Whom the last section gives work to, and the closing paragraph. */
  addressed: string[];
  /** `(sau đây gọi là …)`, `(viết tắt là …)`. */
  definedTerms: string[];
}

/** A review wherever the text speaks of it. */
export interface ReviewFact {
  kind: string;
  years: number;
  directive: string | null;
  /** Ids of what is named along with it. */
  with: string[];
  /** Month or year as printed: `7/2024`, `2025`. */
  due: string | null;
  text: string;
}
