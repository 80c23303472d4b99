/** Questions to the server: the header of the own page, the answer, and every way it can be refused, in words. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { ask, problemOf } from "../../../../src/web/page/ask/ask.ts";
import { sendFiles } from "../../../../src/web/page/ask/send-files.ts";

afterEach(() => void vi.unstubAllGlobals());

function answering(response: () => Promise<Response>): ReturnType<typeof vi.fn> {
  const fetching = vi.fn(response);
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

const json = (body: unknown, status = 200): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

const refusedWith = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => expect.unreachable(),
    (error: unknown) => problemOf(error).code,
  );

describe("a question", () => {
  test("carries JSON and the header of the own page, and gives back the answer", async () => {
    const fetching = answering(() => json({ job: "1" }));
    expect(await ask("POST", "/api/batches/run", { name: "mau" })).toEqual({ job: "1" });
    const [path, request] = fetching.mock.calls[0] as [string, RequestInit];
    expect(path).toBe("/api/batches/run");
    expect(request).toMatchObject({ method: "POST", body: '{"name":"mau"}' });
    expect(request.headers).toEqual({ "content-type": "application/json", "x-soan": "1" });
  });

  test("that is refused tells the problem of the server", async () => {
    const problem = { code: "unknown-batch", severity: "error", what: "Không có đợt soạn." };
    answering(() => json({ problem }, 404));
    expect(await refusedWith(ask("GET", "/api/home"))).toBe("unknown-batch");
  });

  test("that nobody hears says so", async () => {
    answering(() => Promise.reject(new TypeError("fetch failed")));
    expect(await refusedWith(ask("GET", "/api/home"))).toBe("server-unreachable");
  });

  test("that is answered with something else says so", async () => {
    answering(() => Promise.resolve(new Response("<html>", { status: 502 })));
    expect(await refusedWith(ask("GET", "/api/home"))).toBe("answer-unreadable");
  });
});

test("a form sends lists as repeated names, and leaves out what is absent", async () => {
  const fetching = answering(() => json({}));
  await sendFiles("/api/update", { id: "2027/a", same: ["a=b", "c=d"], file: undefined, dryRun: true });
  const [, { body }] = fetching.mock.calls[0] as [string, { body: FormData }];
  expect([...body.entries()]).toEqual([
    ["id", "2027/a"],
    ["same", "a=b"],
    ["same", "c=d"],
    ["dryRun", "true"],
  ]);
});
