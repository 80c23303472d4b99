/** A request's query or JSON → values of the kind that is wanted, or a refusal that names the field. */
import type { Context } from "hono";
import type { Diagnostic } from "../../index.ts";
import { refuse } from "./refuse.ts";

export type Body = Readonly<Record<string, unknown>>;

/** The JSON object that a request carries. */
export async function readBody(c: Context): Promise<Body> {
  const body = await c.req.json<unknown>().catch((error: unknown) => {
    // Too large a body is refused while it is read, with a refusal of its own.
    if (error instanceof SyntaxError) return refuse(400, notJson);
    throw error;
  });
  if (typeof body !== "object" || body === null || Array.isArray(body)) refuse(400, notJson);
  return body as Body;
}

/** A text; spaces around it count. */
export function textIn(body: Body, name: string): string {
  const value = body[name];
  return typeof value === "string" ? value : refuse(400, wrongField(name, "một đoạn chữ"));
}

/** A year of four digits, as a number or as text. */
export function yearIn(body: Body, name: string): number {
  const value = Number(body[name]);
  const isYear = Number.isInteger(value) && value >= FIRST && value <= LAST;
  return isYear ? value : refuse(400, wrongField(name, "năm có bốn chữ số"));
}

/** A count, from one. */
export function countIn(body: Body, name: string): number {
  const value = Number(body[name]);
  return Number.isInteger(value) && value > 0 ? value : refuse(400, wrongField(name, "số nguyên dương"));
}

const FIRST = 1900;
const LAST = 2099;

/** True when the field says so, as JSON or as text of a form. */
export function isSet(body: Body, name: string): boolean {
  return body[name] === true || body[name] === "true";
}

/** A list of texts; one text is a list of one, a field that is not there an empty list. */
export function textsIn(body: Body, name: string): string[] {
  const value = body[name];
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.every((one) => typeof one === "string") ? list : refuse(400, wrongField(name, "danh sách chữ"));
}

/** The id of a document: a path below `data/documents` that cannot leave it. */
export function idIn(body: Body, name = "id"): string {
  const id = textIn(body, name);
  return isDocumentId(id) ? id : refuse(400, badId(id));
}

const LONGEST = 240;

/** No absolute path, no step upwards, no character that a file system takes for something else. */
export function isDocumentId(id: string): boolean {
  const steps = id.split("/");
  const isPlain = (step: string): boolean => step !== "" && !step.startsWith(".") && step.trim() === step;
  return id.length <= LONGEST && !/[\p{Cc}\\:*?"<>|]/u.test(id) && steps.every(isPlain);
}

export function wrongField(name: string, kind: string): Diagnostic {
  return {
    code: "wrong-field",
    severity: "error",
    what: `Yêu cầu thiếu hoặc ghi sai trường “${name}”: phải là ${kind}.`,
    why: "Trang đang mở có thể là bản cũ hơn chương trình đang chạy.",
    fix: "Tải lại trang rồi thử lại.",
  };
}

function badId(id: string): Diagnostic {
  return {
    code: "bad-document-id",
    severity: "error",
    what: `“${id.slice(0, LONGEST)}” không phải mã văn bản.`,
    why: "Mã là đường dẫn của tệp trong data/documents, không có đuôi .yaml, không đi ra ngoài thư mục ấy.",
    fix: "Chọn văn bản trong danh sách.",
  };
}

const notJson: Diagnostic = {
  code: "not-json",
  severity: "error",
  what: "Không đọc được nội dung của yêu cầu.",
  why: "Nội dung phải là dữ liệu JSON do trang của Soạn gửi.",
  fix: "Tải lại trang rồi thử lại.",
};
