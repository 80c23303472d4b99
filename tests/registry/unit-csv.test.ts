/** Lists of units as .csv → rows, units and organs: names of every shape, and what is said about faulty rows. */
import { describe, expect, it } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { organIdOfUnit, organsOfUnit } from "../../src/registry/expand-units.ts";
import { organSchema } from "../../src/registry/schema/organ.ts";
import { readUnitCsv } from "../../src/registry/unit-csv.ts";
import { listUnits, unitsOfList } from "../../src/registry/unit-list.ts";
import { nationalList } from "../bench/national-list.ts";
import { NOT_RUN, patterns, shared } from "./project.ts";

const header = "code,name,level,province\n";
const read = (text: string) => readUnitCsv(createSource("data/batches/ds.csv", text));
const committees = (text: string) =>
  unitsOfList(read(header + text).value ?? []).flatMap((unit) => organsOfUnit(patterns, unit, "committee"));

describe("tên đơn vị", () => {
  it.each([
    ["1,Phường Sậy,phường,Tỉnh Tân Giang", "Phường Sậy", "ĐẢNG ỦY PHƯỜNG SẬY", "dang-uy-phuong-say-tan-giang"],
    ["1,Phường 3,phường,Tỉnh Tân Giang", "Phường 3", "ĐẢNG ỦY PHƯỜNG 3", "dang-uy-phuong-3-tan-giang"],
    ["1,Xã Ea H'Lâm,xã,Tỉnh Tân Giang", "Ea H'Lâm", "ĐẢNG ỦY XÃ EA H'LÂM", "dang-uy-xa-ea-h-lam-tan-giang"],
    ["1,Xã Ea H’Lâm,xã,Tỉnh Tân Giang", "Ea H'Lâm", "ĐẢNG ỦY XÃ EA H'LÂM", "dang-uy-xa-ea-h-lam-tan-giang"],
    ["1,Xã Kon-Rơ,xã,Tỉnh Tân Giang", "Kon-Rơ", "ĐẢNG ỦY XÃ KON-RƠ", "dang-uy-xa-kon-ro-tan-giang"],
    [
      "1,Phường Tân Giang,phường,Tỉnh Tân Giang",
      "Phường Tân Giang",
      "ĐẢNG ỦY PHƯỜNG TÂN GIANG",
      "dang-uy-phuong-tan-giang-tan-giang",
    ],
    ["1,Lam Hoà,đặc khu,tỉnh Tân Giang", "Lam Hòa", "ĐẢNG ỦY ĐẶC KHU LAM HÒA", "dang-uy-dac-khu-lam-hoa-tan-giang"],
    ['1,"  Xã  Lam   Hòa ",,Thành phố Tân Giang', "Lam Hòa", "ĐẢNG ỦY XÃ LAM HÒA", "dang-uy-xa-lam-hoa-tan-giang"],
  ])("%s", (row, printed, letterhead, id) => {
    const [organ] = committees(row);
    expect(organ).toMatchObject({ id, place: { printed }, letterhead: { organ: [letterhead] } });
    expect(organSchema.safeParse(organ).error).toBeUndefined();
  });

  it("Hòa và Hoà là một tên, chữ dựng sẵn và tổ hợp là một chữ", () => {
    const names = ["Xã Lam Hòa", "Xã Lam Hoà", "Xã Lam Hòa".normalize("NFD")];
    const units = names.flatMap((name) => unitsOfList([{ code: "1", name, province: "Tỉnh Khánh Hoà" }]));
    expect(new Set(units.map((unit) => JSON.stringify(unit))).size).toBe(1);
    expect(
      unitsOfList([{ code: "1", name: "Xã A", province: "Tỉnh Khánh Hoà" }], { home: "Khánh Hòa" })[0],
    ).not.toHaveProperty("slug");
  });

  it("tên trùng giữa các tỉnh, tên chỉ khác dấu trong một tỉnh: mã khác nhau", () => {
    const ids = committees(
      "1,Xã Cẩm Lam,xã,Tỉnh A\n2,Xã Cẩm Làm,xã,Tỉnh A\n3,Xã Cẩm Lam,xã,Tỉnh B\n4,Phường Cẩm Lam,phường,Tỉnh B",
    ).map(({ id }) => id);
    expect(ids).toEqual([
      "dang-uy-xa-cam-lam-a-1",
      "dang-uy-xa-cam-lam-a-2",
      "dang-uy-xa-cam-lam-b",
      "dang-uy-phuong-cam-lam-b",
    ]);
  });

  it("cột person ghi tên người thì địa danh có cấp", () => {
    const [unit] = unitsOfList(read("code,name,level,province,person\n1,Xã Lê Văn Mẫu,xã,Tỉnh A,có\n").value ?? []);
    expect(organsOfUnit(patterns, unit ?? expect.fail(), "committee")[0]?.place.printed).toBe("Xã Lê Văn Mẫu");
  });
});

describe("dòng sai", () => {
  it.each([
    ["1,,xã,Tỉnh A", "unit-name"],
    ["1,Lam Hòa,huyện,Tỉnh A", "unit-level"],
    ["1,Xã Lam Hòa,xã,", "unit-province"],
    ["1,Xã Lam Hòa,xã,Tỉnh A,thừa", "unit-columns"],
    ["9,Xã Lam Hòa,xã,Tỉnh A", "unit-code"],
    ['1,"Xã Lam Hòa,xã,Tỉnh A', "unit-quote"],
  ])("%s", (row, code) => {
    const { value, diagnostics } = read(`${header}9,Xã Đúng,xã,Tỉnh A\n${row}\n`);
    expect(diagnostics.map((one) => [one.code, one.place?.line])).toEqual([[code, 3]]);
    for (const { what, why, fix } of diagnostics) expect([what, why, fix].every(Boolean)).toBe(true);
    if (code !== "unit-quote") expect(value?.map(({ name }) => name)).toEqual(["Xã Đúng"]);
  });

  it("thiếu cột, tệp trống", () => {
    expect(read("code,ten,level\n").diagnostics.map(({ code }) => code)).toEqual(["unit-columns"]);
    expect(read("").diagnostics.map(({ code }) => code)).toEqual(["unit-empty"]);
  });
});

it("danh sách tự đặt: 34 tỉnh, thành phố, 3.321 xã, phường, đặc khu, luôn như nhau, mã không trùng", () => {
  const text = nationalList();
  expect(text).toBe(nationalList());
  const { value = [], diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  const ids = unitsOfList(value).map((unit) => organIdOfUnit(patterns, unit, "committee"));
  expect(ids).toHaveLength(3355);
  expect(new Set(ids).size).toBe(3355);
});

describe.runIf(shared)("danh sách thật", () => {
  const text = shared?.readText("data/units-2025.csv") ?? "";

  it("đọc hết, mã không trùng, tên in ra đúng quy tắc", () => {
    const { value = [], diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    const listed = listUnits(value, { home: "Hải Phòng" });
    expect(listed).toHaveLength(3355);
    expect(new Set(listed.map(({ unit }) => organIdOfUnit(patterns, unit, "committee"))).size).toBe(3355);
    for (const { unit, row } of listed) {
      const [organ] = organsOfUnit(patterns, unit, "committee");
      expect(row.name.normalize("NFC").toLowerCase().startsWith(unit.levelWord)).toBe(true);
      expect(organSchema.safeParse(organ).error).toBeUndefined();
      const alone = /[\s-]/.test(unit.name) && !/\d/.test(unit.name) && unit.name !== unit.province;
      expect(organ?.place.printed === unit.name).toBe(alone);
    }
    const written = value.filter(({ name }) => name.includes("'")).map(({ name }) => name.replace(/^(Xã|Phường) /, ""));
    expect(listed.filter(({ unit }) => unit.name.includes("'")).map(({ unit }) => unit.name)).toEqual(written);
  });
});

describe.runIf(!shared)("danh sách thật", () => {
  it(NOT_RUN, () => {
    console.log(`units: ${NOT_RUN}`);
  });
});
