/** Shape of one entry of `data/organs/*.yaml`, and the slots each kind of organ must fill. */
import * as z from "zod";
import type { Organ } from "../types.ts";
import { ORGAN_KINDS, ORGAN_LEVELS } from "../value-lists.ts";
import { line, partialDate, slug, verified } from "./fields.ts";

const capitals = line.refine((text) => text === text.toUpperCase(), { error: "phải viết hoa toàn bộ" });

const signer = z.strictObject({
  authority: capitals.exactOptional(),
  position: z.array(capitals).min(1),
});

/** Names of slots, the same for every organ. */
export const SLOT_NAMES = [
  "self",
  "committee",
  "standing",
  "permanent",
  "partyBody",
  "advisory",
  "office",
  "government",
  "territory",
  "territoryName",
  "below",
  "culture",
  "front",
  "mass",
  "units",
  "verb",
] as const;

export type SlotName = (typeof SLOT_NAMES)[number];

/** An organ; absent optional keys stay absent. */
export const organSchema = z.strictObject({
  id: slug,
  name: line,
  regime: z.enum(["party", "state"]),
  kind: z.enum(ORGAN_KINDS),
  level: z.enum(ORGAN_LEVELS),
  superior: slug.exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
  successors: z.array(slug).exactOptional(),
  letterhead: z.strictObject({ superior: z.array(capitals), organ: z.array(capitals) }),
  symbol: z.string(),
  place: z.strictObject({
    name: z.string(),
    levelWord: z.string(),
    printed: z.string(),
    person: z.boolean().exactOptional(),
    province: line.exactOptional(),
    basis: line.exactOptional(),
  }),
  archive: z.string(),
  signers: z.record(slug, signer),
  slots: z.partialRecord(z.enum(SLOT_NAMES), line).transform((slots) => slots as Record<string, string>),
  toneMarks: z.enum(["new", "old", "keep"]).exactOptional(),
  verified,
  source: line.exactOptional(),
}) satisfies z.ZodType<Organ>;

const SHARED: readonly SlotName[] = ["self", "committee", "territory", "territoryName", "verb"];

const REQUIRED: Partial<Record<Organ["kind"], readonly SlotName[]>> = {
  committee: [...SHARED, "standing", "partyBody", "advisory", "office", "below", "front", "units"],
  advisory: [...SHARED, "standing", "partyBody", "advisory", "office", "below", "front", "units"],
  office: SHARED,
  government: [...SHARED, "government", "below", "units"],
  department: [...SHARED, "government", "office", "below", "units"],
};

/** Slots that boilerplate cannot do without; central organs and abolished ones issue nothing here and need only `self`. */
export function requiredSlots(organ: Organ): readonly SlotName[] {
  return organ.level === "central" || organ.until !== undefined ? ["self"] : (REQUIRED[organ.kind] ?? ["self"]);
}
