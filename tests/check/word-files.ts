/** Word files → what the rules are given for them, the form chosen as `soan check` chooses it; shared by the tests of form. */
import { createNodeHost } from "../../src/base/node-host.ts";
import { loadCheckConfig } from "../../src/check/config.ts";
import { createContext } from "../../src/check/context.ts";
import { FORM } from "../../src/check/form-rules.ts";
import { loadWords } from "../../src/check/language/words.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import type { CheckContext, Finding } from "../../src/check/types.ts";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { formOfRead } from "../../src/tasks/check-form.ts";

const host = createNodeHost(new URL("../..", import.meta.url).pathname);
const { registry } = loadRegistry(host);
const { value: words } = loadWords(host);
const { config } = loadCheckConfig(host, []);
export const { forms } = loadForms(host);

/** Reads a file; a file that cannot be read is a fault of the test. */
function contextOfFile(bytes: Uint8Array): CheckContext {
  const { value, diagnostics } = readDocx(bytes, "a.docx");
  if (!value || !words) throw new Error(diagnostics.map(({ what }) => what).join("\n"));
  const { doc, look } = value;
  return createContext({ doc, registry, config, words, look, ...formOfRead(doc, forms) });
}

/** What the rules of form find in a file. */
export function formFindings(bytes: Uint8Array): (Finding & { role: string; text: string })[] {
  const context = contextOfFile(bytes);
  return checkDocument(context, FORM).map((finding) => {
    const line = context.lines.find(({ path }) => path === finding.at.path);
    return { ...finding, role: line?.role ?? "", text: line?.text ?? "" };
  });
}
