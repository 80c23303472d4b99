/** A batch in; every organ that it may choose from out: those of the registry, or those of the units of a list. */
import type { Diagnostic, Outcome, Place } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { nearest } from "../../base/nearest.ts";
import { createSource } from "../../base/source.ts";
import type { Batch } from "../../model/batch/types.ts";
import { organIdOfUnit } from "../../registry/expand-units.ts";
import { LEVELS, type Unit } from "../../registry/schema/unit.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import { readUnitCsv } from "../../registry/unit-csv.ts";
import { listUnits } from "../../registry/unit-list.ts";
import type { Project } from "../load-project.ts";
import type { Choosable } from "./choose-units.ts";

/** An organ to choose, with its unit when it comes from a list. */
export interface Candidate extends Choosable {
  name: string;
  listed?: Unit;
  line?: number;
}

/** Where batch files and lists of units lie. */
export const batchFolder = "data/batches";

const communes: readonly Organ["level"][] = ["ward", "commune", "special-zone"];

/** All candidates in order of the list, or of their ids. */
export function listCandidates(
  host: Host,
  batch: Batch,
  project: Pick<Project, "registry" | "patterns">,
  place: Place,
): Outcome<Candidate[]> {
  const { registry, patterns } = project;
  if (batch.units === null) return { value: registeredOrgans(registry), diagnostics: [] };
  const file = `${batchFolder}/${batch.units}`;
  const text = safeText(host, file);
  if (text === undefined) return { diagnostics: [noList(batch.units, lists(host), place)] };
  const { value: rows, diagnostics } = readUnitCsv(createSource(file, text));
  if (rows === undefined) return { diagnostics };
  const kind = batch.organs.kind ?? "committee";
  const persons = new Set(
    [...registry.organs.values()].filter((organ) => organ.place.person === true).map((organ) => organ.place.name),
  );
  const home = homeOf(registry);
  const listed = listUnits(rows, { ...(home === undefined ? {} : { home }), isPerson: (name) => persons.has(name) });
  const candidates = listed.flatMap(({ unit, row }): Candidate[] => {
    const organ = organIdOfUnit(patterns, unit, kind);
    if (organ === undefined) return [];
    return [
      {
        organ,
        kind,
        level: LEVELS[unit.levelWord],
        province: unit.province ?? unit.name,
        name: `${unit.levelWord.charAt(0).toUpperCase()}${unit.levelWord.slice(1)} ${unit.name}`,
        listed: unit,
        ...(row.line === undefined ? {} : { line: row.line }),
      },
    ];
  });
  return { value: candidates, diagnostics };
}

/** Text of the list that a batch names; empty where it names none, or one that is not there. */
export function listText(host: Host, { units }: Batch): string {
  return units === null ? "" : (safeText(host, `${batchFolder}/${units}`) ?? "");
}

function registeredOrgans(registry: Registry): Candidate[] {
  return [...registry.organs.values()]
    .filter(({ until }) => until === undefined)
    .map(({ id, kind, level, name, place }) => ({
      organ: id,
      kind,
      level,
      name,
      province: level === "central" ? "Trung ương" : (place.province ?? place.name),
    }));
}

/** The province whose communes the registry names without its name. */
function homeOf({ organs }: Registry): string | undefined {
  return [...organs.values()].find(({ level }) => communes.includes(level))?.place.province;
}

function lists(host: Host): string[] {
  return host
    .list(batchFolder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.slice(batchFolder.length + 1));
}

/** A path that leaves the project is refused by the host; to the officer it is a file that is not there. */
function safeText(host: Host, file: string): string | undefined {
  try {
    return host.readText(file);
  } catch {
    return undefined;
  }
}

function noList(name: string, known: readonly string[], place: Place): Diagnostic {
  const meant = nearest(name, known);
  return {
    code: "unknown-unit-list",
    severity: "error",
    what: `Không có danh sách đơn vị “${name}” trong ${batchFolder}.`,
    why: "Tệp .csv phải nằm trong thư mục làm việc, cạnh tệp của đợt soạn.",
    fix: meant === undefined ? `Chép tệp ấy vào ${batchFolder} rồi chạy lại.` : `Có phải ý bạn là “${meant}”?`,
    place,
  };
}
