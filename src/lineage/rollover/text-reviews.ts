/** Reviews that a text orders in its own words (`Tổng kết 10 năm thực hiện Nghị quyết số …`) → those that are not due in the new year. */
import { readCitations } from "../../registry/citation/read.ts";
import { describeCitation } from "./describe-citation.ts";
import type { Registry } from "../../registry/types.ts";

const ORDER =
  /(?<!\p{L})(?:sơ kết|tổng kết|đánh giá|nhìn lại|kiểm điểm)(?: (?!\d)[^\s.;:]+){0,6}? (?<years>\d{1,2}) năm(?: thực hiện| triển khai| thi hành)?(?= )/giu;
const CITE = /\{\{\s*cite\s+["'](?<id>[^"']+)["'][^}]*\}\}/u;

export interface StaleReview {
  /** How the text begins: `Tổng kết 10 năm`. */
  found: string;
  name: string;
  years: number;
  issued: number;
}

/** Reviews whose years were complete before the new year. */
export function staleReviews(text: string, registry: Registry, to: number): StaleReview[] {
  const orders = [...text.matchAll(ORDER)];
  if (orders.length === 0) return [];
  const citations = readCitations(
    text.replace(/\{\{[^]*?\}\}/gu, (found) => " ".repeat(found.length)),
    registry,
  );
  return orders.flatMap(({ 0: order, index, groups }, at) => {
    const start = index + order.length;
    const end = orders[at + 1]?.index ?? text.length;
    const expression = CITE.exec(text.slice(start, end));
    const cited = citations.find((one) => one.start >= start && one.start < end && one.start - start < 60);
    const near = expression && expression.index < 60 ? expression.groups?.["id"] : undefined;
    const directive = registry.directives.get(near ?? cited?.id ?? "");
    const date = directive?.date ?? cited?.parts.date;
    const years = Number(groups?.["years"]);
    const issued = Number(date?.slice(0, 4));
    if (!(issued > 0) || issued + years >= to) return [];
    return [{ found: order, name: describeCitation(directive, cited), years, issued }];
  });
}
