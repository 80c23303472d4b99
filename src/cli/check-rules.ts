/** `soan check --rules`: options in, the page of rules on stdout, exit code out. */
import { listRules } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printRules } from "../report/print-rules.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

export async function runCheckRules({ stdout }: Terminal, { json = false }: GlobalOptions): Promise<number> {
  const rules = await listRules();
  stdout.write(json ? toJson(rules) : printRules(rules, paintFor(stdout)));
  return 0;
}
