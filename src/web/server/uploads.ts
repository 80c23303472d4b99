/** A multipart request → its fields, and its file in a folder of memory that the tasks can read. */
import type { Context } from "hono";
import { createMemoryHost, type Diagnostic, type Host } from "../../index.ts";
import { wrongField, type Body } from "./fields.ts";
import { refuse } from "./refuse.ts";

export interface Form {
  fields: Body;
  /** Undefined when no file came along. */
  file?: { name: string; host: Host };
}

/** The file never touches the disk; only its last name counts. */
export async function readForm(c: Context, host: Host): Promise<Form> {
  const type = c.req.header("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) refuse(415, noForm);
  const { file, ...fields } = await c.req.parseBody({ all: true });
  if (file === undefined || file === "") return { fields };
  if (!(file instanceof File)) return refuse(400, wrongField("file", "một tệp"));
  const name = plainName(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { fields, file: { name, host: createMemoryHost({ [name]: bytes }, host.today(), host.run) } };
}

/** A name without folders and without characters that a file name cannot have. */
function plainName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/u).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}:*?"<>|]/gu, "").replace(/^\.+/u, "");
  return plain === "" ? "tep" : plain;
}

const noForm: Diagnostic = {
  code: "not-a-form",
  severity: "error",
  what: "Yêu cầu không mang theo tệp đúng cách.",
  why: "Tệp phải được gửi từ biểu mẫu của trang Soạn.",
  fix: "Tải lại trang rồi chọn lại tệp.",
};
