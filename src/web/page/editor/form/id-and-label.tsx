/** A part of the document → its id and printed number. */
import type { JSX } from "preact";
import { idsIn, isId } from "../state/ids.ts";
import { valueAt } from "../state/edit.ts";
import { Field } from "./field.tsx";
import { useDesk } from "./use-desk.ts";

interface Props {
  path: string;
  /** Appendices and footnotes are numbered by the print alone. */
  withLabel?: boolean;
}

export function IdAndLabel({ path, withLabel = true }: Props): JSX.Element {
  const desk = useDesk();
  const refuse = (id: string): string | null => {
    if (!isId(id)) return "Mã chỉ gồm chữ không dấu, chữ số và dấu gạch nối, chẳng hạn: tuyen-truyen-nghi-quyet.";
    const model = desk.model.peek();
    const isTaken = model !== null && idsIn(model).has(id) && valueAt(model, `${path}.id`) !== id;
    return isTaken ? `Mã “${id}” đã có ở phần khác của văn bản.` : null;
  };
  return (
    <div class="in-two">
      <Field
        path={`${path}.id`}
        label="Mã"
        required
        refuse={refuse}
        help="Tên không dấu, giữ nguyên qua các năm và các cấp để so sánh, cập nhật."
      />
      {withLabel ? (
        <Field
          path={`${path}.label`}
          label="Số in ra"
          nullable
          help="Ghi đè số thứ tự tự động, chỉ ghi số hoặc chữ, không ghi dấu chấm."
        />
      ) : null}
    </div>
  );
}
