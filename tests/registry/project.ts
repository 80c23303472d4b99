/** The project's own registry, and the shared folder of real documents when the environment names one. */
import { createNodeHost } from "../../src/base/node-host.ts";
import type { Host } from "../../src/base/host.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

const project = createNodeHost(new URL("../..", import.meta.url).pathname);

/** The registry of this repository, loaded once. */
export const { registry, patterns, diagnostics } = loadRegistry(project);

/** The patterns of organs and the units as they stand in the repository. */
export const shippedUnits = project.readText("data/organs/units.yaml") ?? "";

const folder = process.env["SOAN_SHARED"];

/** The folder that SOAN_SHARED names; undefined when it is not set. */
export const shared: Host | undefined = folder ? createNodeHost(folder) : undefined;

/** Why tests over the real documents did not run. */
export const NOT_RUN = "không chạy: chưa đặt biến môi trường SOAN_SHARED trỏ tới thư mục văn bản thật";
