/** A small registry, forms from the repository, and a renderer over the repository's templates: what the template tests share. */
import path from "node:path";
import type { Diagnostic, Outcome } from "../../src/base/diagnostic.ts";
import type { Host } from "../../src/base/host.ts";
import { createNodeHost } from "../../src/base/node-host.ts";
import { createSource } from "../../src/base/source.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import type { Form } from "../../src/form/schema.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { Directive, Organ, Registry } from "../../src/registry/types.ts";
import { createRenderer, type Renderer } from "../../src/template/render.ts";
import type { Doc } from "../../src/tree/nodes.ts";

export const host = createNodeHost(path.resolve(import.meta.dirname, "../.."));

const { forms } = loadForms(host);

/** A form of the repository by its id. */
export function formById(id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

const directive = (
  id: string,
  kind: string,
  issuer: string,
  title: string,
  rest: Partial<Directive> = {},
): Directive => {
  const [designation = "", date = null] = id.split("@");
  const [number = "", ...symbol] = designation.split(/[-/](?=.*[-/])/);
  return {
    id,
    kind,
    number,
    symbol: symbol.join("-"),
    date,
    issuer,
    level: "central",
    title,
    connector: "về",
    verified: "no",
    ...rest,
  };
};

const organ = (id: string, name: string, rest: Partial<Organ>): Organ => ({
  id,
  name,
  regime: "party",
  kind: "committee",
  level: "city",
  letterhead: { superior: [], organ: [name.toUpperCase()] },
  symbol: "TU",
  place: { name: "Hải An", levelWord: "thành phố", printed: "Hải An" },
  archive: "Văn phòng",
  signers: {},
  slots: {},
  verified: "no",
  ...rest,
});

const organs = [
  organ("thanh-uy", "Thành ủy Hải An", { slots: { committee: "Thành ủy", territory: "thành phố" } }),
  organ("ban", "Ban Tuyên giáo và Dân vận Thành ủy Hải An", {
    kind: "advisory",
    superior: "thanh-uy",
    letterhead: { superior: ["THÀNH ỦY HẢI AN"], organ: ["BAN TUYÊN GIÁO VÀ DÂN VẬN"] },
    symbol: "BTGDVTU",
    archive: "Ban Tuyên giáo và Dân vận Thành ủy",
    signers: {
      "truong-ban": { position: ["TRƯỞNG BAN"] },
      "pho-truong-ban": { authority: "K/T TRƯỞNG BAN", position: ["PHÓ TRƯỞNG BAN"] },
    },
    slots: { self: "Ban Tuyên giáo và Dân vận Thành ủy", committee: "Thành ủy" },
  }),
  organ("phuong", "Đảng ủy phường An Lạc", {
    level: "ward",
    superior: "thanh-uy",
    letterhead: { superior: ["ĐẢNG BỘ THÀNH PHỐ HẢI AN"], organ: ["ĐẢNG ỦY PHƯỜNG AN LẠC"] },
    symbol: "ĐU",
    place: { name: "An Lạc", levelWord: "phường", printed: "An Lạc" },
    archive: "Văn phòng Đảng ủy",
    signers: { "pho-bi-thu": { authority: "T/M BAN THƯỜNG VỤ", position: ["PHÓ BÍ THƯ"] } },
    slots: { committee: "Đảng ủy phường", standing: "Ban Thường vụ Đảng ủy phường", territory: "phường" },
  }),
  organ("so", "Sở Giáo dục và Đào tạo", {
    regime: "state",
    kind: "department",
    letterhead: { superior: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI AN"], organ: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"] },
    symbol: "SGDĐT",
    archive: "VT, VP",
    signers: { "pho-giam-doc": { authority: "KT. GIÁM ĐỐC", position: ["PHÓ GIÁM ĐỐC"] } },
  }),
];

const directives = [
  directive(
    "29-NQ/TW@2013-11-04",
    "Nghị quyết",
    "Ban Chấp hành Trung ương Đảng",
    "đổi mới căn bản, toàn diện giáo dục và đào tạo",
    { term: "XI" },
  ),
  directive("06-CT/TW@2021-06-24", "Chỉ thị", "Ban Bí thư", "xây dựng gia đình hòa thuận"),
  directive("17-CT/TW@2022-10-21", "Chỉ thị", "Ban Bí thư", "tăng cường bảo đảm an toàn thực phẩm trong tình hình mới"),
  directive(
    "40-CTr/TU@2022-11-18",
    "Chương trình hành động",
    "Ban Thường vụ Thành ủy",
    "thực hiện Nghị quyết số 07-NQ/TU",
    { level: "city", connector: "" },
  ),
];

const registry: Registry = {
  organs: new Map(organs.map((one) => [one.id, one])),
  directives: new Map(directives.map((one) => [one.id, one])),
  terms: [],
  congresses: [],
  reviewPolicy: [
    { years: [5], kinds: ["đánh giá"], of: ["Chỉ thị", "Nghị quyết"], source: "test", verified: "no" },
    { years: [10, 15], kinds: ["tổng kết"], of: ["Chỉ thị", "Nghị quyết"], source: "test", verified: "no" },
  ],
};

/** Keys that every document needs; a test adds its own below. */
export const PARTY =
  "template: huong-dan/cong-tac-nam\nissuer: ban\nyear: 2027\nabout: công tác khoa giáo năm {{year}}\n";
export const STATE =
  "template: ke-hoach/trien-khai\nissuer: so\nyear: 2027\nabout: triển khai công tác khoa giáo năm {{year}}\n";

const renderer = createRenderer(host);

/** Renders a document given as YAML; `from` is another folder of templates, given as a host. */
export function render(
  yaml: string,
  form = formById(yaml.includes("ke-hoach/") ? "nd30-2020" : "hd05-2026"),
  from?: Host,
): Outcome<Doc> {
  const read = readModel(createSource("data/documents/thu.yaml", yaml));
  if (!read.value) return { diagnostics: read.diagnostics };
  const used: Renderer = from ? createRenderer(from) : renderer;
  return used.render(read.value, { registry, form });
}

/** Renders a document that must be free of errors. */
export function renderDoc(yaml: string, form?: Form): Doc {
  const { value, diagnostics } = render(yaml, form);
  if (!value) throw new Error(diagnostics.map(printProblem).join("\n"));
  return value;
}

/** A diagnostic as the goldens of the template cases hold it. */
export function printProblem({ code, what, why, fix, place }: Diagnostic): string {
  const at = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(":") : "";
  return [`${at} ${code}`, `  ${what}`, ...(why ? [`  Vì: ${why}`] : []), ...(fix ? [`  Sửa: ${fix}`] : []), ""].join(
    "\n",
  );
}
