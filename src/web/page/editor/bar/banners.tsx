/** What the officer must know before going on: an unsaved copy, a file changed elsewhere, a program that does not answer. */
import type { JSX } from "preact";
import { Stop } from "../../shell/problems.tsx";
import { useDesk } from "../form/use-desk.ts";
import { leaveCopy, takeCopy } from "../state/open.ts";

export function Banners(): JSX.Element {
  const desk = useDesk();
  const { state } = desk.saving.value;
  const refused = state === "refused" && desk.saving.value.state === "refused" ? desk.saving.value.problem : null;
  const trouble = refused ?? desk.trouble.value;
  const offered = desk.offered.value;
  return (
    <div class="banners">
      {offered ? (
        <div class="notice row" role="alert">
          <span>Có bản chưa lưu của văn bản này, sửa lần cuối {timeOf(offered.at)}.</span>
          <button type="button" onClick={() => void takeCopy(desk)}>
            Khôi phục bản chưa lưu
          </button>
          <button type="button" class="plain" onClick={() => leaveCopy(desk)}>
            Bỏ, dùng tệp đã lưu
          </button>
        </div>
      ) : null}
      {desk.disk.value ? (
        <div class="notice row" role="alert">
          <span>Tệp trên đĩa đã được sửa ở nơi khác; bản đang sửa ở đây chưa ghi vào tệp.</span>
          <button
            type="button"
            onClick={() => {
              desk.asking.value = { what: "disk" };
            }}
          >
            Xem chỗ khác và chọn
          </button>
        </div>
      ) : null}
      {trouble ? <Stop problem={trouble} /> : null}
    </div>
  );
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleString("vi-VN", { dateStyle: "short", timeStyle: "short" });
}
