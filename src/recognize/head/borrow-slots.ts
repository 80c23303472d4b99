/** An organ known from its document alone → the same with the words that texts of its kind cannot do without, borrowed from its superior. */
import { requiredSlots } from "../../registry/schema/organ.ts";
import type { Organ } from "../../registry/types.ts";

/** Words that are right for any organ, for those whose superior is not known either. */
const COMMON: Organ["slots"] = {
  committee: "cấp ủy",
  standing: "Ban Thường vụ",
  partyBody: "Đảng bộ",
  office: "Văn phòng",
  government: "Ủy ban nhân dân",
  front: "Mặt trận Tổ quốc Việt Nam",
  territory: "địa phương",
  below: "các đơn vị trực thuộc",
  units: "các cơ quan, đơn vị",
  verb: "chỉ đạo",
};

/** Fills only what is missing; the entry is a proposal that an officer checks, and can be built from as it stands. */
export function borrowSlots(organ: Organ, superior: Organ | undefined): Organ {
  const own: Organ["slots"] = { territoryName: organ.place.name, advisory: organ.name };
  const borrowed = requiredSlots(organ).flatMap((slot) => {
    const words = organ.slots[slot] ?? superior?.slots[slot] ?? COMMON[slot] ?? own[slot];
    return words === undefined ? [] : [[slot, words] as const];
  });
  return { ...organ, slots: { ...Object.fromEntries(borrowed), ...organ.slots } };
}
