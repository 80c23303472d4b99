/** What matching two versions of a document gives: who is who, what is new or gone, and what a person must say. */

/** Answers that a person gave to earlier questions. */
export interface Answers {
  /** Key in the new version → key in the old one. */
  same: ReadonlyMap<string, string>;
  /** Keys in the new version that are in no older one. */
  fresh: ReadonlySet<string>;
}

export interface Candidate {
  /** Key in the old version. */
  key: string;
  /** 0 to 1. */
  likeness: number;
  /** Heading and first words. */
  opening: string;
}

/** A part of the new version that may be one of several old ones, or none of them. */
export interface Question {
  /** Key in the new version. */
  key: string;
  opening: string;
  /** The likeliest first. */
  candidates: Candidate[];
}

export interface Matching {
  /** Key in the new version → key in the old one. No old key stands there twice. */
  same: Map<string, string>;
  /** Keys in the new version whose words are not quite those of the old one → likeness. */
  judged: Map<string, number>;
  questions: Question[];
  /** Keys in the new version that nothing old is like. */
  added: string[];
  /** Keys in the old version that nothing new is like. */
  gone: string[];
}
