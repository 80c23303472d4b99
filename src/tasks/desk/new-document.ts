/** A template, an organ, a year and a subject in; the file of a new document that builds at once out. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { stringifyYaml } from "../../base/yaml.ts";
import { hasStanding } from "../../lineage/clone/line.ts";
import { readModel } from "../../model/read-model.ts";
import { missingOrgan } from "../../registry/missing.ts";
import type { Organ } from "../../registry/types.ts";
import { cloneId } from "../clone-id.ts";
import { documentFile } from "../select-documents.ts";
import { openDesk } from "./open-desk.ts";
import type { Written } from "./types.ts";

export interface NewRequest {
  /** Path below `templates/` without `.hbs`. */
  template: string;
  /** Organ id. */
  issuer: string;
  year: number;
  about: string;
}

const SCHEMA = " yaml-language-server: $schema=../../schema/document.schema.json";

/** Sections come from the skeleton of the kind (`data/skeletons`); a document that stands there is never written over. */
export async function newDocument(host: Host, request: NewRequest): Promise<Written> {
  const { template, issuer, year } = request;
  const about = request.about.normalize("NFC").replace(/\s+/gu, " ").trim();
  const { project } = await openDesk(host);
  const organ = project.registry.organs.get(issuer);
  const refused = (problem: Diagnostic): Written => ({ id: null, problems: [problem] });
  if (organ === undefined) return refused(missingOrgan(project.registry, issuer));
  if (host.readText(`templates/${template}.hbs`) === undefined) return refused(noTemplate(template));
  if (about === "") return refused(noSubject);
  const kind = template.split("/")[0] ?? "";
  const skeleton = host.readText(`data/skeletons/${kind}.yaml`) ?? PLAIN;
  const text = `${headOf(organ, { template, issuer, year, about })}\n${withoutOpening(skeleton)}${endOf(organ)}`;
  const { value, diagnostics } = readModel(createSource("", text));
  if (value === undefined) return { id: null, problems: diagnostics };
  const id = freeId(host, cloneId(value.model, organ, year));
  host.write(documentFile(id), text);
  return { id, problems: diagnostics };
}

function headOf(organ: Organ, { template, issuer, year, about }: NewRequest): string {
  const body = hasStanding(organ) ? { body: "standing" } : {};
  const subject = about.replaceAll(new RegExp(`\\b${year}\\b`, "gu"), "{{year}}");
  return stringifyYaml({ template, issuer, ...body, year, date: `${year}-01`, draft: true, about: subject }, SCHEMA);
}

/** The superior is told; the organ's first signer signs. */
function endOf({ superior }: Organ): string {
  if (superior === undefined) return "";
  return `\n${stringifyYaml({ recipients: [{ organ: superior, note: "để báo cáo" }] })}`;
}

/** The comment that explains a skeleton is not for the document made from it. */
function withoutOpening(skeleton: string): string {
  return skeleton.replace(/^(?:#[^\n]*\n)+\n?/u, "");
}

function freeId(host: Host, wanted: string): string {
  let id = wanted;
  for (let count = 2; host.readText(documentFile(id)) !== undefined; count += 1) id = `${wanted}-${count}`;
  return id;
}

/** For kinds without a skeleton of their own. */
const PLAIN = `sections:
  - id: noi-dung
    title: NỘI DUNG
    items:
      - id: noi-dung-thu-nhat
        text: '{{blank "nội dung"}}'
`;

const noSubject: Diagnostic = {
  code: "no-subject",
  severity: "error",
  what: "Chưa có trích yếu nên chưa lập được văn bản.",
  why: "Trích yếu in dưới tên loại văn bản và dùng để đặt tên tệp.",
  fix: "Ghi trích yếu, chẳng hạn: công tác khoa giáo năm 2027.",
};

function noTemplate(template: string): Diagnostic {
  return {
    code: "unknown-template",
    severity: "error",
    what: `Không có mẫu “${template}”.`,
    why: "Mỗi mẫu là một tệp .hbs trong thư mục templates.",
    fix: "Chọn một mẫu trong danh sách.",
  };
}
