/** `soan web`: options in, the server started and its address printed and opened, exit code out when it is stopped. */
import { spawn } from "node:child_process";
import { createNodeHost } from "../index.ts";
import { startServer } from "../web/server/start.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  port?: number;
  data?: string;
  open: boolean;
}

export async function runWeb(terminal: Terminal, { port, data, open, ...options }: Options): Promise<number> {
  const { stdout, stderr } = terminal;
  const folder = projectFolder(terminal, data === undefined ? options : { project: data });
  const host = createNodeHost(folder);
  const missing = ["data", "templates"].filter((name) => host.list(name).length === 0);
  if (missing.length > 0) {
    stderr.write(noProject(folder, missing));
    return 2;
  }
  const report = (error: unknown): void => {
    stderr.write(`lỗi của chương trình: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  try {
    const server = await startServer({ folder, report, ...(port === undefined ? {} : { port }) });
    stdout.write(`${server.address}\n`);
    stderr.write(`Trang soạn thảo của thư mục ${folder}. Bấm Ctrl-C để dừng.\n`);
    if (open) openBrowser(server.address);
    await stopped();
    await server.close();
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    stderr.write(portTaken(port));
    return 2;
  }
}

/** Kept when the user or the system asks the program to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** The address is printed anyway, so a machine without a browser is no fault. */
function openBrowser(address: string): void {
  const { platform } = process;
  const [program, ...args] =
    platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program ?? "xdg-open", [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function noProject(folder: string, missing: readonly string[]): string {
  return (
    `lỗi: Thư mục ${folder} không có ${missing.map((name) => `${name}/`).join(" và ")} (hoặc còn trống).\n` +
    "Chuyển đến thư mục có data/ và templates/ rồi chạy lại, hoặc chỉ ra nó bằng --data THƯ-MỤC.\n"
  );
}

function portTaken(port: number | undefined): string {
  return (
    `lỗi: Cổng ${port ?? ""} đang được chương trình khác dùng, có thể là một cửa sổ soan web khác.\n` +
    "Bỏ --port để máy tự chọn cổng trống, hoặc chọn cổng khác.\n"
  );
}
