/** A file of a document → the browser's downloads, or the problem that stands in the way. */
import type { Diagnostic } from "../../../index.ts";
import type { Refusal } from "../../api.ts";
import { unreachable } from "./ask.ts";

export type FileKind = "docx" | "pdf" | "annotated";

/** `edited`: the Word file was edited by hand; asked again with `standing` it is sent as it stands. */
export type Download = { status: "sent"; name: string } | { status: "refused"; problem: Diagnostic; edited: boolean };

/** Builds if needed and hands the file to the browser. */
export async function download(id: string, as: FileKind, standing = false): Promise<Download> {
  const query = new URLSearchParams({ id, as, ...(standing ? { standing: "true" } : {}) });
  const response = await fetch(`/api/file?${query.toString()}`).catch(() => null);
  if (response === null) return refused(unreachable, false);
  if (!response.ok) {
    const answer = (await response.json().catch(() => null)) as Refusal | null;
    return refused(answer?.problem ?? unreachable, response.status === 409);
  }
  const name = nameIn(response.headers.get("content-disposition") ?? "") ?? `${id.split("/").at(-1) ?? id}.${as}`;
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return { status: "sent", name };
}

/** `attachment; filename*=UTF-8''t%C3%AAn.docx` → tên.docx (RFC 6266); undefined for what cannot be read. */
export function nameIn(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition)?.[1];
  if (encoded === undefined) return /filename="([^"]+)"/iu.exec(disposition)?.[1];
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function refused(problem: Diagnostic, edited: boolean): Download {
  return { status: "refused", problem, edited };
}
