/** What all routes of one server share. */
import type { Hono } from "hono";
import type { Host } from "../../index.ts";
import type { Jobs } from "./jobs.ts";
import type { Queue } from "./queue.ts";

export interface Room {
  /** The project folder. */
  host: Host;
  /** Writers of documents, registry and Word files take turns. */
  inTurn: Queue;
  jobs: Jobs;
}

/** Adds its routes to the app. */
export type Routes = (app: Hono, room: Room) => void;
