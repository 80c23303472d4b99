/** The `reviews` key in any of its three forms → `Reviews`. */
import type { z } from "zod";
import type { DataPath } from "../base/path.ts";
import { normaliseText } from "./normalise-text.ts";
import { each, optionalText } from "./normalise-values.ts";
import type { Origins } from "./origins.ts";
import type { reviews } from "./schema/reviews.ts";
import type { ClaimedReview, Reviews } from "./types.ts";

type Written = z.input<typeof reviews>;
type WrittenClaim = Extract<Written, readonly unknown[]>[number];

/** Null when the key was left out. Without a list, reviews are automatic. */
export function normaliseReviews(written: Written | undefined, path: DataPath, origins: Origins): Reviews | null {
  if (written === undefined) return null;
  if (Array.isArray(written)) origins.set([...path, "list"], path);
  const keys = Array.isArray(written) ? { list: written } : written === "auto" ? {} : written;
  const listPath = Array.isArray(written) ? path : [...path, "list"];
  return {
    auto: keys.auto ?? keys.list === undefined,
    style: keys.style ?? null,
    levels: [...(keys.levels ?? [])],
    only: (keys.only ?? []).map(normaliseText),
    except: (keys.except ?? []).map(normaliseText),
    list: each(keys.list, [...path, "list"], (claim, at) => normaliseClaim(claim, at, listPath, origins)),
  };
}

function normaliseClaim(written: WrittenClaim, path: DataPath, listPath: DataPath, origins: Origins): ClaimedReview {
  if (typeof written === "string") {
    origins.set([...path, "directive"], [...listPath, path.at(-1) ?? 0]);
    return { directive: normaliseText(written), years: null, kind: null, month: null, with: [], object: null };
  }
  return {
    directive: normaliseText(written.directive),
    years: written.years ?? null,
    kind: written.kind ?? null,
    month: written.month ?? null,
    with: (written.with ?? []).map(normaliseText),
    object: optionalText(written.object),
  };
}
