/** A usage error of commander in, the same in Vietnamese with its suggestion and where to get help out. */
import type { CommanderError } from "commander";

/** Commander's sentence with the parts that carry information, and ours. */
const sentences: Record<string, { pattern: RegExp; words: (...parts: string[]) => string }> = {
  "commander.unknownOption": { pattern: /option '(.+?)'/, words: (option) => `Không có tùy chọn ${option}.` },
  "commander.unknownCommand": { pattern: /command '(.+?)'/, words: (command) => `Không có lệnh “${command}”.` },
  "commander.missingArgument": { pattern: /argument '(.+?)'/, words: (name) => `Còn thiếu <${name}>.` },
  "commander.optionMissingArgument": {
    pattern: /option '(?:-\w, )?(\S+) (.+?)' argument/,
    words: (option, value) => `Sau ${option} còn thiếu ${value}.`,
  },
  "commander.missingMandatoryOptionValue": {
    pattern: /option '(.+?)' not/,
    words: (option) => `Còn thiếu tùy chọn bắt buộc ${option}.`,
  },
  "commander.invalidArgument": {
    pattern:
      /(?:option '(?:-\w, )?(\S+).*?' argument '(.*?)' is invalid|command-argument value '(.*?)' is invalid for argument '(.*?)')\. ?(.*)/s,
    words: (option, value, argument, name, why) =>
      `Giá trị “${value ?? argument ?? ""}” của ${option ?? `<${name ?? ""}>`} không dùng được. ${why ?? ""}`,
  },
  "commander.excessArguments": { pattern: /too many/, words: () => "Thừa tham số." },
  "commander.conflictingOption": {
    pattern: /option '(.+?)' cannot be used with option '(.+?)'/,
    words: (one, other) => `Không dùng được ${one} cùng với ${other}.`,
  },
};

/** Empty for the codes that stand for a help page, which commander has already printed. */
export function speakVietnamese({ code, message }: CommanderError): string {
  if (code === "commander.help" || code === "commander.helpDisplayed") return "";
  const sentence = sentences[code];
  const parts = sentence?.pattern.exec(message);
  const words = sentence && parts ? sentence.words(...parts.slice(1)) : message.replace(/^error: /, "");
  const similar = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  const hint = similar === undefined ? [] : [`Có phải ý bạn là ${similar.split(", ").join(" hoặc ")}?`];
  return `${[`lỗi: ${words.trim()}`, ...hint, "Gõ soan --help hoặc soan help <lệnh> để xem cách dùng."].join("\n")}\n`;
}
