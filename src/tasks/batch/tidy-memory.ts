/** Nothing in; what finished documents left in memory is given back: every so often while they are made, or at once. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Documents between two collections: each takes some 25 ms, and between them some 40 MB pile up. */
const often = 400;

/** To be called after every document. V8 alone lets the heap grow as long as nothing presses it; a batch shares its machine with Word. */
export function createTidying(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % often === 0) tidyMemory();
  };
}

let collect: (() => void) | undefined;

/** Some 40 ms. */
export function tidyMemory(): void {
  collect ??= collector();
  collect();
}

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
