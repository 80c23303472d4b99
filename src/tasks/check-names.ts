/** What was typed (ids, files, folders of Word files) → the names to check one by one. */
import type { CheckRoom } from "./check-target.ts";

/** Files that are read as documents when a folder is named; a Word file that is open leaves `~$…` beside it. */
const DOCUMENT = /(?:^|\/)(?!~\$)[^/]*\.(?:docx|txt)$/iu;

/** A folder on disk stands for the Word and text files below it; anything else for itself. */
export function namesToCheck(wanted: readonly string[], { open }: Pick<CheckRoom, "open">): string[] {
  return wanted.flatMap((name) => {
    const { host, file } = open(name);
    const [inside, folder] = [file, name].map((path) => path.replace(/[/\\]+$/u, ""));
    const files = host.list(file).filter((path) => path !== file && DOCUMENT.test(path));
    return files.length === 0 ? [name] : files.map((path) => `${folder ?? ""}${path.slice(inside?.length)}`);
  });
}
