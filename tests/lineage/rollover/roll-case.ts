/** Rolls a text with the project's registry and prints everything that came of it, for golden files. */
import { rollover, type Rollover } from "../../../src/lineage/rollover/rollover.ts";
import type { Registry } from "../../../src/registry/types.ts";
import { registry } from "../../registry/project.ts";

/** The registry of the repository with an annual guidance of 2027 in it. */
export const withGuidance: Registry = withGuidanceOf(2027, "16-HD/BTGDVTU@2027-01-12");

/** The registry with the city's annual guidance of one more year. */
export function withGuidanceOf(year: number, id: string, base: Registry = registry): Registry {
  const [number = ""] = id.split("-");
  const directive = {
    id,
    kind: "Hướng dẫn",
    number,
    symbol: "HD/BTGDVTU",
    date: id.slice(id.indexOf("@") + 1),
    issuer: "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng",
    level: "city" as const,
    connector: "về" as const,
    title: `công tác khoa giáo năm ${year}`,
    verified: "no" as const,
  };
  return { ...base, directives: new Map([...base.directives, [id, directive]]) };
}

/** Rolls a text into a year; throws when it cannot be read. */
export function roll(text: string, to: number, known: Registry = withGuidance): Rollover & { printed: string } {
  const formInForce = (form: string): boolean => form === "hd05-2026";
  const { value, diagnostics } = rollover("old.yaml", text, { to, file: "new.yaml", registry: known, formInForce });
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 2));
  const printed = [
    value.text,
    "=== changes",
    ...value.changes.map(({ before, after, place }) => `${place.line ?? 0}: ${before} → ${after}`),
    "=== notes",
    ...value.notes.map(({ group, code, what, why, place }) =>
      `${group} ${code} ${place.line ?? 0}: ${what} ${why ?? ""}`.trim(),
    ),
    "=== diagnostics",
    ...diagnostics.map(({ code, what, why, place }) => `${code} ${place?.line ?? 0}: ${what} ${why ?? ""}`.trim()),
    "",
  ].join("\n");
  return { ...value, printed };
}
