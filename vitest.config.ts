/** `npm test` runs the fast project; the others need LibreOffice and the OOXML schemas (SOAN_SHARED), or Chromium. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/deep/**"],
          // Loading the program anew for each file takes half of the time; what a test makes of `window` or `fetch` is put back.
          isolate: false,
          unstubGlobals: true,
          maxWorkers: "100%",
          // A busy machine is slow, not wrong: speed is judged by the benches.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "deep",
          include: ["tests/deep/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "page",
          include: ["tests/deep/web/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // How soon the page answers is measured: one window at a time.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
