/** The verbs of `soan` with their options, in Vietnamese. A verb's own file is loaded when the verb runs. */
import { Command, Option } from "commander";
import { collect, describeLevels, parseJobs, parseLevel, parseShard, parseYear, yearOption } from "./option-values.ts";
import { vietnameseHelp } from "./vietnamese-help.ts";
import { addWeb } from "./add-web.ts";
import type { BatchFlags } from "./build-batch.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

const examples = `
Ví dụ:
  soan build --all                      soạn mọi văn bản
  soan build 2027/khoa-giao --dry-run   xem trước sẽ làm gì với một văn bản
  soan build --batch mau-tinh           soạn một đợt: mỗi cơ quan một văn bản
  soan status                           văn bản nào đã soạn, giữ lại, có lỗi
  soan import huong-dan.docx            nhập văn bản Word thành dữ liệu
  soan check huong-dan.docx             soát một văn bản trước khi trình ký
  soan reviews --year 2027              văn bản nào đến kỳ sơ kết, tổng kết năm 2027
  soan clone 2027/khoa-giao --to dang-uy-phuong-kien-an
                                        lập văn bản của cấp mình từ văn bản cấp trên
  soan rollover 2028                    chuyển văn bản năm trước sang năm 2028
  soan web                              mở trang soạn thảo trong trình duyệt, không phải gõ lệnh

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
  addCheck(program, terminal, done);
  addImport(program, terminal, done);
  addReviews(program, terminal, done);
  addClone(program, terminal, done);
  addRollover(program, terminal, done);
  addUpdate(program, terminal, done);
  addSchema(program, terminal, done);
  addStatus(program, terminal, done);
  addCompare(program, terminal, done);
  addWeb(program, terminal, done);
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
    .addOption(
      new Option("--batch <tên>", "soạn cả đợt data/batches/<tên>.yaml: mỗi cơ quan một văn bản").conflicts([
        "all",
        "year",
      ]),
    )
    .addOption(new Option("--jobs <số>", "số luồng cùng soạn một đợt; bỏ trống thì máy tự chọn").argParser(parseJobs))
    .addOption(
      new Option("--shard <i/n>", "chỉ soạn phần thứ i trong n phần của đợt, để chia cho nhiều máy").argParser(
        parseShard,
      ),
    )
    .option("--out <thư-mục>", "ghi vào thư mục này thay cho output/")
    .option("--force", "soạn lại tất cả; tệp Word đã sửa tay được đổi tên thành ….tay-1.docx rồi mới ghi bản mới")
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (wanted: string[], _options, command: Command) => {
      const options: GlobalOptions & Partial<BatchFlags> = command.optsWithGlobals();
      const { batch } = options;
      if (batch !== undefined) {
        if (wanted.length > 0) command.error("error: too many arguments", { code: "commander.excessArguments" });
        const { runBuildBatch } = await import("./build-batch.ts");
        return done(await runBuildBatch(terminal, { ...options, batch }));
      }
      const { runBuild } = await import("./build.ts");
      return done(await runBuild(terminal, wanted, command.optsWithGlobals()));
    });
}

function addCheck(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("check")
    .description(
      "Soát văn bản: văn bản được dẫn, mốc sơ kết tổng kết, bố cục, chính tả; nói rõ chỗ nào, vì sao, sửa thế nào.",
    )
    .usage("<tệp…> [tùy chọn]")
    .argument(
      "[tệp...]",
      "mã văn bản, tệp .yaml, .docx, .txt, thư mục có tệp .docx, .txt, hoặc dạng khác mà soan import đọc được",
    )
    .addOption(new Option("--jobs <số>", "số luồng cùng soát nhiều tệp; bỏ trống thì máy tự chọn").argParser(parseJobs))
    .option("--rules", "liệt kê các quy tắc soát: mã, mức, căn cứ, ví dụ sai và đúng; không cần tệp")
    .option("--fix", "sửa luôn những chỗ chắc chắn, chỉ trong tệp .yaml và .txt, và liệt kê chỗ đã sửa")
    .option(
      "--annotate <tệp.docx>",
      "ghi một bản chép của tệp Word được soát, mỗi chỗ nêu ra là một ghi chú (Comment) gắn đúng chữ; chỉ cho một tệp .docx",
    )
    .option("--force", "ghi đè tệp của --annotate nếu đã có")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (files: string[], _options, command: Command) => {
      const options: GlobalOptions & { rules?: boolean } = command.optsWithGlobals();
      if (options.rules === true) {
        const { runCheckRules } = await import("./check-rules.ts");
        return done(await runCheckRules(terminal, options));
      }
      if (files.length === 0)
        command.error("error: missing required argument 'tệp'", { code: "commander.missingArgument" });
      const { runCheck } = await import("./check.ts");
      done(await runCheck(terminal, files, command.optsWithGlobals()));
    });
}

function addImport(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("import")
    .description(
      "Nhập một văn bản Word hoặc chữ thuần thành dữ liệu; cho biết chỗ đã nhận ra, chỗ chưa chắc, chỗ không thấy.",
    )
    .usage("<tệp> [tùy chọn]")
    .argument("<tệp>", "tệp .docx, .txt; .doc, .odt, .rtf, .pdf nếu máy có LibreOffice hoặc pdftotext")
    .option("--out <thư-mục>", "ghi mọi tệp vào thư mục này thay cho data/")
    .option("--force", "ghi đè tệp của lần nhập trước")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (file: string, _options, command: Command) => {
      const { runImport } = await import("./import.ts");
      done(await runImport(terminal, file, command.optsWithGlobals()));
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

function addClone(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("clone")
    .description(
      "Lập văn bản của cấp dưới từ văn bản của cấp trên: tên cơ quan, động từ, hạn báo cáo, nơi nhận chuyển về cấp mình; liệt kê chỗ đã thay và việc phải làm.",
    )
    .usage("VĂN-BẢN --to CƠ-QUAN [tùy chọn]")
    .argument(
      "<văn bản>",
      "văn bản của cấp trên: mã văn bản (2027/ten-van-ban), tệp .yaml, hoặc tệp Word, chữ thuần (được nhập như soan import)",
    )
    .requiredOption("--to <cơ-quan>", "mã hoặc tên cơ quan cấp dưới trong data/organs")
    .addOption(yearOption("năm của văn bản mới; bỏ trống thì theo văn bản cấp trên"))
    .option("--id <mã>", "mã của văn bản mới; bỏ trống thì máy tự đặt")
    .option("--force", "lập lại cả khi tệp đã có; tệp cũ được giữ lại với đuôi .cu-1")
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (source: string, _options, command: Command) => {
      const { runClone } = await import("./clone.ts");
      done(await runClone(terminal, source, command.optsWithGlobals()));
    });
}

function addRollover(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("rollover")
    .description(
      "Chuyển văn bản năm trước sang năm mới: năm, kỳ hạn, sơ kết và tổng kết được tính lại; liệt kê những chỗ phải điền, phải xem.",
    )
    .usage("NĂM [tài liệu…] [tùy chọn]")
    .argument("<năm>", "năm mới", parseYear)
    .argument(
      "[tài liệu...]",
      "văn bản của năm trước: mã, tệp .yaml, thư mục, hoặc tệp Word, chữ thuần (được nhập như soan import); bỏ trống thì chuyển mọi văn bản của năm gần nhất trước đó",
    )
    .option("--force", "làm lại cả tệp đã có; tệp cũ được giữ lại với đuôi .cu-1")
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (year: number, wanted: string[], _options, command: Command) => {
      const { runRollover } = await import("./rollover.ts");
      done(await runRollover(terminal, year, wanted, command.optsWithGlobals()));
    });
}

function addUpdate(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("update")
    .description(
      "Cập nhật văn bản lập từ văn bản cấp trên: chỗ không sửa thì theo cấp trên, chỗ mình sửa thì giữ, hai bên cùng sửa thì hỏi.",
    )
    .usage("[tài liệu…] [tùy chọn]")
    .argument("[tài liệu...]", "mã văn bản, tệp .yaml hoặc thư mục")
    .option("--all", "cập nhật mọi văn bản lập từ văn bản cấp trên; với --parent: mọi văn bản lập từ văn bản ấy")
    .option(
      "--parent <tệp>",
      "tệp Word hoặc chữ thuần của văn bản cấp trên đã sửa; dữ liệu của cấp trên được sửa theo trước",
    )
    .addOption(
      new Option("--same <cũ=mới>", "trả lời câu hỏi của --parent: mục mới ấy chính là mục cũ ấy").argParser(collect),
    )
    .addOption(new Option("--new <mới>", "trả lời câu hỏi của --parent: mục ấy là mục mới").argParser(collect))
    .option("--dry-run", "chỉ cho biết sẽ làm gì, không ghi tệp nào")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (wanted: string[], _options, command: Command) => {
      const { runUpdate } = await import("./update.ts");
      done(await runUpdate(terminal, wanted, command.optsWithGlobals()));
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

function addStatus(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("status")
    .description("Cho biết văn bản nào đã soạn, giữ lại, có lỗi, theo sổ theo dõi; văn bản có lỗi đứng đầu.")
    .usage("[tùy chọn]")
    .option("--batch <tên>", "chỉ xem một đợt soạn")
    .option("--out <thư-mục>", "xem thư mục này thay cho output/")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .action(async (_options, command: Command) => {
      const { runStatus } = await import("./status.ts");
      done(await runStatus(terminal, command.optsWithGlobals()));
    });
}

function addCompare(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  program
    .command("compare")
    .description("So sánh hai văn bản, từng mục, từng chữ: chỗ thêm, bỏ, sửa, chuyển, đánh số lại.")
    .usage("BẢN-TRƯỚC BẢN-SAU [tùy chọn]")
    .argument(
      "<bản trước>",
      "mã văn bản (2027/ten-van-ban), tệp .yaml, .docx, .txt hoặc dạng khác mà soan import đọc được",
    )
    .argument("<bản sau>", "như trên; hai bên không cần cùng dạng")
    .option("--html <tệp>", "ghi kết quả thành một trang web để xem, để in")
    .option(
      "--redline <tệp.docx>",
      "ghi một bản chép của bản sau có vết sửa (Track Changes) để chấp nhận, từ chối trong Word; chỉ cho hai tệp .docx",
    )
    .option("--force", "ghi đè tệp của --redline nếu đã có")
    .option("--json", "in kết quả dạng JSON")
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .addHelpText(
      "after",
      "\nMã thoát: 0 hai văn bản giống nhau; 1 có khác nhau; 2 gõ sai lệnh hoặc không đọc được một trong hai văn bản.",
    )
    .action(async (before: string, after: string, _options, command: Command) => {
      const { runCompare } = await import("./compare.ts");
      done(await runCompare(terminal, before, after, command.optsWithGlobals()));
    });
}
