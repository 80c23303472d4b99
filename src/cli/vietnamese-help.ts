/** Commander's own words in a help page, in Vietnamese. */
import type { HelpConfiguration } from "commander";

const titles: Record<string, string> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Global Options:": "Tùy chọn chung:",
  "Commands:": "Lệnh:",
};

export const vietnameseHelp: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: (title) => titles[title] ?? title,
  // Without this a verb is listed with "[options]", which is not Vietnamese and says nothing.
  subcommandTerm: (command) => command.name() + (command.name() === "help" ? " [lệnh]" : ""),
};
