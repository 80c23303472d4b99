/** One engine alone in a process: writes documents and prints its peak memory in MB. */
import { createEngines, type EngineName } from "./engines.ts";
import { loadMaterial } from "./material.ts";

const engines = await createEngines(loadMaterial(30));
const engine = engines[process.argv[2] as EngineName];
for (let count = 0; count < 300; count++) await engine();
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
