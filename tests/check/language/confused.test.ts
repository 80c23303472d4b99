/** Phrases and pairs: what is found, what is left alone, and that the form of Unicode makes no difference. */
import { describe, expect, it } from "vitest";
import { findPairs } from "../../../src/check/language/find-pairs.ts";
import { findPhrases } from "../../../src/check/language/find-phrases.ts";
import { readTokens } from "../../../src/check/language/tokens.ts";
import { words } from "./lists.ts";

/** Right forms of what is doubted in a text. */
function doubted(text: string): string[] {
  const tokens = readTokens(text);
  const covered = new Set<number>();
  return [...findPhrases(tokens, words, covered), ...findPairs(tokens, words, covered)].map(({ right }) =>
    right.join(" "),
  );
}

const FOUND: [string, string][] = [
  ["đăng trên công thông tin điện tử của sở", "cổng thông tin điện tử"],
  ["đội ngũ công tác viên ở cơ sở", "cộng tác viên"],
  ["quá trình thực hiện nêu có vướng mắc", "nếu có vướng mắc"],
  ["cách mạng công nghiệp lần thú tư", "cách mạng công nghiệp lần thứ tư"],
  ["mở lớp đáp úng nhu cầu", "đáp ứng"],
  ["lĩnh vực khao giáo", "khoa giáo"],
  ["công tác tuyên tuyền", "tuyên truyền"],
  ["các cơ quan tô chức họp", "tổ chức"],
  ["giải quyêt khiếu nại", "giải quyết"],
  ["bảo vệ môi trương trên địa bàn", "bảo vệ môi trường"],
  ["giải ngân kip thời", "kịp thời"],
  ["HƯỚNG DẨN CÔNG TÁC", "hướng dẫn"],
];

const LEFT: string[] = [
  "công tác viên chức của ngành",
  "nhận thức đầy đủ về nhiệm vụ",
  "các nội dung đã nêu có liên quan",
  "mỗi trường có một tủ sách",
  "chính phủ chỉ thi hành luật đã ban hành",
  "hướng dẫn văn bản mới",
  "những người lo mai táng",
  "thành lập tổ tư vấn và tổ tự quản",
  "trường Thanh Hóa và huyện Quan Hóa",
  "sơ, tổng kết việc thực hiện quy chế",
  "chăm lo đời sống của bà con",
  "phát huy vai trò, trách nhiệm của người đứng đầu",
];

describe("confused words", () => {
  it.each(FOUND)("%s", (text, right) => {
    expect(doubted(text)).toEqual([right]);
    expect(doubted(text.normalize("NFD"))).toEqual([right]);
  });

  it.each(LEFT)("leaves alone: %s", (text) => {
    expect(doubted(text)).toEqual([]);
    expect(doubted(text.normalize("NFD"))).toEqual([]);
  });

  it("leaves every phrase of the lists alone", () => {
    const phrases = [...words.phrases.long.values()].flat().map((phrase) => phrase.join(" ").replace("…", "xiii"));
    expect(phrases.filter((phrase) => doubted(phrase).length > 0)).toEqual([]);
  });
});
