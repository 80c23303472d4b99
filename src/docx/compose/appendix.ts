/** An appendix in, the blocks of its own section out. */
import type { Appendix } from "../../tree/nodes.ts";
import type { WordBlock } from "../word.ts";
import { composeFlow, inBody } from "./flow.ts";
import type { Frame } from "./frame.ts";
import { composeHeadLines } from "./head-lines.ts";

/** Composes label, title, the "Kèm theo" line, its rule, and the content. */
export function composeAppendix(appendix: Appendix, frame: Frame): WordBlock[] {
  return [...composeHeadLines(appendix.lines, frame), ...composeFlow(appendix.children, inBody, frame)];
}
