/** A citation as it was pasted → the directive that the registry has, or the entry that could be added to it. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { stringifyYaml } from "../../base/yaml.ts";
import { proposeDirectives } from "../../recognize/propose-directives.ts";
import { readCitations } from "../../registry/citation/read.ts";
import { kindAndSymbolOf } from "../../registry/describe.ts";
import type { Directive } from "../../registry/types.ts";
import { directiveRow } from "./directive-rows.ts";
import { openDesk } from "./open-desk.ts";
import type { PastedCitation } from "./types.ts";

const SOURCE = "cán bộ soạn thảo dán vào, chưa đối chiếu bản gốc";

/** The first citation of the text counts. Nothing is written. */
export async function readPastedCitation(host: Host, text: string): Promise<PastedCitation> {
  const { project } = await openDesk(host);
  const { registry } = project;
  const [found] = readCitations(text, registry);
  const problems: Diagnostic[] = (found?.defects ?? []).map(({ code, severity, what, why, fix }) => ({
    code,
    severity,
    what,
    ...(why === undefined ? {} : { why }),
    ...(fix === undefined ? {} : { fix }),
  }));
  const known = registry.directives.get(found?.id ?? "");
  if (known !== undefined) return { known: directiveRow(known), proposed: null, problems };
  if (found === undefined) return { known: null, proposed: null, problems: [noCitation] };
  const [proposed] = proposeDirectives([text], registry, (line) => readCitations(line, registry), SOURCE);
  if (proposed !== undefined) return { known: null, proposed: proposalOf(proposed), problems };
  const several = found.candidates.flatMap((id) => registry.directives.get(id) ?? []);
  return {
    known: null,
    proposed: null,
    problems: [...problems, several.length > 0 ? severalKnown(several) : incomplete],
  };
}

function proposalOf(directive: Directive): PastedCitation["proposed"] {
  const { id, kind, date, issuer, title } = directive;
  const yaml = stringifyYaml([directive]);
  return { id, kind, name: kindAndSymbolOf(directive), date: date ?? "", issuer, title, yaml };
}

const noCitation: Diagnostic = {
  code: "no-citation",
  severity: "error",
  what: "Không nhận ra văn bản nào trong đoạn vừa dán.",
  why: "Trích dẫn đủ gồm tên loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu.",
  fix: "Dán theo mẫu: Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư về việc xây dựng, nâng cao chất lượng đội ngũ nhà giáo.",
};

const incomplete: Diagnostic = {
  code: "citation-incomplete",
  severity: "error",
  what: "Đoạn vừa dán chưa đủ để thêm văn bản vào danh mục.",
  why: "Mỗi mục của danh mục phải có số, ký hiệu, ngày ban hành đủ ngày tháng năm, cơ quan ban hành và trích yếu.",
  fix: "Dán cả câu dẫn đầy đủ, lấy từ bản gốc của văn bản.",
};

function severalKnown(directives: readonly Directive[]): Diagnostic {
  return {
    code: "citation-ambiguous",
    severity: "warning",
    what: `Danh mục có ${directives.length} văn bản hợp với đoạn vừa dán: ${directives.map(({ id }) => id).join(", ")}.`,
    why: "Cùng số và ký hiệu có thể là những văn bản ban hành ở các năm khác nhau.",
    fix: "Chọn văn bản trong danh sách tìm kiếm, hoặc dán thêm ngày ban hành.",
  };
}
