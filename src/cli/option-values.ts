/** What was typed behind an option → its value, or the sentence that says what it should look like. */
import { InvalidArgumentError, Option } from "commander";
import { levelNames } from "../report/level-names.ts";

/** An option that may be given many times. */
export function collect(text: string, earlier: string[] = []): string[] {
  return [...earlier, text];
}

/** Number of threads. */
export function parseJobs(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("Ghi một số từ 1 đến 99.");
  return Number(text);
}

/** `2/4`: one part of several. */
export function parseShard(text: string): { index: number; count: number } {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (index === undefined || count === undefined || Number(index) > Number(count))
    throw new InvalidArgumentError("Viết dạng i/n, i từ 1 đến n, chẳng hạn 2/4.");
  return { index: Number(index), count: Number(count) };
}

/** A port that a program may listen on. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("Cổng là một số từ 1 đến 65535, chẳng hạn 4173.");
  return port;
}

/** `--year` with its own description. */
export function yearOption(description: string): Option {
  return new Option("--year <năm>", description).argParser(parseYear);
}

/** Four digits. */
export function parseYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError("Năm gồm bốn chữ số, chẳng hạn 2027.");
  return Number(text);
}

/** Levels of directives with their names, for the help. */
export function describeLevels(): string {
  return Object.entries(levelNames)
    .map(([level, name]) => `${level} (${name})`)
    .join(", ");
}

/** A level of directives. */
export function parseLevel(text: string): string {
  if (text in levelNames) return text;
  throw new InvalidArgumentError(`Các cấp là: ${Object.keys(levelNames).join(", ")}.`);
}
