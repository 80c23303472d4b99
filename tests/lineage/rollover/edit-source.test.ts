/** What the officer's file keeps: every way of writing a value in YAML, and lists of reviews in any form. */
import { describe, expect, test } from "vitest";
import type { Registry } from "../../../src/registry/types.ts";
import { registry } from "../../registry/project.ts";
import { roll, withGuidance } from "./roll-case.ts";

const head = "template: huong-dan/cong-tac-nam\nissuer: dang-uy-phuong-ngo-quyen\nyear: 2027\n";
const document = (rest: string): string => `${head}about: công tác năm\n${rest}`;
const section = (body: string): string => document(`sections:\n  - id: a\n    title: A\n${body}`);
const rolled = (text: string, to = 2028, known: Registry = withGuidance) => {
  const { text: now, notes } = roll(text, to, known);
  expect(notes.map(({ code }) => code)).not.toContain("comments-lost");
  return now;
};

describe("texts", () => {
  test.each([
    ["plain over lines", "    intro: họp năm\n      2027 ở xã # ghi chú\n"],
    ["folded", "    intro: >-\n      họp năm\n      2027 ở xã\n      # không phải ghi chú năm\n"],
    ["literal", "    intro: |\n      họp năm\n      2027 ở xã\n"],
    ["single quotes", "    intro: 'họp ''xã'' năm 2027: năm\n      2027'\n"],
    ["double quotes", '    intro: "họp \\"xã\\" năm 2027 \\\n      và năm\n      2027"\n'],
    ["in brackets", "    intro: [họp năm 2027, 'năm 2027']\n"],
    ["Windows line ends", "    intro: >-\r\n      họp năm\r\n      2027 ở xã\r\n"],
  ])("%s", (_name, body) => {
    const text = section(body);
    const now = rolled(text);
    expect(now).toBe(text.replaceAll("2027", "2028"));
  });

  test("letters in decomposed form are stored composed", () => {
    const text = section("    intro: họp năm 2027\n").normalize("NFD");
    expect(rolled(text)).toBe(text.normalize("NFC").replaceAll("2027", "2028"));
  });

  test("unusual escapes: the value is written again, the rest stays", () => {
    const now = rolled(section('    # giữ\n    intro: "họp n\\u0103m 2027"\n'));
    expect(now).toContain('    # giữ\n    intro: "họp năm 2028"\n');
  });

  test("comments move too, citations in them do not", () => {
    const now = rolled(
      section("    # năm 2027, theo Kế hoạch số 12-KH/TU, ngày 12/01/2027\n    intro: họp # tháng 4/2027\n"),
    );
    expect(now).toContain(
      "    # năm 2028, theo Kế hoạch số 12-KH/TU, ngày 12/01/2027\n    intro: họp # tháng 4/2028\n",
    );
  });
});

describe("head", () => {
  test("number and form of the old year go, their comments stay", () => {
    const now = rolled(
      `${section("    intro: họp\n")}number: '07' # văn thư\n# thể thức\nform: hd36-2018 # cũ\ndate: "2027-03-04"\n`,
    );
    expect(now).toMatch(/number: # văn thư\n# thể thức\ndate: "2028-01"\n$/);
  });

  test("a form that is still in force stays", () => {
    expect(rolled(`${section("    intro: họp\n")}form: hd05-2026\n`)).toMatch(/form: hd05-2026\n$/);
  });
});

describe("parents", () => {
  test.each([
    [
      "in lines",
      "parents:\n  - 16-HD/BTGDVTU@2027-01-12 # hằng năm\n",
      /parents:\n {2}- kind: Hướng dẫn\n {4}symbol: HD\/BTGDVTU\n {4}issuer: .*\n {4}title: .* năm 2028 # hằng năm\n/,
    ],
    [
      "in brackets",
      "parents: [16-HD/BTGDVTU@2027-01-12, 29-NQ/TW@2013-11-04]\n",
      /parents: \[\{kind: Hướng dẫn, .* năm 2028\}, 29-NQ\/TW@2013-11-04\]\n/,
    ],
    [
      "in braces",
      'parents:\n  - {kind: Hướng dẫn, number: "16", date: 2027-01-12, issuer: Thành ủy, title: công tác năm 2027}\n',
      /\{kind: Hướng dẫn, number: ?, date: ?, issuer: Thành ủy, title: công tác năm 2028\}/,
    ],
  ])("%s", (_name, parents, expected) => {
    expect(rolled(document(`${parents}sections:\n  - {id: a, title: A, intro: họp}\n`))).toMatch(expected);
  });

  test("standing texts stay, pending ones too", () => {
    const parents =
      'parents:\n  - 29-NQ/TW@2013-11-04\n  - {kind: Nghị quyết, number: "05", date: 2027-01-08, issuer: Thành ủy, title: chuyển đổi số}\n';
    expect(rolled(document(`${parents}sections:\n  - {id: a, title: A, intro: họp}\n`))).toContain(parents);
  });
});

describe("reviews", () => {
  /** A registry in which little falls due: 20-NQ/TW in 2027, nothing in 2028, 37-CT/TW in 2029. */
  const few: Registry = {
    ...registry,
    directives: new Map(
      [...registry.directives].filter(([id]) => ["20-NQ/TW@2017-10-25", "37-CT/TW@2024-07-10"].includes(id)),
    ),
  };
  const emptied = "      levels: [central]\n      list: []\n";

  test.each([
    ["list", "    reviews:\n      - 20-NQ/TW@2017-10-25\n", `    reviews:\n${emptied}`],
    [
      "map",
      "    reviews:\n      style: numbered\n      list:\n        - {directive: 20-NQ/TW@2017-10-25, years: 10}\n",
      `    reviews:\n      style: numbered\n${emptied}`,
    ],
    ["brackets", "    reviews: [20-NQ/TW@2017-10-25]\n", "    reviews: {levels: [central], list: []}\n"],
    [
      "braces",
      "    reviews: {style: bullets, list: [20-NQ/TW@2017-10-25]}\n",
      "    reviews: {style: bullets, levels: [central], list: []}\n",
    ],
  ])("an empty year keeps the levels for the next: %s", (_name, body, expected) => {
    const once = rolled(section(body), 2028, few);
    expect(once).toContain(expected);
    const twice = rolled(once, 2029, few);
    expect(twice).toContain("37-CT/TW@2024-07-10");
    expect(twice).toBe(rolled(section(body), 2029, few));
  });

  test("what is due again keeps what stands beside it", () => {
    const body =
      '    reviews:\n      - directive: 37-CT/TW@2024-07-10\n        years: 3\n        with: [12-KH/TU@2025-08-26]\n        object: Đề án "A" năm 2027\n';
    const now = rolled(section(body), 2029, few);
    expect(now).not.toContain("with:");
    const same = { ...few, reviewPolicy: few.reviewPolicy.map((rule) => ({ ...rule, years: [...rule.years, 4] })) };
    expect(rolled(section(body), 2028, same)).toContain(
      "      - directive: 37-CT/TW@2024-07-10\n        years: 4\n        with: [12-KH/TU@2025-08-26]\n        object: 'Đề án \"A\" năm 2028'\n",
    );
  });

  test("auto stays as it is, choices and all", () => {
    const body = "    reviews:\n      auto: true\n      style: bullets\n      except: [20-NQ/TW@2017-10-25]\n";
    expect(rolled(section(body))).toContain(body);
    expect(rolled(section("    reviews: auto\n"))).toContain("    reviews: auto\n");
  });
});
