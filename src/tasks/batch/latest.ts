/** A number of things in, a memory that keeps the things asked for last out: what a batch needs again, it needs soon. */

export interface Latest<T> {
  /** The thing of that key; made when it is not kept. */
  of(key: string, make: () => T): T;
}

export function createLatest<T>(count: number): Latest<T> {
  const kept = new Map<string, T>();
  return {
    of(key, make) {
      const thing = kept.has(key) ? (kept.get(key) as T) : make();
      kept.delete(key);
      kept.set(key, thing);
      const [oldest] = kept.keys();
      if (kept.size > count && oldest !== undefined) kept.delete(oldest);
      return thing;
    },
  };
}
