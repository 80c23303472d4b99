/** The loop: one run after a pause, older runs told that they are stale, failed ones tried again. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLoop } from "../../../../src/web/page/editor/state/draft-loop.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): boolean => false;

describe("the pause", () => {
  test("many keys are one run", async () => {
    const run = vi.fn(() => Promise.resolve());
    const loop = createLoop({ pause: 150, retry: 2000, run, failed: never });
    for (let key = 0; key < 5; key += 1) {
      loop.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("flush runs what waits at once, and nothing when nothing waits", async () => {
    const run = vi.fn(() => Promise.resolve());
    const loop = createLoop({ pause: 150, retry: 2000, run, failed: never });
    await loop.flush();
    expect(run).not.toHaveBeenCalled();
    loop.touch();
    await loop.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

test("an answer that comes after a newer change is stale", async () => {
  const stale: boolean[] = [];
  const run = async (isStale: () => boolean): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    stale.push(isStale());
  };
  const loop = createLoop({ pause: 150, retry: 2000, run, failed: never });
  loop.touch();
  await vi.advanceTimersByTimeAsync(200);
  loop.touch();
  await vi.advanceTimersByTimeAsync(2000);
  expect(stale).toEqual([true, false]);
});

describe("a run that fails", () => {
  test("is tried again until it goes through", async () => {
    let tries = 0;
    const run = (): Promise<void> => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error("gone")) : Promise.resolve();
    };
    const failed = vi.fn(() => true);
    const loop = createLoop({ pause: 150, retry: 2000, run, failed });
    loop.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tries).toBe(3);
    expect(failed).toHaveBeenCalledTimes(2);
  });

  test("is told to who waits for it", async () => {
    const run = (): Promise<void> => Promise.reject(new Error("gone"));
    const loop = createLoop({ pause: 150, retry: 2000, run, failed: never });
    loop.touch();
    await expect(loop.flush()).rejects.toThrow("gone");
  });

  test("is let be once the loop has stopped", async () => {
    const run = vi.fn(() => Promise.reject(new Error("gone")));
    const loop = createLoop({ pause: 150, retry: 2000, run, failed: () => true });
    loop.touch();
    await vi.advanceTimersByTimeAsync(200);
    loop.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
