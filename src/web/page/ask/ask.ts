/** A question to the server → its answer; a refusal is thrown with the problem it tells. */
import type { Diagnostic } from "../../../index.ts";
import type { Refusal } from "../../api.ts";

/** What `ask` and `sendFiles` throw, and nothing else. */
export interface Refused extends Error {
  problem: Diagnostic;
}

/**
 * Sends JSON and reads JSON; throws `Refused`.
 * @param path with its query, such as `/api/document?id=2027%2Fabc`
 */
export async function ask<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const request: Request = { method };
  if (signal) request.signal = signal;
  if (body !== undefined) {
    request.headers = { "content-type": "application/json" };
    request.body = JSON.stringify(body);
  }
  return answerOf<T>(path, request);
}

interface Request {
  method: string;
  headers?: Record<string, string>;
  body?: string | FormData;
  signal?: AbortSignal;
}

/** The answer to a request whatever it carries. The header tells the server that a page of its own asks: other sites cannot send it. */
export async function answerOf<T>(path: string, request: Request): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...request, headers: { ...request.headers, "x-soan": "1" } });
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    throw refused(unreachable);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw refused(isRefusal(answer) ? answer.problem : unreadable);
}

/** The problem to show for whatever was thrown. */
export function problemOf(error: unknown): Diagnostic {
  if (error instanceof Error && "problem" in error) return (error as Refused).problem;
  return { ...unreadable, why: error instanceof Error ? error.message : String(error) };
}

function refused(problem: Diagnostic): Refused {
  return Object.assign(new Error(problem.what), { problem });
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "problem" in answer;
}

/** Nobody answers at the address of the page. */
export const unreachable: Diagnostic = {
  code: "server-unreachable",
  severity: "error",
  what: "Chương trình Soạn trên máy này không trả lời.",
  why: "Cửa sổ chạy lệnh soan web đã đóng hoặc chương trình đã dừng.",
  fix: "Chạy lại soan web rồi thử lại. Những gì đang soạn dở vẫn được giữ trong trình duyệt.",
};

const unreadable: Diagnostic = {
  code: "answer-unreadable",
  severity: "error",
  what: "Không đọc được câu trả lời của chương trình Soạn.",
  why: "Trang đang mở có thể là bản cũ hơn chương trình đang chạy.",
  fix: "Tải lại trang rồi thử lại.",
};
