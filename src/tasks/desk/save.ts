/** A text and the version that it was made from → the file written, or the other text that stands on disk meanwhile. */
import type { Host } from "../../base/host.ts";
import { asideName } from "../aside-name.ts";
import { documentFile } from "../select-documents.ts";
import type { OpenText, Saved } from "./types.ts";
import { documentVersion } from "./version.ts";

export interface SaveRequest extends OpenText {
  /** Of the file that the text was made from; `""` for a new document. */
  version: string;
  /** Writes although the file on disk is another; that one is kept beside it. */
  overwrite?: boolean;
}

/** The file is whole at every moment: it is written beside and renamed. */
export function saveDocument(host: Host, { id, text, version, overwrite = false }: SaveRequest): Saved {
  const file = documentFile(id);
  const standing = documentVersion(host, id);
  const isOther = standing !== version;
  const onDisk = host.readText(file) ?? "";
  if (isOther && onDisk === text) return { status: "saved", version: standing };
  if (isOther && !overwrite) return { status: "changed", version: standing, text: onDisk };
  const bytes = host.readBytes(file);
  const aside = isOther && bytes !== undefined ? asideName(host, file) : undefined;
  if (aside !== undefined && bytes !== undefined) host.write(aside, bytes);
  if (standing === "" || onDisk !== text) host.write(file, text);
  const saved = { status: "saved", version: documentVersion(host, id) } as const;
  return aside === undefined ? saved : { ...saved, movedTo: aside };
}
