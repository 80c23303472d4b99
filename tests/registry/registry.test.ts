/** Loading: the project's own data are sound, and every kind of fault in data is reported at its place without losing the rest. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { findDirective, findOrgan, suggestDirective, suggestOrgan } from "../../src/registry/find.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { congressFor, termOn } from "../../src/registry/terms.ts";
import { diagnostics, registry } from "./project.ts";

const TERMS =
  'terms:\n  - {id: XIII, from: 2021-02-01, until: 2026-01-23, verified: "no"}\n  - {id: XIV, from: 2026-01-23, until: null, verified: "yes"}\n';

function load(directives: string, organs = "") {
  return loadRegistry(
    createMemoryHost({
      "data/directives/a.yaml": `directives:\n${directives}`,
      "data/organs/a.yaml": organs,
      "data/terms.yaml": TERMS,
    }),
  );
}

const ENTRY = (changes: Record<string, string> = {}): string => {
  const keys = {
    id: "57-NQ/TW@2024-12-22",
    kind: "Nghị quyết",
    number: "57",
    symbol: "NQ/TW",
    date: "2024-12-22",
    issuer: "Bộ Chính trị",
    term: "XIII",
    level: "central",
    connector: "về",
    title: "đột phá phát triển khoa học",
    verified: '"yes"',
    ...changes,
  };
  return `  - ${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
};

describe("danh mục của dự án", () => {
  it("không có lỗi nào", () => {
    expect(diagnostics).toEqual([]);
    expect(registry.directives.size).toBeGreaterThanOrEqual(68);
    expect(registry.organs.size).toBeGreaterThanOrEqual(34);
  });

  it("chữ ở dạng NFC, dấu kiểu cũ", () => {
    const text = JSON.stringify([...registry.directives.values(), ...registry.organs.values()]);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/(?<![qQ])u[ỷýỳỹỵ](?!\p{L})|o[àáảãạ](?!\p{L})/u);
  });

  it("cơ quan còn hoạt động có đủ cách ký, và từ chỉ mình đúng tên", () => {
    for (const organ of registry.organs.values()) {
      if (organ.until !== undefined || organ.level === "central" || organ.kind === "front") continue;
      expect(Object.keys(organ.signers).length, organ.id).toBeGreaterThan(0);
      expect(organ.letterhead.organ.length, organ.id).toBeGreaterThan(0);
      expect(organ.name.startsWith(organ.slots["self"]?.replace(/^UBND/, "Ủy ban nhân dân") ?? "?"), organ.id).toBe(
        true,
      );
    }
  });

  it("khóa và đại hội theo thời gian", () => {
    expect(termOn(registry.terms, "2013-11-04")?.id).toBe("XI");
    expect(termOn(registry.terms, "2026-01-23")?.id).toBe("XIV");
    expect(congressFor(registry, "central", 2025)?.ordinal).toBe("XIII");
    expect(congressFor(registry, "central", 2027)?.ordinal).toBe("XIV");
    expect(congressFor(registry, "city", 2027, "Hải Phòng")).toMatchObject({ ordinal: "I", period: "2025 - 2030" });
  });

  it("tìm theo mã và gợi ý mã gần đúng", () => {
    expect(findDirective(registry, "57-NQ/TW@2024-12-22")?.issuer).toBe("Bộ Chính trị");
    expect(suggestDirective(registry, "57-NQ/TW")).toBe("57-NQ/TW@2024-12-22");
    expect(suggestDirective(registry, "57-NQ/TW@2025-12-22")).toBe("57-NQ/TW@2024-12-22");
    expect(suggestDirective(registry, "57-nq/tw@2024-12-22")).toBe("57-NQ/TW@2024-12-22");
    expect(findOrgan(registry, "dang-uy-phuong-ngo-quyen")?.symbol).toBe("ĐU");
    expect(suggestOrgan(registry, "dang-uy-phuong-ngo-quyn")).toBe("dang-uy-phuong-ngo-quyen");
    expect(suggestOrgan(registry, "xyz")).toBeUndefined();
  });
});

describe("lỗi trong dữ liệu", () => {
  it.each([
    [ENTRY({ id: "57-NQ/TW@2024-12-23" }), "directive-id", "id"],
    [ENTRY({ term: "XIV" }), "directive-term", "term"],
    [ENTRY({ kind: "Chỉ thị" }), "directive-kind", "kind"],
    [ENTRY({ successor: "58-NQ/TW@2024-12-22" }), "unknown-directive", "successor"],
    [ENTRY({ date: "2024-12-32" }), "registry-value", "date"],
    [ENTRY({ level: "centrall" }), "registry-value", "level"],
    [ENTRY({ titel: "x" }), "registry-key", "titel"],
    [ENTRY().replace(/\n {4}title: .*/, ""), "registry-missing", ""],
    [ENTRY() + ENTRY(), "registry-duplicate", "id"],
  ])("%#: báo đúng mã lỗi và đúng chỗ", (yaml, code, key) => {
    const found = load(yaml).diagnostics.find((one) => one.code === code);
    expect(found?.what).toMatch(/\.$/);
    expect(found?.place).toMatchObject({ file: "data/directives/a.yaml" });
    if (key !== "") expect(found?.place?.path).toContain(key);
    expect(found?.place?.line).toBeGreaterThan(0);
  });

  it("hai văn bản cùng số, ký hiệu mà không ghi namesakes thì nhắc", () => {
    const two = load(ENTRY() + ENTRY({ id: "57-NQ/TW@2022-05-04", date: "2022-05-04" }));
    expect(two.diagnostics.map((one) => one.code)).toEqual(["directive-namesake", "directive-namesake"]);
  });

  it("một mục sai không làm mất mục đúng, và mọi lỗi được báo cùng lúc", () => {
    const loaded = load(ENTRY() + ENTRY({ id: "a", level: "x", verified: "z" }));
    expect([...loaded.registry.directives.keys()]).toEqual(["57-NQ/TW@2024-12-22"]);
    expect(loaded.diagnostics).toHaveLength(2);
  });

  it("cơ quan cấp trên lạ, thiếu từ bắt buộc, địa danh sai quy tắc", () => {
    const organ = `organs:
  - id: dang-uy-phuong-a
    name: Đảng ủy phường A
    regime: party
    kind: committee
    level: ward
    superior: thanh-uy-b
    letterhead: {superior: [], organ: [ĐẢNG ỦY PHƯỜNG A]}
    symbol: ĐU
    place: {name: Ngô Quyền, levelWord: phường, printed: Ngô Quyền, person: true}
    archive: Văn phòng Đảng ủy
    signers: {}
    slots: {self: Đảng ủy}
    verified: "no"
`;
    const codes = new Set(load(ENTRY(), organ).diagnostics.map((one) => one.code));
    expect(codes).toEqual(new Set(["unknown-organ", "organ-slot", "organ-place"]));
  });
});
