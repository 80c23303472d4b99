/** Tables for the small engines: doubled words, quotes, spaces, names, guesses, abbreviations. */
import { describe, expect, it } from "vitest";
import { findDoubled } from "../../../src/check/language/doubled.ts";
import { findMarkSlips } from "../../../src/check/language/mark-spacing.ts";
import { findNames, namesOf } from "../../../src/check/language/name-index.ts";
import { guessSyllable } from "../../../src/check/language/nearest-syllable.ts";
import { findLone } from "../../../src/check/language/quotes.ts";
import { inCaseOf } from "../../../src/check/language/same-case.ts";
import { splitWord } from "../../../src/check/language/split-words.ts";
import { readTokens } from "../../../src/check/language/tokens.ts";
import { words } from "./lists.ts";

describe("doubled words", () => {
  const doubled = (text: string): string[] => {
    const tokens = readTokens(text);
    return findDoubled(tokens, words).map(({ from, size }) =>
      tokens
        .slice(from, from + size)
        .map(({ text: word }) => word)
        .join(" "),
    );
  };

  it.each([
    ["chất lượng công tác tác bảo vệ", ["tác"]],
    ["gửi về về văn phòng", ["về"]],
    ["triển khai thực hiện thực hiện quy chế", ["thực hiện"]],
    ["theo quy định định kỳ hằng năm", []],
    ["công tác tác động đến nhận thức", []],
    ["Ban Xây dựng Đảng Đảng ủy", []],
    ["dần dần, luôn luôn nâng cao, ngày ngày", []],
    ["hoạt động, động viên", []],
    ["nền Đông y Việt Nam và Hội Đông y Việt Nam", []],
  ])("%s", (text, wanted) => {
    expect(doubled(text)).toEqual(wanted);
  });
});

describe("lone quotation marks and brackets", () => {
  it.each([
    ["về “Bình dân học vụ số.", ["“"]],
    ["về Bình dân học vụ số”.", ["”"]],
    ["thông tin “xanh” và điểm “nóng”", []],
    ["về “Tiếp tục thực hiện Chỉ thị về “Tăng cường”.", ["“"]],
    ["về “Tiếp tục thực hiện Chỉ thị về “Tăng cường””.", []],
  ])("%s", (text, wanted) => {
    expect(findLone(text, ["“"]).map(({ mark }) => mark)).toEqual(wanted);
  });

  it.each([
    ["theo điểm a) và điểm đ), mục 1)", []],
    ["(1)- Đánh giá 05 năm", []],
    ["(qua Ban Xây dựng Đảng", ["("]],
    ["qua Ban Xây dựng Đảng) trước ngày 10", [")"]],
    ["(khóa XI) và (khóa XII)", []],
  ])("%s", (text, wanted) => {
    expect(findLone(text, ["("]).map(({ mark }) => mark)).toEqual(wanted);
  });
});

describe("spaces and marks", () => {
  const fixed = (text: string): string =>
    findMarkSlips(text, () => false).reduceRight(
      (done, { start, end, replacement }) => done.slice(0, start) + replacement + done.slice(end),
      text,
    );

  it.each([
    ["chi bộ , đảng bộ ; đoàn thể .", "chi bộ, đảng bộ; đoàn thể."],
    ["kiểm tra,giám sát;đôn đốc", "kiểm tra, giám sát; đôn đốc"],
    ["về “ Bình dân học vụ số ”.", "về “Bình dân học vụ số”."],
    ["( khóa XI )", "(khóa XI)"],
    ["phối hợp,, triển khai", "phối hợp, triển khai"],
    ["đạt kết quả.Các đơn vị", "đạt kết quả. Các đơn vị"],
    ["phong trào“Chi bộ số”", "phong trào “Chi bộ số”"],
  ])("%s", (text, wanted) => {
    expect(fixed(text)).toBe(wanted);
  });

  it.each([
    "bảo vệ môi trường... Tiếp tục thực hiện",
    "an sinh xã hội,… trên địa bàn",
    "lúc 10:30, đạt 1,5%, tỷ lệ 1:2",
    "soan@example.vn, https://example.vn/a,b, www.example.vn",
    "TP.Hải Phòng, TP. Hải Phòng, v.v.",
    "chỉ đạo./.",
    "KT.GIÁM ĐỐC",
    "Nghị quyết số 57-NQ/TW, ngày 22/12/2024",
    "Sơ kết (tháng 7/2024); tổng kết (tháng 10/2024).",
    "...........",
  ])("leaves alone: %s", (text) => {
    expect(fixed(text)).toBe(text);
  });
});

describe("names of organs", () => {
  it.each([
    ["của Bộ chính trị về", "Bộ Chính trị"],
    ["Sở Lao động Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["Liên hiệp các Hội Khoa học - Kỹ thuật thành phố", "Liên hiệp các Hội Khoa học và Kỹ thuật"],
    ["Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
  ])("%s", (text, wanted) => {
    expect(findNames(readTokens(text), namesOf(words.names)).map(({ name }) => name)).toEqual([wanted]);
  });

  it("finds no name in words that only begin like one", () => {
    expect(findNames(readTokens("Sở Lao động và các đơn vị"), namesOf(words.names))).toEqual([]);
  });
});

describe("guesses", () => {
  it.each([
    ["Chỉ th số", 1, "thị"],
    ["tổ chưc thực hiện", 1, "chức"],
    ["nghành giáo dục thưc hiện", 3, "thực"],
    ["hưóng dẫn", 0, "hướng"],
  ])("%s", (text, at, wanted) => {
    expect(guessSyllable(readTokens(text), at, words)).toMatchObject({
      isCertain: true,
      candidates: expect.arrayContaining([wanted]) as unknown,
    });
    expect(guessSyllable(readTokens(text), at, words).candidates[0]).toBe(wanted);
  });

  it("takes apart what was run together", () => {
    expect(splitWord("quyđịnh", words)).toBe("quy định");
    expect(splitWord("khoagiáo", words)).toBe("khoa giáo");
    expect(splitWord("quyền", words)).toBeUndefined();
  });

  it.each([
    ["Công", "cổng", "Cổng"],
    ["DẨN", "dẫn", "DẪN"],
    ["nêu", "nếu", "nếu"],
  ])("keeps the case of %s", (written, right, wanted) => {
    expect(inCaseOf(written, right)).toBe(wanted);
  });
});

describe("words and codes", () => {
  it.each([
    ["29-NQ/TW", []],
    ["soan@example.vn và www.example.vn", ["và"]],
    ["HIV/AIDS, COVID-19, GD&ĐT", []],
    ["TP.HCM v.v.", []],
    ["đạt 5kg H5N1", ["đạt"]],
    ["II. TỔ CHỨC THỰC HIỆN", ["TỔ", "CHỨC", "THỰC", "HIỆN"]],
    ["kinh tế - xã hội", ["kinh", "tế", "xã", "hội"]],
  ])("%s", (text, wanted) => {
    const found = readTokens(text).filter(({ kind }) => kind === "word");
    expect(found.map(({ text: word }) => word)).toEqual(wanted);
  });
});
