/** A word of the command line → the file that it names, when it names one that is to be imported and not a document of the project. */
import type { Host } from "../../base/host.ts";

/** A file and the folder that it lies in. */
export interface NamedFile {
  host: Host;
  file: string;
}

/** Where a file lies that is named so on the command line. */
export type OpenFile = (name: string) => NamedFile;

/** Files are named from the root of the project. */
export function fromProject(host: Host): OpenFile {
  return (file) => ({ host, file });
}

const READABLE = /\.(?:docx?|docm|dotx?|odt|ott|rtf|pdf|html?|txt|md)$/iu;

/** A data file is a document; a name with the ending of a text is a file even when there is none, so that the message is about the file. */
export function namedFile(open: OpenFile, name: string): NamedFile | undefined {
  if (name.endsWith(".yaml")) return undefined;
  const named = open(name);
  return READABLE.test(name) || named.host.readBytes(named.file) !== undefined ? named : undefined;
}
