/** What the lines of Nơi nhận end with. */
import { endWords, wrongEnds } from "../form/end-marks.ts";
import { once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Rule } from "../types.ts";

const SIGNOFF = (first: string, last: string): string =>
  `<?word?><document kind="huong-dan"><p>Nội dung.</p><signoff><recipients><line role="recipients-label">Nơi nhận:</line><line role="recipient">${first}</line><line role="recipient">${last}</line></recipients><signature><line role="authority">K/T TRƯỞNG BAN</line></signature></signoff></document>`;

export const formRecipientMarks: Rule = {
  id: "form-recipient-marks",
  severity: "warning",
  title: "Dấu cuối các dòng nơi nhận khác quy định",
  basis: "HD 05-HD/VPTW, trang 24: dấu chấm phẩy, dòng cuối dấu chấm; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [SIGNOFF("Các chi bộ,", "Lưu Văn phòng."), SIGNOFF("Các chi bộ;", "Lưu Văn phòng;")],
    good: [
      SIGNOFF("Các chi bộ;", "Lưu Văn phòng."),
      SIGNOFF("Các chi bộ và tổ chức chính trị - xã hội", "trực thuộc."),
    ],
  },
  check: onFile(({ form, lines }) => {
    const { recipientEnd, recipientLastEnd } = form.text;
    const recipients = withoutDrafter(lines.filter(({ role }) => role === "recipient"));
    const wrong = wrongEnds(recipients, recipientEnd.value, recipientLastEnd.value).filter(
      ({ line, found }) => found !== "" || !runsOn(line, recipients),
    );
    return once(wrong, (all) => ({
      what: `${all.length} dòng nơi nhận ${endWords(all)}; quy định ${[...new Set(all.map(({ wanted }) => `“${wanted}”`))].join(", dòng cuối ")}.`,
      why: basisWords(
        form,
        all.map(({ wanted }) => (wanted === recipientEnd.value ? recipientEnd.source : recipientLastEnd.source)),
      ),
      fix: `Mỗi dòng kết thúc bằng “${recipientEnd.value}”, dòng cuối bằng “${recipientLastEnd.value}”.`,
    }));
  }),
};

/** The drafter's mark and the number of copies stand below the list: NguyenVanAn-26, PL.(300). */
function withoutDrafter(recipients: readonly CheckedLine[]): readonly CheckedLine[] {
  const isMark = /^[\p{L}.]+\s*(?:-\s*\d+|\(\d+\))\.?$/u.test(recipients.at(-1)?.text.trim() ?? "");
  return isMark ? recipients.slice(0, -1) : recipients;
}

/** A name too long for its line goes on in the next paragraph. */
function runsOn(line: CheckedLine, recipients: readonly CheckedLine[]): boolean {
  const next = recipients[recipients.indexOf(line) + 1];
  return next !== undefined && /^\s*[\p{Ll}(]/u.test(next.text);
}
