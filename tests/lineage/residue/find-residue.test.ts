/** What an older or a higher document left behind, and what only looks like it. */
import { describe, expect, it } from "vitest";
import { findModelResidue, findResidue } from "../../../src/lineage/residue/find-residue.ts";
import type { ResidueContext } from "../../../src/lineage/residue/types.ts";
import { registry } from "../../registry/project.ts";
import { clone, organOf, readDocument, rules } from "../clone/clone-case.ts";

const parentModel = readDocument("data/documents/2027/btgdv-hai-phong-khoa-giao.yaml");
const alone: ResidueContext = {
  registry,
  year: 2027,
  template: "ke-hoach/trien-khai",
  issuer: organOf("dang-uy-phuong-ngo-quyen"),
  rules,
};
const child: ResidueContext = { ...alone, parent: { model: parentModel, organ: organOf(parentModel.issuer) } };
const codes = (text: string, context: ResidueContext = child): string[] =>
  findResidue([{ path: "closing[0]", text }], context).map(({ code }) => code);

describe("left over", () => {
  it.each([
    ["last year", "Báo cáo năm 2026 gửi trước ngày 15/11/2026.", ["left-year", "left-year"]],
    ["last year in a month", "Hoàn thành trong quý I/2026.", ["left-year"]],
    ["an organ that is gone", "Các phòng thuộc Quận ủy Kiến An phối hợp thực hiện.", ["left-gone-organ"]],
    ["another kind", "Căn cứ Hướng dẫn này, các chi bộ thực hiện.", ["left-kind"]],
    ["the parent's standing members", "Báo cáo Thường trực Thành ủy theo dõi.", ["left-parent-name"]],
    [
      "the parent's units",
      "Các đảng ủy xã, phường, đặc khu và đảng ủy trực thuộc Thành uỷ báo cáo.",
      ["left-parent-name"],
    ],
    ["a blank", 'Thực hiện Kế hoạch số {{blank "số kế hoạch"}}.', ["open-blank"]],
  ])("%s", (_, text, found) => {
    expect(codes(text)).toEqual(found);
  });

  it("says what became of an organ", () => {
    const [one] = findResidue([{ path: "closing[0]", text: "Sở Thông tin và Truyền thông chủ trì." }], alone);
    expect(one).toMatchObject({ code: "left-gone-organ", severity: "warning", place: { path: "closing[0]" } });
    expect(one?.why).not.toBe("");
  });
});

describe("not left over", () => {
  it.each([
    ["dates of citations", "Kế hoạch số 12-KH/TU, ngày 26/8/2026 của Ban Thường vụ Thành ủy."],
    ["quotes", "Chuyên đề “Kết quả năm 2026 của Thường trực Thành ủy”."],
    ["plans and terms", "Nhiệm kỳ 2025 - 2030; giai đoạn 2026 - 2030; năm học 2026 - 2027; tầm nhìn đến năm 2045."],
    ["comparisons", "Phấn đấu tăng so với năm 2025."],
    ["the superior that is reported to", "Tổng hợp, báo cáo Ban Tuyên giáo và Dân vận Thành ủy."],
    ["its own kind", "Căn cứ Kế hoạch này, các chi bộ thực hiện."],
    ["a shadow", "Việc thực hiện Hướng dẫn của cấp trên và Hướng dẫn nàyy."],
  ])("%s", (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it("looks for nothing of a parent when there is none", () => {
    expect(codes("Báo cáo Thường trực Thành ủy theo dõi.", alone)).toEqual([]);
  });
});

describe("recipients", () => {
  const { model } = clone(parentModel, "dang-uy-phuong-ngo-quyen");

  it("of a clone are its own", () => {
    expect(findModelResidue(model, { ...child, template: model.template })).toEqual([]);
  });

  it("copied from the parent are told, each at its place", () => {
    const recipients = [...model.recipients, ...parentModel.recipients.slice(2)];
    const found = findModelResidue({ ...model, recipients }, { ...child, template: model.template });
    expect(found.map(({ what }) => what)).toEqual([
      "Nơi nhận “Đảng ủy Ủy ban nhân dân thành phố” là của văn bản cấp trên.",
      "Nơi nhận “Các đảng ủy xã, phường, đặc khu và đảng ủy trực thuộc Thành ủy” là của văn bản cấp trên.",
      "Nơi nhận “Các sở, ngành trong khối khoa giáo” là của văn bản cấp trên.",
      "Nơi nhận “Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội thành phố” là của văn bản cấp trên.",
      "Nơi nhận “Các cơ quan báo chí của thành phố” là của văn bản cấp trên.",
    ]);
    expect(found[0]?.place?.path).toBe(`recipients[${model.recipients.length}]`);
  });
});
