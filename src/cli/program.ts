/** The verbs of `soan` with their options, in Vietnamese. A verb's own file is loaded when the verb runs. */
import { Command, InvalidArgumentError, Option } from "commander";
import { levelNames } from "../report/level-names.ts";
import { vietnameseHelp } from "./vietnamese-help.ts";
import type { Terminal } from "./terminal.ts";

const examples = `
Ví dụ:
  soan build --all                      soạn mọi văn bản
  soan build 2027/khoa-giao --dry-run   xem trước sẽ làm gì với một văn bản
  soan reviews --year 2027              văn bản nào đến kỳ sơ kết, tổng kết năm 2027
  soan rollover 2028                    chuyển văn bản năm trước sang năm 2028

Mã thoát: 0 không có vấn đề; 1 có lỗi trong dữ liệu; 2 gõ sai lệnh hoặc sai thư mục; 3 chương trình hỏng.`;

/** Builds the parser; `done` gets the exit code of the verb that ran. */
export function createProgram(terminal: Terminal, done: (exitCode: number) => void): Command {
  const program = new Command("soan");
  program
    .description("Soạn hướng dẫn, kế hoạch của cơ quan Đảng và Nhà nước thành tệp Word đúng thể thức.")
    .usage("<lệnh> [tùy chọn]")
    .option("--project <thư-mục>", "thư mục làm việc có data/ và templates/ (mặc định: thư mục hiện tại)")
    .option("-V, --version", "hiện phiên bản")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .helpCommand("help [lệnh]", "hiện hướng dẫn của một lệnh")
    .configureHelp(vietnameseHelp)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      // Errors come back as exceptions and are worded in one place.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText("after", examples);
  addBuild(program, terminal, done);
  addReviews(program, terminal, done);
  addRollover(program, terminal, done);
  addSchema(program, terminal, done);
  return program;
}

function addBuild(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("build")
    .description("Soạn văn bản từ data/documents thành tệp Word trong output/; văn bản không đổi thì bỏ qua.")
    .usage("[tài liệu…] [tùy chọn]")
    .argument("[tài liệu...]", "mã văn bản (2027/ten-van-ban), tệp .yaml hoặc thư mục")
    .option("--all", "soạn mọi văn bản trong data/documents")
    .addOption(yearOption("chỉ soạn văn bản trong thư mục của năm này"))
    .option("--out <thư-mục>", "ghi vào thư mục này thay cho output/")
    .option("--force", "soạn lại tất cả; tệp Word đã sửa tay được đổi tên thành ….tay-1.docx rồi mới ghi bản mới")
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (wanted: string[], _options, command: Command) => {
      const { runBuild } = await import("./build.ts");
      done(await runBuild(terminal, wanted, command.optsWithGlobals()));
    });
}

function addReviews(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("reviews")
    .description("Liệt kê văn bản đến kỳ sơ kết, tổng kết, đánh giá trong năm, kèm cách tính.")
    .usage("--year NĂM [tùy chọn]")
    .addOption(yearOption("năm cần xem").makeOptionMandatory())
    .addOption(new Option("--level <cấp>", `chỉ văn bản của một cấp: ${describeLevels()}`).argParser(parseLevel))
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (_options, command: Command) => {
      const { runReviews } = await import("./reviews.ts");
      done(await runReviews(terminal, command.optsWithGlobals()));
    });
}

function addSchema(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("schema")
    .description(
      "Ghi lược đồ data/schema/document.schema.json để VS Code gợi ý, giải thích từng khóa khi viết dữ liệu.",
    )
    .usage("[tùy chọn]")
    .option("--check", "chỉ kiểm tra lược đồ có khớp với chương trình không")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (_options, command: Command) => {
      const { runSchema } = await import("./schema.ts");
      done(await runSchema(terminal, command.optsWithGlobals()));
    });
}

function yearOption(description: string): Option {
  return new Option("--year <năm>", description).argParser(parseYear);
}

function parseYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError("Năm gồm bốn chữ số, chẳng hạn 2027.");
  return Number(text);
}

function addRollover(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("rollover")
    .description(
      "Chuyển văn bản năm trước sang năm mới: năm, kỳ hạn, sơ kết và tổng kết được tính lại; liệt kê những chỗ phải điền, phải xem.",
    )
    .usage("NĂM [tài liệu…] [tùy chọn]")
    .argument("<năm>", "năm mới", parseYear)
    .argument("[tài liệu...]", "văn bản của năm trước; bỏ trống thì chuyển mọi văn bản của năm gần nhất trước đó")
    .option("--force", "làm lại cả tệp đã có; tệp cũ được giữ lại với đuôi .cu-1")
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (year: number, wanted: string[], _options, command: Command) => {
      const { runRollover } = await import("./rollover.ts");
      done(await runRollover(terminal, year, wanted, command.optsWithGlobals()));
    });
}

function describeLevels(): string {
  return Object.entries(levelNames)
    .map(([level, name]) => `${level} (${name})`)
    .join(", ");
}

function parseLevel(text: string): string {
  if (text in levelNames) return text;
  throw new InvalidArgumentError(`Các cấp là: ${Object.keys(levelNames).join(", ")}.`);
}
