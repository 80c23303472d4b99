/** The file on disk as somebody else left it → what differs, and whose text shall stand. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Dialog } from "../../shell/dialog.tsx";
import { useDesk } from "../form/use-desk.ts";
import type { Aligned } from "../../look/align.ts";
import { changedLines } from "../state/line-diff.ts";
import { save } from "../state/save.ts";
import { takeDisk } from "../state/watch.ts";

const SIGNS: Readonly<Record<Aligned["of"], string>> = { both: " ", before: "−", after: "+" };

export function DiskDialog({ onClose }: { onClose: () => void }): JSX.Element | null {
  const desk = useDesk();
  const disk = desk.disk.value;
  const text = desk.text.value;
  const lines = useMemo(() => changedLines(disk?.text ?? "", text), [disk, text]);
  if (!disk) return null;
  return (
    <Dialog title="Tệp đã được sửa ở nơi khác" onClose={onClose} wide>
      <p>
        Từ khi mở ở đây, tệp <code>{desk.file.value}</code> đã đổi trên đĩa: có thể do một cửa sổ khác hoặc một chương
        trình khác. Dòng “−” chỉ có trên đĩa, dòng “+” chỉ có trong bản đang sửa ở đây.
      </p>
      <pre class="diff" tabIndex={0} aria-label="Chỗ khác nhau">
        {lines.map((line, index) =>
          line ? (
            <span key={index} class={line.of}>
              {SIGNS[line.of]} {line.text}
              {"\n"}
            </span>
          ) : (
            <span key={index}>⋯{"\n"}</span>
          ),
        )}
      </pre>
      <div class="row ends">
        <button
          type="button"
          onClick={() => {
            onClose();
            void takeDisk(desk);
          }}
        >
          Lấy bản trên đĩa
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            onClose();
            void save(desk, true);
          }}
        >
          Ghi đè bằng bản của tôi
        </button>
        <button type="button" class="plain" onClick={onClose}>
          Để sau
        </button>
      </div>
      <p class="muted">
        Lấy bản trên đĩa thì bản của tôi vẫn lấy lại được bằng Hoàn tác. Ghi đè thì tệp trên đĩa được giữ lại dưới tên
        khác.
      </p>
    </Dialog>
  );
}
