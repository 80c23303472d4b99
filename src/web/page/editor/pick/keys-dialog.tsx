/** The keys of the editor, for those who would rather not reach for the mouse. */
import type { JSX } from "preact";
import { Dialog } from "../../shell/dialog.tsx";

const KEYS: readonly (readonly [string, string])[] = [
  ["Enter", "sang đoạn hoặc gạch đầu dòng mới (tách ở chỗ con trỏ)"],
  ["Ctrl + Enter", "thêm một ý, mục, phần nữa ngay sau"],
  ["Alt + ↑, Alt + ↓", "chuyển ý, mục, phần lên hoặc xuống"],
  ["Ctrl + Shift + Backspace", "xóa ý, mục, phần (hỏi lại nếu có chữ); ở đầu ô chữ chỉ cần Ctrl + Backspace"],
  ["Ctrl + K", "chèn viện dẫn"],
  ["Ctrl + B, Ctrl + I", "chữ đậm, chữ nghiêng"],
  ["Ctrl + S", "lưu"],
  ["Alt + Backspace", "hoàn tác; thêm Shift là làm lại. Ngoài ô chữ: Ctrl + Z, Ctrl + Y"],
  ["Tab, Shift + Tab", "sang ô sau, về ô trước"],
];

export function KeysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title="Phím tắt" onClose={onClose}>
      <table>
        <tbody>
          {KEYS.map(([keys, meaning]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
