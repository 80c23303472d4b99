/** Organs of territorial units, made from patterns: for the data's own units and for any row of a list of units. */
import { describe, expect, it } from "vitest";
import { organsOfUnit } from "../../src/registry/expand-units.ts";
import { unitsOfList } from "../../src/registry/unit-list.ts";
import { organSchema } from "../../src/registry/schema/organ.ts";
import { NOT_RUN, patterns, registry, shared } from "./project.ts";

const organsOf = (name: string, province?: string) =>
  unitsOfList([{ code: "1", name, province }], { home: "Hải Phòng", isPerson: (own) => own === "Ngô Quyền" }).flatMap(
    (unit) => organsOfUnit(patterns, unit),
  );

describe("cơ quan theo đơn vị hành chính", () => {
  it("hai xã cùng tỉnh chỉ khác dấu thanh vẫn có mã khác nhau", () => {
    const rows = ["Xã Cẩm Giang", "Xã Cẩm Giàng"].map((name, index) => ({
      code: String(index),
      name,
      province: "Thành phố Hải Phòng",
    }));
    const ids = unitsOfList(rows)
      .flatMap((unit) => organsOfUnit(patterns, unit, "committee"))
      .map((organ) => organ.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("phường: đảng ủy, ban xây dựng Đảng, văn phòng, ủy ban nhân dân", () => {
    const [committee, advisory, office, government] = organsOf("Phường Ngô Quyền", "Thành phố Hải Phòng");
    expect(committee).toMatchObject({
      id: "dang-uy-phuong-ngo-quyen",
      level: "ward",
      superior: "thanh-uy-hai-phong",
      place: { printed: "Phường Ngô Quyền" },
    });
    expect(committee?.letterhead).toEqual({
      superior: ["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG"],
      organ: ["ĐẢNG ỦY PHƯỜNG NGÔ QUYỀN"],
    });
    expect(advisory?.letterhead.superior).toEqual(["ĐẢNG ỦY PHƯỜNG NGÔ QUYỀN"]);
    expect(office?.id).toBe("van-phong-dang-uy-phuong-ngo-quyen");
    expect(government).toMatchObject({
      regime: "state",
      superior: "ubnd-hai-phong",
      slots: { territoryName: "phường Ngô Quyền" },
    });
  });

  it("tỉnh gọi là Tỉnh ủy, thành phố gọi là Thành ủy", () => {
    expect(organsOf("Tỉnh Cao Bằng")[0]).toMatchObject({
      id: "tinh-uy-cao-bang",
      name: "Tỉnh ủy Cao Bằng",
      level: "province",
      slots: { standing: "Ban Thường vụ Tỉnh ủy" },
    });
    expect(organsOf("Thành phố Huế")[0]).toMatchObject({ name: "Thành ủy Huế", place: { printed: "Thành phố Huế" } });
    expect(organsOf("Xã Hà Bắc", "Tỉnh Cao Bằng")[0]).toMatchObject({
      superior: "tinh-uy-cao-bang",
      letterhead: { superior: ["ĐẢNG BỘ TỈNH CAO BẰNG"] },
    });
  });

  it("mẫu không để sót chỗ chưa điền", () => {
    const text = JSON.stringify([...registry.organs.values()]);
    expect(text).not.toMatch(/\{\w+\}/);
  });
});

describe.runIf(shared)("danh sách đơn vị cả nước", () => {
  it("mỗi dòng thành các cơ quan hợp lệ", () => {
    const rows = (shared?.readText("data/units-2025.csv") ?? "")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    const list = rows.map(([code = "", name = "", , province]) => ({ code, name, province }));
    const start = performance.now();
    const organs = unitsOfList(list, { home: "Hải Phòng" }).flatMap((unit) => organsOfUnit(patterns, unit));
    const spent = performance.now() - start;
    console.log(`units: ${rows.length} rows, ${organs.length} organs, ${spent.toFixed(0)} ms`);
    expect(organs.length).toBeGreaterThanOrEqual(rows.length * 4);
    expect(new Set(organs.map((organ) => organ.id)).size).toBe(organs.length);
    for (const organ of organs.filter((_, index) => index % 97 === 0))
      expect(organSchema.safeParse(organ).error).toBeUndefined();
  });
});

describe.runIf(!shared)("danh sách đơn vị cả nước", () => {
  it(NOT_RUN, () => {
    console.log(`units: ${NOT_RUN}`);
  });
});
