/** Paths of the normalised model → paths in the file as it was written, kept only where the two differ. */
import { formatPath, type DataPath } from "../base/path.ts";

export interface Origins {
  /** Notes that what stands at `normalised` was written at `written`. */
  set(normalised: DataPath, written: DataPath): void;
  /** Where a normalised path was written: the longest noted beginning decides, the rest is appended. */
  toWritten(normalised: DataPath): DataPath;
}

/** Opens an empty map of origins. */
export function createOrigins(): Origins {
  const noted = new Map<string, DataPath>();
  return {
    set(normalised, written) {
      noted.set(formatPath(normalised), written);
    },
    toWritten(normalised) {
      for (let length = normalised.length; length > 0; length -= 1) {
        const written = noted.get(formatPath(normalised.slice(0, length)));
        if (written) return [...written, ...normalised.slice(length)];
      }
      return normalised;
    },
  };
}
