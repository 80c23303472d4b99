/** Routes of batches: start one, follow it as a stream of events, stop it. */
import { streamSSE } from "hono/streaming";
import { listBatches, type Diagnostic } from "../../../index.ts";
import type { JobEvent } from "../../api.ts";
import { isSet, readBody, textIn } from "../fields.ts";
import { refuse } from "../refuse.ts";
import type { Routes } from "../room.ts";

/** A line now and then keeps the connection from being taken for dead, in ms. */
const KEEP_ALIVE = 15_000;

export const jobRoutes: Routes = (app, { host, jobs }) => {
  app.post("/api/batches/run", async (c) => {
    const body = await readBody(c);
    const name = textIn(body, "name");
    const known = await listBatches(host);
    if (!known.some((batch) => batch.name === name)) refuse(404, noBatch(name));
    return c.json({ job: jobs.start(name, isSet(body, "force")) });
  });
  app.get("/api/jobs/:job", (c) => {
    const job = c.req.param("job");
    const events: JobEvent[] = [];
    let wake = (): void => undefined;
    const stop = jobs.listen(job, (event) => {
      events.push(event);
      wake();
    });
    if (stop === undefined) return refuse(404, noJob);
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => {
        stop();
        wake();
      });
      for (let isOver = false; !isOver && !stream.aborted;) {
        const event = events.shift();
        if (event === undefined) {
          const isQuiet = await quietFor(KEEP_ALIVE, (done) => (wake = done));
          if (isQuiet) await stream.write(": \n\n");
          continue;
        }
        await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
        isOver = event.type !== "progress";
      }
      stop();
    });
  });
  app.delete("/api/jobs/:job", (c) => (jobs.cancel(c.req.param("job")) ? c.json({}) : refuse(404, noJob)));
};

/** True when nobody has called within the time. */
function quietFor(ms: number, listen: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    listen(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

function noBatch(name: string): Diagnostic {
  return {
    code: "unknown-batch",
    severity: "error",
    what: `Không có đợt soạn “${name}”.`,
    why: "Mỗi đợt là một tệp trong data/batches.",
    fix: "Tải lại trang rồi chọn một đợt trong danh sách.",
  };
}

const noJob: Diagnostic = {
  code: "unknown-job",
  severity: "error",
  what: "Không còn theo dõi được lượt soạn này.",
  why: "Chương trình đã khởi động lại, hoặc lượt ấy xong từ lâu.",
  fix: "Xem kết quả ở sổ theo dõi; cần thì chạy lại đợt, văn bản đã soạn xong sẽ được bỏ qua.",
};
