/** What a helper is: arguments and the rendering's knowledge in; inline nodes, a word, a number or a truth value out. */
import type { Inline } from "../../tree/nodes.ts";
import type { Problem, Session } from "../session.ts";

export interface HelperContext {
  session: Session;
  /** Path of the data text that calls; absent in templates. */
  from?: string;
  report(problem: Problem): void;
}

export interface Helper {
  /** How it is written, for messages and for the reference of templates. */
  usage: string;
  /** Fewest and most arguments. */
  arity: readonly [number, number];
  /** Gives inline nodes, a word, a number or a truth value; undefined after a problem it has reported. */
  run(args: readonly unknown[], context: HelperContext): readonly Inline[] | string | number | boolean | undefined;
}
