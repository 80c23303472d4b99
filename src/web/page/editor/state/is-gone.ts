/** A problem → whether the program on this machine does not answer at all, so that asking again later makes sense. */
import type { Diagnostic } from "../../../../index.ts";

export function isGone({ code }: Diagnostic): boolean {
  return code === "server-unreachable";
}
