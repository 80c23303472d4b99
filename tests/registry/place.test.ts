/** The level-word rule of địa danh (HD 05-HD/VPTW), and that every organ of the data agrees with it. */
import { describe, expect, it } from "vitest";
import { printPlace } from "../../src/registry/place.ts";
import { registry } from "./project.ts";

describe("địa danh", () => {
  it.each([
    [{ name: "Hải Phòng", levelWord: "thành phố" }, "Hải Phòng"],
    [{ name: "Huế", levelWord: "thành phố" }, "Thành phố Huế"],
    [{ name: "Kiến An", levelWord: "phường", province: "Hải Phòng" }, "Kiến An"],
    [{ name: "Ngô Quyền", levelWord: "phường", person: true, province: "Hải Phòng" }, "Phường Ngô Quyền"],
    [{ name: "Hồ Chí Minh", levelWord: "thành phố", person: true }, "Thành phố Hồ Chí Minh"],
    [{ name: "Phú Thọ", levelWord: "phường", province: "Phú Thọ" }, "Phường Phú Thọ"],
    [{ name: "Phú Thọ", levelWord: "tỉnh", province: "Phú Thọ" }, "Phú Thọ"],
    [{ name: "Sơn Tây 1", levelWord: "xã", province: "Quảng Ngãi" }, "Xã Sơn Tây 1"],
    [{ name: "Cát Hải", levelWord: "đặc khu", province: "Hải Phòng" }, "Cát Hải"],
    [{ name: "Ia Đal", levelWord: "xã" }, "Ia Đal"],
  ])("%o → %s", (place, printed) => {
    expect(printPlace(place)).toBe(printed);
  });

  it("dữ liệu cơ quan theo đúng quy tắc", () => {
    for (const { id, place } of registry.organs.values()) {
      if (place.name !== "" && place.basis === undefined) expect(place.printed, id).toBe(printPlace(place));
    }
  });
});
