/** Faults in the registry's files as an officer reads them, and what references to the entries that are left out say. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { missingDirective, missingOrgan } from "../../src/registry/missing.ts";
import { printPlain } from "../model/print-plain.ts";
import { shippedUnits } from "./project.ts";

const SOUND = `directives:
  - {id: 57-NQ/TW@2024-12-22, kind: Nghị quyết, number: 57, symbol: NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, level: central, connector: về, title: đột phá, verified: "yes"}
`;

const load = (directives: string, organs = "", files: Record<string, string> = {}) =>
  loadRegistry(createMemoryHost({ "data/directives/a.yaml": directives, "data/organs/a.yaml": organs, ...files }));

describe("mỗi lỗi có lý do, cách sửa và gợi ý", () => {
  it("khóa thiếu, khóa lạ, sai kiểu, sai giá trị", () => {
    const { diagnostics } = load(`directives:
  - {id: 1-NQ/TW@2020-01-01, kind: [Nghị quyết], number: "1", symbol: NQ/TW, date: 2020-02-30, issuer: Bộ Chính trị, level: centrel, connector: ve, title: một việc, verified: "yes", plenum: tám}
  - {id: 2-NQ/TW@2020-01-01, kind: Nghị quyết, symbol: NQ/TW, date: 2020-01-01, isuer: Bộ Chính trị, level: trung ương, connector: về, verified: "yes"}
directive: []
`);
    expect(`\n${printPlain(diagnostics)}`).toMatchInlineSnapshot(`
      "
      registry-key error data/directives/a.yaml:4:1+9 directive
        Tệp này có khóa lạ “directive”.
        vì: Khóa lạ không được đọc, nên điều ghi ở đó sẽ bị bỏ qua.
        làm: Có phải ý bạn là “directives”?

      registry-type error data/directives/a.yaml:2:36+12 directives[0].kind
        Giá trị “kind” của mục “1-NQ/TW@2020-01-01” phải là chữ, nhưng ở đây là một danh sách.
        vì: Sai kiểu dữ liệu thì không rõ phải in thế nào.
        làm: Viết một đoạn chữ; số hiệu và chữ có dấu đặc biệt thì đặt trong dấu nháy.

      registry-value error data/directives/a.yaml:2:84+10 directives[0].date
        Giá trị “date” của mục “1-NQ/TW@2020-01-01” không dùng được: “2020-02-30”.
        vì: Tháng 02 năm 2020 chỉ có 29 ngày.
        làm: Sửa giá trị này theo bản gốc của văn bản hoặc tên chính thức của cơ quan.

      registry-type error data/directives/a.yaml:2:191+3 directives[0].plenum
        Giá trị “plenum” của mục “1-NQ/TW@2020-01-01” phải là số, nhưng ở đây là chữ “tám”.
        vì: Sai kiểu dữ liệu thì không rõ phải in thế nào.
        làm: Viết bằng chữ số, không đặt trong dấu nháy.

      registry-value error data/directives/a.yaml:2:125+7 directives[0].level
        Giá trị “level” của mục “1-NQ/TW@2020-01-01” không dùng được: “centrel”.
        vì: Các giá trị dùng được: “central”, “state”, “city”, “province”, “district”, “unit”, “own”.
        làm: Có phải ý bạn là “central”?

      registry-value error data/directives/a.yaml:2:145+2 directives[0].connector
        Giá trị “connector” của mục “1-NQ/TW@2020-01-01” không dùng được: “ve”.
        vì: Các giá trị dùng được: “về”, “về việc”, “thực hiện”, “ban hành”, “triển khai”, “quán triệt”.
        làm: Có phải ý bạn là “về”?

      registry-missing error data/directives/a.yaml:3:5+147 directives[1].number
        Mục “2-NQ/TW@2020-01-01” thiếu khóa “number”.
        vì: Thiếu khóa này thì mục chưa dùng được để trích dẫn hay in ra.
        làm: Thêm khóa này; nếu chưa biết thì ghi null.

      registry-value error data/directives/a.yaml:3:109+10 directives[1].level
        Giá trị “level” của mục “2-NQ/TW@2020-01-01” không dùng được: “trung ương”.
        vì: Các giá trị dùng được: “central”, “state”, “city”, “province”, “district”, “unit”, “own”.
        làm: Có phải ý bạn là “central”?

      registry-missing error data/directives/a.yaml:3:5+147 directives[1].title
        Mục “2-NQ/TW@2020-01-01” thiếu khóa “title”.
        vì: Thiếu khóa này thì mục chưa dùng được để trích dẫn hay in ra.
        làm: Thêm khóa này, theo cách viết của một mục cùng loại.

      registry-key error data/directives/a.yaml:3:81+5 directives[1].isuer
        Mục “2-NQ/TW@2020-01-01” có khóa lạ “isuer”.
        vì: Khóa lạ không được đọc, nên điều ghi ở đó sẽ bị bỏ qua.
        làm: Có phải ý bạn là “issuer”?
      "
    `);
  });

  it("mục lặp chỉ ra mục thứ nhất", () => {
    const { diagnostics } = load(SOUND, "", { "data/directives/b.yaml": SOUND });
    expect(`\n${printPlain(diagnostics)}`).toMatchInlineSnapshot(`
      "
      registry-duplicate error data/directives/b.yaml:2:10+19 directives[0].id
        Có hai văn bản cùng mã “57-NQ/TW@2024-12-22”; mục thứ nhất ở data/directives/a.yaml:2.
        vì: Mã phải là duy nhất thì dữ liệu mới chỉ đúng một mục.
        làm: Xóa mục lặp hoặc sửa lại mã.
      "
    `);
  });

  it("cơ quan: danh sách trống, mã chức vụ có dấu, thiếu khóa", () => {
    const { diagnostics } = load(
      "",
      `organs:
  - id: so-thu
    name: Sở Thử
    regime: state
    kind: departmnt
    level: city
    letterhead: {superior: [], organ: [Sở Thử]}
    symbol: ST
    place: {name: Hải Phòng, levelWord: thành phố, printed: Hải Phòng}
    signers: {giám-đốc: {position: []}}
    slots: {slef: Sở Thử}
    verified: "no"
`,
    );
    expect(`\n${printPlain(diagnostics)}`).toMatchInlineSnapshot(`
      "
      registry-value error data/organs/a.yaml:5:11+9 organs[0].kind
        Giá trị “kind” của mục “so-thu” không dùng được: “departmnt”.
        vì: Các giá trị dùng được: “committee”, “advisory”, “office”, “government”, “department”, “front”, “unit”.
        làm: Có phải ý bạn là “department”?

      registry-value error data/organs/a.yaml:7:40+6 organs[0].letterhead.organ[0]
        Giá trị “letterhead.organ[0]” của mục “so-thu” không dùng được: “Sở Thử”.
        vì: Giá trị này phải viết hoa toàn bộ.
        làm: Sửa giá trị này theo bản gốc của văn bản hoặc tên chính thức của cơ quan.

      registry-missing error data/organs/a.yaml:2:5+10 organs[0].archive
        Mục “so-thu” thiếu khóa “archive”.
        vì: Thiếu khóa này thì mục chưa dùng được để trích dẫn hay in ra.
        làm: Thêm khóa này, theo cách viết của một mục cùng loại.

      registry-value error data/organs/a.yaml:10:25+14 organs[0].signers.giám-đốc
        Mã “giám-đốc” của mục “so-thu” không dùng được.
        vì: Giá trị này chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.
        làm: Sửa lại mã này.

      registry-key error data/organs/a.yaml:11:13+4 organs[0].slots.slef
        Mục “so-thu” có khóa lạ “slef”.
        vì: Khóa lạ không được đọc, nên điều ghi ở đó sẽ bị bỏ qua.
        làm: Xóa khóa này hoặc sửa lại tên khóa. Các khóa còn dùng được: self, committee, standing, permanent, partyBody, advisory, office, government, territory, territoryName, below, culture, front, mass, units, verb.
      "
    `);
  });
});

describe("mục bị bỏ ra vì có lỗi", () => {
  it("chỗ nhắc tới nói rằng mục ấy đang có lỗi, không gợi ý mã khác", () => {
    const { registry } = load(`${SOUND}  - {id: 59-NQ/TW@2024-12-22, kind: Nghị quyết}\n`);
    expect(missingDirective(registry, "59-NQ/TW@2024-12-22")).toEqual({
      code: "unknown-directive",
      severity: "error",
      what: "Danh mục văn bản chưa dùng được văn bản mang mã “59-NQ/TW@2024-12-22”.",
      why: "Mục này, hoặc tệp chứa nó, đang có lỗi nên chưa được đưa vào danh mục văn bản.",
      fix: "Sửa lỗi ấy trước, xem data/directives/a.yaml:3.",
    });
    expect(missingDirective(registry, "58-NQ/TW@2024-12-22").fix).toBe("Có phải ý bạn là “57-NQ/TW@2024-12-22”?");
  });

  it("cả khi tệp không đọc được", () => {
    const { registry } = load(SOUND, "", {
      "data/directives/b.yaml":
        'directives:\n  - id: 59-NQ/TW@2024-12-22\n    title: "một việc\n    kind: Nghị quyết\n',
    });
    expect(missingDirective(registry, "59-NQ/TW@2024-12-22").fix).toContain("xem data/directives/b.yaml:3.");
  });

  it("các cơ quan của một đơn vị ghi sai", () => {
    const units = shippedUnits.replace(/^units:$/mu, "units:\n  - {name: Thử Nghiệm, levelWord: phường, person: có}");
    const { registry, diagnostics } = load("", units);
    expect(diagnostics.map(({ code }) => code)).toContain("registry-type");
    expect(missingOrgan(registry, "dang-uy-phuong-thu-nghiem").fix).toMatch(/xem data\/organs\/a\.yaml:\d+\.$/);
    expect(missingOrgan(registry, "dang-uy-phuong-thu-nghiêm").why).toContain("danh mục cơ quan");
  });

  it("tệp có mẫu cơ quan không đọc được thì chưa rõ thiếu cơ quan nào", () => {
    const { registry } = load("", 'units:\n  - name: "Thử\n    levelWord: phường\n');
    expect(missingOrgan(registry, "dang-uy-phuong-thu")).toMatchObject({
      why: "Tệp data/organs/a.yaml đang có lỗi, nên có thể cơ quan này nằm trong phần chưa đọc được.",
      fix: "Sửa lỗi của tệp ấy trước, xem data/organs/a.yaml:2; nếu vẫn còn báo thì sửa lại mã.",
    });
  });

  it("danh mục không có lỗi thì không ghi gì thêm", () => {
    expect(load(SOUND).registry.leftOut).toBeUndefined();
  });
});
