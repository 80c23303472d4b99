/** Addresses: every view has one, every id comes back from it, and an address that says nothing is home. */
import { test as law, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { href, readRoute } from "../../../../src/web/page/shell/route.ts";
import type { View } from "../../../../src/web/page/shell/route.ts";

const views: readonly View[] = ["home", "document", "january", "receive", "clone", "update", "batch"];

describe("addresses", () => {
  test.each(views)("%s has its own", (view) => {
    expect(readRoute(href(view))).toEqual({ view, id: null });
  });

  law.prop([fc.constantFrom(...views.slice(1)), fc.string({ minLength: 1, unit: "grapheme" })], { seed: 6 })(
    "an id comes back as it was",
    (view, id) => {
      expect(readRoute(href(view, id))).toEqual({ view, id });
    },
  );

  test("an id with slashes stays one part", () => {
    expect(href("document", "2027/phường-1")).toBe("#/van-ban/2027%2Fph%C6%B0%E1%BB%9Dng-1");
  });

  test.each(["", "#", "#/", "#/khong-co", "#/../../x"])("“%s” is home", (hash) => {
    expect(readRoute(hash).view).toBe("home");
  });

  test("a percent sign that codes nothing does not stop the page", () => {
    expect(readRoute("#/van-ban/100%")).toEqual({ view: "document", id: "100%" });
  });
});
