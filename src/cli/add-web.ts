/** The verb `soan web` with its options, in Vietnamese. */
import { Option, type Command } from "commander";
import { parsePort } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

export function addWeb(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("web")
    .description(
      "Mở trang soạn thảo trong trình duyệt: danh sách văn bản, biểu mẫu, bản xem trước, soát, tải tệp Word. Chỉ chạy trên máy này, không cần mạng.",
    )
    .usage("[tùy chọn]")
    .addOption(
      new Option("--port <số>", "cổng của trang; bỏ trống thì dùng 4173 hoặc cổng trống kế tiếp").argParser(parsePort),
    )
    .option("--data <thư-mục>", "thư mục làm việc có data/ và templates/, như --project")
    .option("--no-open", "chỉ in địa chỉ, không tự mở trình duyệt")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .addHelpText("after", "\nBấm Ctrl-C ở cửa sổ này để dừng.")
    .action(async (_options, command: Command) => {
      const { runWeb } = await import("./web.ts");
      done(await runWeb(terminal, command.optsWithGlobals()));
    });
}
