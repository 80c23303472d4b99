/** What every part of the view is made from: the rendering, and the pool that its texts go into. */
import type { Session } from "../session.ts";
import type { TextPool } from "./text-pool.ts";

export interface ViewContext {
  session: Session;
  pool: TextPool;
}
