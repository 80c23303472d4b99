/** A registry of a few invented and real entries, for tests of references only. */
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import type { Directive, Organ, Registry } from "../../src/registry/types.ts";

function directive(id: string, kind: string, date: string): Directive {
  return {
    id,
    kind,
    number: null,
    symbol: null,
    date,
    issuer: "Ban Bí thư",
    level: "central",
    title: "một việc",
    connector: "về",
    verified: "no",
  };
}

function organ(id: string, name: string, more: Partial<Organ> = {}): Organ {
  return {
    id,
    name,
    regime: "party",
    kind: "advisory",
    level: "city",
    letterhead: { superior: [], organ: [] },
    symbol: "X",
    place: { name: "X", levelWord: "", printed: "X" },
    archive: "X",
    signers: { "truong-ban": { position: ["TRƯỞNG BAN"] }, "pho-truong-ban": { position: ["PHÓ TRƯỞNG BAN"] } },
    slots: {},
    verified: "no",
    ...more,
  };
}

const directives = [
  directive("29-NQ/TW@2013-11-04", "Nghị quyết", "2013-11-04"),
  directive("05-CT/TW@2016-05-15", "Chỉ thị", "2016-05-15"),
];

const organs = [
  organ("btgdv-hai-phong", "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng", { from: "2025-02-01" }),
  organ("quan-uy-thu", "Quận ủy Thử", { until: "2025-06-30", successors: ["phuong-thu"] }),
  organ("phuong-thu", "Đảng ủy phường Thử", { from: "2025-07-01", kind: "committee" }),
];

const empty = loadRegistry(createMemoryHost({})).registry;

/** The registry that the cases under `tests/cases/model` are judged with. */
export const smallRegistry: Registry = {
  ...empty,
  directives: new Map(directives.map((each) => [each.id, each])),
  organs: new Map(organs.map((each) => [each.id, each])),
};
