/** Letterhead lines of an organ that no registry knows → its kind and level, as the words of its name tell them. */
import type { Organ } from "../../registry/types.ts";
import { sameWordsKey } from "../text/tone.ts";
import type { IssuerClues } from "./issuer.ts";

type Row<T> = readonly [pattern: RegExp, value: T];

/** First words of a name. The Front and the mass organisations stand beside the Party and the State. */
const FRONT: Row<Organ["kind"]> = [
  /MẶT TRẬN TỔ QUỐC|MTTQ|^(?:(?:BCH|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)) )?(?:LIÊN ĐOÀN|CÔNG ĐOÀN|ĐOÀN|HỘI(?! ĐỒNG)|LIÊN HIỆP)(?!\p{L})/u,
  "front",
];
const SCHOOLS: Row<Organ["kind"]> = [/^(?:TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|TRẠM|HỌC VIỆN|ĐÀI|BÁO)(?!\p{L})/u, "unit"];
const PARTY: readonly Row<Organ["kind"]>[] = [
  [
    /^(?:(?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ) )?(?:ĐẢNG|CHI) (?:ỦY|BỘ)|(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ) ỦY)(?!\p{L})/u,
    "committee",
  ],
  [/^VĂN PHÒNG(?!\p{L})/u, "office"],
  [/^(?:BAN|ỦY BAN KIỂM TRA)(?!\p{L})/u, "advisory"],
];
const STATE: readonly Row<Organ["kind"]>[] = [
  [/^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(?!\p{L})/u, "government"],
  [/^(?:SỞ|PHÒNG|BAN|VĂN PHÒNG|CHI CỤC|THANH TRA)(?!\p{L})/u, "department"],
];

const LEVELS: readonly Row<Organ["level"]>[] = [
  [/(?<!\p{L})PHƯỜNG(?!\p{L})/u, "ward"],
  [/(?<!\p{L})ĐẶC KHU(?!\p{L})/u, "special-zone"],
  [/(?<!\p{L}|THỊ )XÃ(?!\p{L}| HỘI)/u, "commune"],
  [/(?<!\p{L})(?:(?:QUẬN|HUYỆN|THỊ) ỦY|QUẬN|HUYỆN|THỊ XÃ)(?!\p{L})/u, "district"],
  [/(?<!\p{L})(?:TỈNH ỦY|TỈNH)(?!\p{L})/u, "province"],
  [/(?<!\p{L})(?:THÀNH ỦY|THÀNH PHỐ)(?!\p{L})/u, "city"],
];

/** Kind and level; an organ that says nothing of a level is one of the grassroots, under a province's committee an intermediate one. */
export function classOf({ regime, organ, superior }: Pick<IssuerClues, "regime" | "organ" | "superior">): {
  kind: Organ["kind"];
  level: Organ["level"];
} {
  const above = sameWordsKey(superior.join(" "));
  const printed = sameWordsKey(organ.join(" "));
  // BAN THƯỜNG TRỰC below ỦY BAN MẶT TRẬN …: the body that signs, not an organ of its own.
  const own = /^BAN (?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH)$/u.test(printed) ? above : printed;
  const kind = firstOf([FRONT, SCHOOLS, ...(regime === "party" ? PARTY : STATE)], own) ?? "unit";
  const levelAbove = firstOf(LEVELS, above);
  const named = firstOf(LEVELS, own);
  if (named !== undefined && kind !== "unit") return { kind, level: named };
  if (kind === "committee") {
    const isIntermediate = /^ĐẢNG (?:ỦY|BỘ)/u.test(own) && (levelAbove === "province" || levelAbove === "city");
    return { kind, level: isIntermediate ? "intermediate" : "grassroots" };
  }
  return { kind, level: kind === "unit" ? "grassroots" : (levelAbove ?? "grassroots") };
}

function firstOf<T>(rows: readonly Row<T>[], words: string): T | undefined {
  return rows.find(([pattern]) => pattern.test(words))?.[1];
}
