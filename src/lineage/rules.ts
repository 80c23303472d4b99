/** `data/lineage.yaml` and `data/authority.yaml` → the words and tables that carry a document to a lower level, with what is wrong in them. */
import * as z from "zod";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { issueDiagnostics } from "../model/issues.ts";
import { ORGAN_KINDS, ORGAN_LEVELS } from "../registry/value-lists.ts";

const word = z.string().min(1);
const words = z.array(word).min(1);
const levels = z.array(z.enum(ORGAN_LEVELS)).min(1);

const wordsSchema = z.strictObject({
  /** Kinds of documents: name in a sentence, abbreviation in a symbol, template. */
  kinds: z.record(word, z.strictObject({ name: word, abbreviation: word, template: word })),
  deadlineDays: z.int().min(0),
  verbs: z.record(z.enum(ORGAN_KINDS), z.strictObject({ verb: word, noun: word })),
  verbLeads: words,
  verbNouns: words,
  verbReceivers: words,
  advisoryFunctions: words,
  otherFunctions: words,
  oneAdvisoryLevels: levels,
  committeeHeads: words,
  belowHeads: words,
  blocs: words,
  territoryHeads: words,
  notNames: words,
  culture: words,
  sharedHeads: words,
  ownHeads: words,
  issuerVerbs: words,
  advisoryVerbs: words,
  provinceOnly: words,
  provinceLevels: levels,
  levelsWithoutTerritory: levels,
  keptRecipients: words,
  reportNote: word,
});

const authoritySchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        kind: word,
        organ: z.enum([...ORGAN_KINDS, "any"]),
        levels: levels.exactOptional(),
        /** `standing`: issued by the ban thường vụ; `whole`: by the committee itself. */
        body: z.enum(["standing", "whole"]).exactOptional(),
        /** First words of the organ's name. */
        named: word.exactOptional(),
        allowed: z.boolean(),
        source: word,
        verified: z.enum(["yes", "partly", "no"]),
      }),
    )
    .min(1),
});

/** One row of the authority table: who may issue which kind, and where that is said. */
export type AuthorityRow = z.output<typeof authoritySchema>["rows"][number];

export type LineageRules = z.output<typeof wordsSchema> & { authority: AuthorityRow[] };

/** Reads both tables; the value is missing when one of them cannot be used. */
export function loadLineageRules(host: Host): Outcome<LineageRules> {
  const table = readTable(host, "data/lineage.yaml", wordsSchema);
  const authority = readTable(host, "data/authority.yaml", authoritySchema);
  const diagnostics = [...table.diagnostics, ...authority.diagnostics];
  if (table.value === undefined || authority.value === undefined) return { diagnostics };
  return { value: { ...table.value, authority: authority.value.rows }, diagnostics };
}

function readTable<T>(host: Host, file: string, schema: z.ZodType<T>): Outcome<T> {
  const text = host.readText(file);
  if (text === undefined) return { diagnostics: [missing(file)] };
  const { data, diagnostics, placeOf } = parseYaml(createSource(file, text));
  if (data === undefined) return { diagnostics };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics };
  const issues = issueDiagnostics(parsed.error.issues, { schema, data, written: data, placeOf });
  return { diagnostics: [...diagnostics, ...issues] };
}

function missing(file: string): Diagnostic {
  return {
    code: "no-lineage-rules",
    severity: "error",
    what: `Không có tệp ${file}.`,
    why: "Tệp này cho biết từ ngữ và thẩm quyền khi đưa văn bản xuống cấp dưới.",
    fix: "Chép lại tệp ấy từ bản cài đặt của soan.",
    place: { file },
  };
}
