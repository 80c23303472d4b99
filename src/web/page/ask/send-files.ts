/** Files and answers of a form → the server's answer, sent as multipart. */
import { answerOf } from "./ask.ts";

/** One value of a form; a list is sent as the same name several times, an absent one not at all. */
export type Field = string | boolean | number | File | readonly string[] | undefined;

/** Sends a form with its files; throws `Refused`, as `ask` does. */
export async function sendFiles<T>(path: string, fields: Readonly<Record<string, Field>>): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (value instanceof File) form.append(name, value, value.name);
    else for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) form.append(name, one);
  }
  return answerOf<T>(path, { method: "POST", body: form });
}
