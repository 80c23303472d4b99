/** A document with the registry, the settings and the word lists → what every rule is given. */
import { setToneMarks } from "../base/text/tone-marks.ts";
import type { Organ } from "../registry/types.ts";
import { readIssueDate } from "./issue-date.ts";
import { readLines } from "./lines.ts";
import type { CheckContext, CheckedLine } from "./types.ts";

/** Reads the lines, and the year, date and issuer of the document. */
export function createContext(given: Omit<CheckContext, "lines" | "year" | "date" | "issuer">): CheckContext {
  const lines = readLines(given.doc, given.registry);
  const date = dateOf(lines, given);
  const year = yearOf(given, date);
  const issuer = issuerOf(lines, given);
  return {
    ...given,
    lines,
    ...(date === undefined ? {} : { date }),
    ...(year === undefined ? {} : { year }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

type Given = Pick<CheckContext, "doc" | "registry" | "model">;

function dateOf(lines: readonly CheckedLine[], { model }: Given): string | undefined {
  return model?.date ?? readIssueDate(lines.find(({ role }) => role === "place-date")?.text ?? "");
}

function yearOf({ doc, model }: Given, date: string | undefined): number | undefined {
  const year = model?.year ?? (doc.properties.year || Number(date?.slice(0, 4)));
  return year || undefined;
}

/** The data name the organ; a read document has its letterhead and the tail of its symbol. */
function issuerOf(lines: readonly CheckedLine[], { model, registry }: Given): Organ | undefined {
  if (model) return registry.organs.get(model.issuer);
  const organ = printed(lines, "organ");
  if (organ === "") return undefined;
  const superior = printed(lines, "superior");
  const matches = [...registry.organs.values()].filter(({ letterhead }) => fold(letterhead.organ.join(" ")) === organ);
  return matches.length === 1
    ? matches[0]
    : matches.find((one) => fold(one.letterhead.superior.join(" ")) === superior);
}

function printed(lines: readonly CheckedLine[], role: "organ" | "superior"): string {
  return fold(
    lines
      .filter((line) => line.role === role)
      .map(({ text }) => text)
      .join(" "),
  );
}

function fold(text: string): string {
  return setToneMarks(text.replace(/\s+/gu, " ").trim(), "old").toUpperCase();
}
