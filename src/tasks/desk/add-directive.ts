/** One entry of YAML that the officer agreed to → the registry with it, in a file for the officer's own additions. */
import { hasErrors, type Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { loadRegistry } from "../../registry/load-registry.ts";
import { stagedHost } from "../staged-host.ts";
import { directiveRow } from "./directive-rows.ts";
import type { DirectiveRow } from "./types.ts";

/** Additions stand apart from the lists that come with the program, so that a newer one does not write over them. */
export const ADDITIONS = "data/directives/bo-sung.yaml";

const OPENING = `# Văn bản do cơ quan mình bổ sung. Đối chiếu với bản gốc rồi đổi verified thành "yes".
directives:
`;

export interface AddedDirective {
  directive: DirectiveRow | null;
  problems: Diagnostic[];
}

/** Nothing is written unless the registry is sound with it. What stands in the file stays as it is, comments included. */
export function addDirective(host: Host, yaml: string): AddedDirective {
  const standing = host.readText(ADDITIONS) ?? OPENING;
  const before = standing.endsWith("\n") ? standing : `${standing}\n`;
  const indent = /^( *)- /mu.exec(before)?.[1] ?? "  ";
  const lines = yaml.trim().split(/\r?\n/u);
  const entry = lines.map((line) => (line.trim() === "" ? "" : `${indent}${line}`)).join("\n");
  const staged = stagedHost(host);
  staged.write(ADDITIONS, `${before}${entry}\n`);
  const old = loadRegistry(host);
  const { registry, diagnostics } = loadRegistry(staged);
  const fresh = diagnostics.filter(({ place }) => place?.file === ADDITIONS);
  const added = [...registry.directives.values()].filter(({ id }) => !old.registry.directives.has(id));
  const [directive] = added;
  if (hasErrors(fresh) || directive === undefined || added.length > 1)
    return { directive: null, problems: [notAdded, ...fresh] };
  host.write(ADDITIONS, `${before}${entry}\n`);
  return { directive: directiveRow(directive), problems: fresh };
}

const notAdded: Diagnostic = {
  code: "directive-not-added",
  severity: "error",
  what: "Chưa thêm văn bản vào danh mục.",
  why: "Mỗi lần chỉ thêm một văn bản chưa có trong danh mục, và mục mới phải đọc được cùng các mục đang có.",
  fix: `Sửa theo các lỗi bên dưới, hoặc mở tệp ${ADDITIONS} để xem.`,
  place: { file: ADDITIONS },
};
