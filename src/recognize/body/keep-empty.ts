/** Contents of a part of the file that has only a name or a number → room to be written in, so that the part is kept and the data can be built. */
import type { RichText } from "../../model/types.ts";
import type { BodyContext } from "./context.ts";

const ROOM = '{{blank "nội dung"}}';

/** One line of room when all contents (a list or an object of them) are empty lists or null, else none. An emptied part is told: only the office knows what belongs there. */
export function roomWhenEmpty(
  contents: object,
  name: string,
  path: string,
  { find }: Pick<BodyContext, "find">,
): RichText[] {
  const values: unknown[] = Object.values(contents);
  const isEmpty = values.every((one) => one === null || (Array.isArray(one) && one.length === 0));
  if (!isEmpty) return [];
  find({
    status: "unsure",
    path,
    confidence: 0.4,
    what: `${name} không có nội dung trong tệp; giữ lại, để khoảng trống chờ viết.`,
  });
  return [ROOM];
}
