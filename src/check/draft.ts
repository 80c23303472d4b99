/** What is checked → whether it is a draft, in which number and date are still open. */
import type { CheckContext } from "./types.ts";

/** True for data that name no number yet, and for a document that is marked Dự thảo. */
export function isDraft({ model, lines }: Pick<CheckContext, "model" | "lines">): boolean {
  return model?.number === null || lines.some(({ role }) => role === "draft");
}
