/** A project folder and perhaps a port in; a server that listens on this machine alone out. */
import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "node:http";
import { createNodeHost, firstDocuments, type Host } from "../../index.ts";
import { findAssets } from "./assets.ts";
import { createApp } from "./create-app.ts";

export interface ServerSettings {
  /** Folder of the project on disk. */
  folder: string;
  /** Instead of the folder itself, for tests. */
  host?: Host;
  /** The very port; without it the usual one or the next that is free. 0 takes any. */
  port?: number;
  /** The built page, when it is not where the program looks. */
  assets?: Host;
  /** Hears of faults of the program. */
  report?: (error: unknown) => void;
}

export interface RunningServer {
  address: string;
  port: number;
  /** Stops batches that run and lets go of the port. */
  close(): Promise<void>;
}

const ADDRESS = "127.0.0.1";
const USUAL = 4173;
/** About as many documents as the page shows first. */
const FIRST = 20;
/** Ports looked at after the usual one. */
const TRIES = 50;

/** Rejects with the system's error when no port can be had: `EADDRINUSE` for one that is taken. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { folder, host = createNodeHost(folder), assets = findAssets(), report = () => undefined } = settings;
  let port = 0;
  const onDisk = settings.host === undefined;
  const app = createApp({ host, onDisk, assets, report, port: () => port });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  port = await listen(server, settings.port);
  // What every view rests on is read before anyone is sent here: a page that waits for its style looks broken.
  await firstDocuments(host, FIRST).catch(report);
  return {
    address: `http://${ADDRESS}:${port}/`,
    port,
    async close() {
      await app.jobs.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) return listenAt(server, wanted);
  for (let port = USUAL; port < USUAL + TRIES; port += 1) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return listenAt(server, 0);
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
