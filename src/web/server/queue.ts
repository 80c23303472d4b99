/** Pieces of work → carried out one after another, so that no two of them write at the same time. */

export type Queue = <T>(work: () => Promise<T> | T) => Promise<T>;

/** One that fails does not hold up those behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
