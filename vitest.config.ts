/** `npm test` runs the fast project; the deep one needs LibreOffice and the OOXML schemas (SOAN_SHARED). */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/deep/**"],
          // A busy machine is slow, not wrong: speed is judged by the benches.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "deep",
          include: ["tests/deep/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
