/** Who may issue which kind: the table's row for an organ, and the kind that its document gets. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import type { AuthorityRow, LineageRules } from "../rules.ts";

/** The first row that fits the organ. */
function authorityOf(kind: string, organ: Organ, body: Model["body"], rules: LineageRules): AuthorityRow | undefined {
  return rules.authority.find(
    (row) =>
      row.kind === kind &&
      (row.organ === "any" || row.organ === organ.kind) &&
      (row.levels === undefined || row.levels.includes(organ.level)) &&
      (row.body === undefined || row.body === (body ?? "whole")) &&
      (row.named === undefined || organ.name.startsWith(row.named)),
  );
}

export interface Ruling {
  template: string;
  /** Kind of the parent and of the child, when they differ. */
  change?: { from: string; to: string };
  diagnostics: Diagnostic[];
}

/** The template of the child; a kind it may not issue becomes a plan. */
export function ruleKind(template: string, organ: Organ, body: Model["body"], rules: LineageRules): Ruling {
  const kind = template.split("/")[0] ?? "";
  const row = authorityOf(kind, organ, body, rules);
  const name = rules.kinds[kind]?.name ?? kind;
  const plan = rules.kinds["ke-hoach"];
  if (!row || row.allowed || kind === "ke-hoach" || !plan)
    return { template, diagnostics: row ? doubts(row, name, organ) : [] };
  const diagnostics: Diagnostic[] = [
    {
      code: "kind-changed",
      severity: "warning",
      what: `${organ.name} không ban hành được ${name.toLowerCase()}, nên bản này là ${plan.name.toLowerCase()}.`,
      why: `Bảng thẩm quyền: ${row.source}.`,
      fix: "Đối chiếu với quy định về thể loại văn bản; nếu bảng sai thì sửa data/authority.yaml rồi chạy lại.",
    },
    ...doubts(row, name, organ),
  ];
  return { template: plan.template, change: { from: name, to: plan.name }, diagnostics };
}

function doubts(row: AuthorityRow, name: string, organ: Organ): Diagnostic[] {
  if (row.verified === "yes") return [];
  return [
    {
      code: "unverified-authority",
      severity: "warning",
      what: `Chưa kiểm chứng đầy đủ việc ${organ.name} ${row.allowed ? "được" : "không được"} ban hành ${name.toLowerCase()}.`,
      why: `Nguồn của bảng thẩm quyền: ${row.source}.`,
      fix: 'Hỏi văn phòng cấp ủy hoặc đối chiếu văn bản gốc; đúng rồi thì ghi verified: "yes" trong data/authority.yaml.',
    },
  ];
}
