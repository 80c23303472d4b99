/** A project folder in, the organs that may issue a document with their places and signers out. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { Host } from "../../base/host.ts";
import type { Organ } from "../../registry/types.ts";
import { openDesk } from "./open-desk.ts";
import type { OrganRow } from "./types.ts";

/** Organs that exist today, by name. */
export async function listOrgans(host: Host): Promise<OrganRow[]> {
  const { project } = await openDesk(host);
  const today = host.today();
  return [...project.registry.organs.values()]
    .filter(({ until }) => until === undefined || until >= today.slice(0, until.length))
    .map(organRow)
    .sort((one, other) => (one.name.normalize("NFD") < other.name.normalize("NFD") ? -1 : 1));
}

/** An organ as lists show it. */
export function organRow({ id, name, regime, level, superior, place, signers }: Organ): OrganRow {
  return {
    id,
    name,
    regime,
    level,
    superior: superior ?? null,
    place: place.printed,
    signers: Object.entries(signers).map(([key, { authority, position }]) => ({
      id: key,
      name: setToneMarks([...(authority === undefined ? [] : [authority]), ...position].join(" – "), "old"),
    })),
  };
}
