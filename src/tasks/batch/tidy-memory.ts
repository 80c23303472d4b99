/** Nothing in, a function that gives back what finished documents left in memory out. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Documents between two collections: each takes some 25 ms, and between them some 40 MB pile up. */
const often = 400;

/** To be called after every document. V8 alone lets the heap grow as long as nothing presses it; a batch shares its machine with Word. */
export function createTidying(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let count = 0;
  return () => {
    count += 1;
    if (count % often === 0) collect();
  };
}
