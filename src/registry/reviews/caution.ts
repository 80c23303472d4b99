/** Why a review that falls due is doubtful: the text was replaced, its issuer is gone, its date was never verified. */
import { kindAndSymbolOf } from "../describe.ts";
import { existsOn } from "../terms.ts";
import { successorOf } from "./replaced.ts";
import type { Directive, Organ, Registry } from "../types.ts";

/** Reasons for care, as Vietnamese sentences; empty when there are none. */
export function cautionsOf(registry: Registry, directive: Directive, year: number): string[] {
  const cautions: string[] = [];
  const successor = successorOf(registry, directive);
  // A text replaced later in the year, or after it, was still to be reviewed.
  if (successor && (successor.date === null || Number(successor.date.slice(0, 4)) <= year)) {
    cautions.push(`Đã được thay thế bằng ${kindAndSymbolOf(successor)}.`);
  }
  const issuer = issuerOf(registry, directive);
  if (issuer && !existsOn(issuer, `${year}-12-31`))
    cautions.push(`Cơ quan ban hành (${issuer.name}) không còn hoạt động trong năm ${year}.`);
  if (directive.verified !== "yes") cautions.push("Ngày ban hành chưa được kiểm chứng đầy đủ, cần đối chiếu bản gốc.");
  return cautions;
}

/** The organ that issued a directive, by its name, its standing committee or its party body. */
function issuerOf(registry: Registry, { issuer }: Directive): Organ | undefined {
  const fits = (name: string | undefined): boolean =>
    name !== undefined && name !== "" && (issuer === name || issuer.endsWith(` ${name}`));
  return [...registry.organs.values()]
    .filter((organ) => fits(organ.name) || (organ.kind === "committee" && fits(organ.slots["partyBody"])))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
