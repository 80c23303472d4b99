/** What the registry holds: directives that are cited, organs that issue or receive, terms, and the review policy. */
import type { Place } from "../base/diagnostic.ts";

/** A cited text. Identity is `number-symbol@date` because number and symbol alone are not unique. */
export interface Directive {
  id: string;
  /** Nghị quyết, Chỉ thị, Kết luận, Kế hoạch hành động … */
  kind: string;
  number: string | null;
  /** Party order `NQ/TW`, State order `CT-TTg`. */
  symbol: string | null;
  /** ISO date of issue; null when it is not known. */
  date: string | null;
  /** Organ as it is cited: Ban Bí thư, Ban Chấp hành Trung ương Đảng. */
  issuer: string;
  /** Khóa of the issuer, Roman; central texts only. */
  term?: string;
  /** Number of the plenum (Hội nghị lần thứ …) that passed it. */
  plenum?: number;
  level: "central" | "state" | "city" | "province" | "district" | "unit" | "own";
  /** Title without its connector, first letter lower case unless a name. */
  title: string;
  /** Word between the issuer and the title. */
  connector: "về" | "về việc" | "thực hiện" | "ban hành" | "triển khai" | "quán triệt" | "";
  verified: "yes" | "partly" | "no";
  source?: string;
  /** Ids of other directives with the same number and symbol. */
  namesakes?: string[];
  /** Id of the text that replaced it. */
  successor?: string;
}

export interface SignerForm {
  /** `T/M BAN THƯỜNG VỤ`, `K/T TRƯỞNG BAN`; absent when the head signs directly. */
  authority?: string;
  /** Positions as printed, capitals. */
  position: string[];
}

/** Where an organ sits and how that is printed before the date. */
export interface OrganPlace {
  /** Proper name only: Ngô Quyền. */
  name: string;
  /** Level word in lower case: phường. */
  levelWord: string;
  /** As printed: Phường Ngô Quyền, Hải Phòng. */
  printed: string;
  /** True when the name is a person's; the rule then adds the level word. */
  person?: boolean;
  /** Name of the province or city the place lies in. */
  province?: string;
  basis?: string;
}

/** A body that issues, receives or is named. */
export interface Organ {
  id: string;
  /** Full official name: Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng. */
  name: string;
  regime: "party" | "state";
  /** committee: cấp ủy; advisory: ban tham mưu; office; government; department: sở, phòng. */
  kind: "committee" | "advisory" | "office" | "government" | "department" | "front" | "unit";
  level:
    "central" | "city" | "province" | "district" | "intermediate" | "ward" | "commune" | "special-zone" | "grassroots";
  /** Organ id of the direct superior. */
  superior?: string;
  /** First and last day of existence, ISO; only the year and month when the day is not known. */
  from?: string;
  until?: string;
  /** Organ ids of what it became. */
  successors?: string[];
  /** Letterhead, capitals: the superior's line(s) and the organ's own line(s). */
  letterhead: { superior: string[]; organ: string[] };
  /** Tail of the number: `BTGDVTU`, `ĐU`, `SGDĐT`. */
  symbol: string;
  /** Place name and when the level word goes with it. */
  place: OrganPlace;
  /** Archive line without `- Lưu`, without the closing stop: `Ban Tuyên giáo và Dân vận Thành ủy`; State: `VT, VP`. */
  archive: string;
  /** Signer forms by key: `bi-thu`, `pho-bi-thu`, `truong-ban` … The first is the default. */
  signers: Record<string, SignerForm>;
  /** Words for boilerplate: committee, standing, advisory, territory, government, below … */
  slots: Record<string, string>;
  toneMarks?: "new" | "old" | "keep";
  verified: "yes" | "partly" | "no";
  source?: string;
}

/** A khóa of the Central Committee or another congress term. */
export interface Term {
  id: string;
  from: string;
  until: string | null;
  verified: "yes" | "partly" | "no";
  source?: string;
}

/** Which congress documents of some years speak of: the congress formula is a table by level and year. */
export interface CongressFact {
  level: "central" | "city" | "province" | "district" | "ward" | "commune" | "special-zone";
  /** Proper name of the province whose congress it is, or whose units'; absent for all. */
  province?: string;
  /** Roman ordinal: XIV; absent where each unit counts its own. */
  ordinal?: string;
  /** Nhiệm kỳ as printed: 2025 - 2030. */
  period?: string;
  /** First and last document year that names it. */
  fromYear: number;
  untilYear: number | null;
  /** How its resolution is named; `{territory}` stands for the unit's own words. */
  resolution: string;
  verified: "yes" | "partly" | "no";
  source?: string;
}

/** One row of the review policy: which spans of years call for which kind of review, and since when. */
export interface ReviewRule {
  years: number[];
  /** First and last document year that the row applies to. */
  from?: number;
  until?: number;
  /** Accepted kinds, the usual one first. */
  kinds: ReviewKind[];
  /** Kinds of directives that are reviewed. */
  of: string[];
  source: string;
  verified: "yes" | "partly" | "no";
}

export type ReviewKind = "sơ kết" | "tổng kết" | "đánh giá";

/** A review that falls due in a year, with its arithmetic. */
export interface Review {
  directive: string;
  kind: ReviewKind;
  years: number;
  /** Month in which the anniversary falls, 1–12. */
  month: number;
  year: number;
  /** The arithmetic in Vietnamese: `ban hành 21/10/2022 + 5 năm = 21/10/2027`. */
  why: string;
  /** Set when the review is listed but doubtful (replaced text, abolished issuer, unverified date). */
  caution?: string;
}

export interface Registry {
  directives: ReadonlyMap<string, Directive>;
  organs: ReadonlyMap<string, Organ>;
  terms: readonly Term[];
  /** In order of their years. */
  congresses: readonly CongressFact[];
  reviewPolicy: readonly ReviewRule[];
  /** Absent when every entry was sound. */
  leftOut?: LeftOut;
}

/** What a fault kept out of the registry, and where that fault stands. */
export interface LeftOut {
  /** By id of the directive or organ. */
  entries: ReadonlyMap<string, Place>;
  /** By the tail of the ids of a unit's organs: `phuong-ngo-quyen`. */
  tails: ReadonlyMap<string, Place>;
  /** Files whose organs cannot be named. */
  files: readonly Place[];
}
