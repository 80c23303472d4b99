/** A batch under way: progress as a stream, a stop between two documents, a true ledger afterwards. */
import { describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { buildBatch } from "../../../src/tasks/batch/build-batch.ts";
import { createQueue } from "../../../src/web/server/queue.ts";
import { batchFiles } from "../../tasks/batch/batch-project.ts";
import { PAGE, testServer } from "./server-case.ts";

vi.setConfig({ testTimeout: 30_000 });

const UNITS = 8;

interface Told {
  type: string;
  progress?: { done: number; total: number };
  result?: { documents: unknown[] };
}

const eventsIn = (text: string): Told[] =>
  [...text.matchAll(/^data: (.*)$/gmu)].map(([, data = ""]) => JSON.parse(data) as Told);

describe("a batch from the page", () => {
  const server = testServer(batchFiles(UNITS));
  const start = async (name = "thu"): Promise<string> => {
    const { job } = (await (await server.post("/api/batches/run", { name })).json()) as { job: string };
    return job;
  };

  test("stopped: what was reached is in the ledger, the next run makes the rest", async () => {
    const job = await start();
    expect(await start()).toBe(job);
    const stream = await server.get(`/api/jobs/${job}`);
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    const stopped = server.app.request(`/api/jobs/${job}`, { method: "DELETE", headers: PAGE });
    expect((await stopped).status).toBe(200);
    expect(eventsIn(await stream.text()).at(-1)).toEqual({ type: "cancelled" });
    const again = await start();
    expect(again).not.toBe(job);
    const told = eventsIn(await (await server.get(`/api/jobs/${again}`)).text());
    const last = told.at(-1);
    expect(last).toMatchObject({ type: "done", result: { batch: "thu" } });
    expect(last?.result?.documents).toHaveLength(UNITS);
    expect(told.filter(({ type }) => type === "progress").length).toBeGreaterThan(0);
    // Who comes late hears how it ended.
    expect(eventsIn(await (await server.get(`/api/jobs/${again}`)).text())).toHaveLength(1);
  });

  test("its page and the Word files that the page links to", async () => {
    const page = await server.get("/api/batches/summary?name=thu");
    expect([page.status, page.headers.get("location")]).toEqual([302, "/api/batches/thu/tong-hop.html"]);
    const html = await (await server.get("/api/batches/thu/tong-hop.html")).text();
    const [, link = ""] = /href="([^"]+\.docx)"/u.exec(html) ?? [];
    expect((await server.get(`/api/batches/thu/${link}`)).headers.get("content-disposition")).toContain(".docx");
  });

  test("a batch that cannot be built ends in words", async () => {
    server.files["data/batches/hong.yaml"] = "title: x\n";
    const job = await start("hong");
    const [last] = eventsIn(await (await server.get(`/api/jobs/${job}`)).text()).slice(-1);
    expect(last).toMatchObject({ type: "done", result: { exitCode: 1, documents: [] } });
  });
});

describe("a run that is stopped", () => {
  const whole = createMemoryHost(batchFiles(UNITS));
  const outputs = buildBatch(whole, { batch: "thu" }).then(({ documents }) => documents.map(({ output }) => output));

  test.each([0, 1, 5])("after %i documents", async (after) => {
    const files = batchFiles(UNITS);
    const stop = new AbortController();
    if (after === 0) stop.abort();
    const host = createMemoryHost(files);
    const first = await buildBatch(host, {
      batch: "thu",
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === after) stop.abort();
      },
    });
    expect(first).toMatchObject({ cancelled: true });
    expect(first.documents).toHaveLength(after);
    const ledger = JSON.parse(host.readText("output/thu/ledger.json") ?? "{}") as { outputs?: object };
    expect(Object.keys(ledger.outputs ?? {})).toHaveLength(after);
    expect(host.list("output/thu").filter((file) => file.endsWith(".journal"))).toEqual([]);
    const second = await buildBatch(host, { batch: "thu" });
    expect(second.cancelled).toBeUndefined();
    expect(second.documents.filter(({ status }) => status === "unchanged")).toHaveLength(after);
    for (const output of await outputs) expect(host.readBytes(output)).toEqual(whole.readBytes(output));
  });
});

test("pieces of work take turns, and one that fails does not hold up the next", async () => {
  const inTurn = createQueue();
  const seen: string[] = [];
  const piece = (name: string, ms: number) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(`${name} ends`);
    if (name === "b") throw new Error("b");
    return name;
  };
  const all = await Promise.allSettled([inTurn(piece("a", 10)), inTurn(piece("b", 1)), inTurn(piece("c", 1))]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
