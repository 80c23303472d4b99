/** Nơi nhận and the signature in, their rows out. */
import type { Signoff } from "../../../src/tree/nodes.ts";
import { underlineRows } from "./marks.ts";
import { axisRows, locate, looksOf, of, type Reading } from "./printed.ts";
import { axisOf, mm, numberRow, type Row, wordRow } from "./sheet.ts";

/** The block stands level, the signature on one axis, the name a signature below the position. */
export function signoffRows({ recipients, signature }: Signoff, sheet: Reading): Row[] {
  const left = locate(recipients, sheet);
  const right = locate(signature, sheet);
  const { form, area } = sheet;
  const alone = !signature.some(({ role }) => role === "authority");
  const label = of(left, "recipients-label");
  const first = right[0]?.lines[0];
  const position = of(right, "position").at(-1);
  const name = of(right, "name")[0];
  const items = left.filter(({ line }) => line.role === "recipient").map(({ text }) => text);
  const [end, lastEnd] = [form.text.recipientEnd, form.text.recipientLastEnd];
  return [
    ...looksOf([...left, ...right], sheet, alone),
    ...axisRows(right, "signature", axisOf(right.flatMap(({ lines }) => lines))),
    numberRow("recipients-label", "left edge", "must", label[0]?.x, mm(area.left)),
    ...underlineRows(label[0], sheet),
    numberRow(
      "signature",
      "level with Nơi nhận",
      "must",
      label[0] && first && Math.abs(label[0].y - first.y),
      mm(0, 1),
    ),
    wordRow(
      "recipient",
      "ends",
      end.force,
      items.slice(0, -1).every((item) => item.endsWith(end.value)) ? end.value : "other",
      end.value,
    ),
    wordRow("recipient", "last one ends", lastEnd.force, items.at(-1)?.slice(-1), lastEnd.value),
    ...(name && position
      ? [
          numberRow(
            "name",
            "distance below the position",
            form.signature.gapMm.force,
            name.y - position.y,
            mm(form.signature.gapMm.value, 1),
          ),
        ]
      : []),
  ];
}
