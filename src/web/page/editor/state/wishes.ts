/** What the server works into the text when asked: a part back to the superior, a side of a conflict, a certain correction. */
import type { ConflictSide, FindingRow, OpenDocument } from "../../../api.ts";
import { ask, problemOf } from "../../ask/ask.ts";
import { announce } from "../../shell/live.tsx";
import { fixWords } from "../findings/fix-words.ts";
import { adopt, rearrange } from "./change.ts";
import type { Desk } from "./desk.ts";
import { setAt, valueAt } from "./edit.ts";
import { formPath } from "./sendable.ts";

/** Sends the present text with a wish, and takes what comes of it; can be undone. */
async function wish(desk: Desk, path: string, body: Readonly<Record<string, unknown>>, said: string): Promise<void> {
  try {
    await desk.loop.flush();
    const opened = await ask<OpenDocument>("POST", path, { id: desk.id, text: desk.text.peek(), ...body });
    if (opened.text === desk.text.peek()) {
      desk.problems.value = opened.problems;
      return;
    }
    adopt(desk, opened, `${path} ${Date.now()}`);
    announce(said);
  } catch (error) {
    desk.trouble.value = problemOf(error);
  }
}

/** One own part goes back to the superior's words. */
export function revert(desk: Desk, key: string): Promise<void> {
  return wish(desk, "/api/revert", { key }, "Đã trả phần này về như văn bản cấp trên.");
}

/** One conflict is settled by taking a side. */
export function settle(desk: Desk, key: string, side: ConflictSide): Promise<void> {
  return wish(desk, "/api/settle", { choices: { [key]: side } }, "Đã chọn xong một chỗ.");
}

/** One certain correction of the proofreader is made: by the server in the file's text, else in the field itself. */
export async function makeFix(desk: Desk, finding: FindingRow): Promise<void> {
  const before = desk.text.peek();
  await wish(desk, "/api/fix", { finding }, DONE);
  if (desk.text.peek() !== before || finding.data === null) return;
  const path = formPath(finding.data, desk.kept.peek());
  const text = valueAt(desk.model.peek(), path);
  const fixed = typeof text === "string" ? fixWords(text, finding) : null;
  if (fixed === null) announce("Chưa sửa được tự động; hãy đến chỗ ấy và sửa tay.");
  else {
    rearrange(desk, (model) => setAt(model, path, fixed));
    announce(DONE);
  }
}

const DONE = "Đã sửa theo góp ý. Bấm Hoàn tác nếu không đúng ý.";
