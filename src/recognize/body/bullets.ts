/** Dashed lines with the dashes below them → bullets. */
import type { Bullet } from "../../model/types.ts";
import type { Item } from "../../tree/nodes.ts";
import { joinLines, plainLines } from "../parts/lines.ts";
import type { BodyContext } from "./context.ts";

/** Writes dashes; whatever else a reader put under one goes on in its text. */
export function writeBullets(items: readonly Item[], context: BodyContext): Bullet[] {
  return items.flatMap(({ heading, children }) => {
    const below = children.filter((node): node is Item => node.type === "item" && node.numbering.scheme === "bullet");
    const own = children.filter((node) => !below.includes(node as Item));
    const text = context.text(joinLines([...(heading ? [heading] : []), ...own.flatMap(plainLines)]));
    const bullets = writeBullets(below, context);
    return text === "" ? bullets : [{ id: null, text, bullets }];
  });
}
