/** What an import found → recognised, doubtful, missing, and what will print otherwise, in the words of an office. */
import type { JSX } from "preact";
import { countedWords } from "../../../report/count-words.ts";
import type { Imported } from "../../api.ts";
import { WordDiff } from "../look/marked-words.tsx";
import { percentText } from "../look/counts.ts";
import { placeWords } from "../look/place-words.ts";
import { SummaryList } from "../look/summary-list.tsx";
import { Problems } from "../shell/problems.tsx";

const KINDS = {
  document: "dữ liệu của văn bản",
  directives: "đề nghị thêm vào danh mục văn bản; kiểm tra rồi mới chuyển vào danh mục",
  organs: "đề nghị thêm vào danh mục cơ quan; kiểm tra rồi mới chuyển vào danh mục",
} as const;

type Finding = Imported["findings"][number];

export function ImportedSummary({ result }: { result: Imported }): JSX.Element {
  const { findings, counts, facts, changes, files, diagnostics } = result;
  const of = (status: Finding["status"]): Finding[] => findings.filter((one) => one.status === status);
  const numbers = counts === null ? [] : countedWords(counts);
  return (
    <>
      <Problems list={diagnostics} />
      <div class="found">
        <SummaryList
          title="Chưa chắc, cần xem lại"
          lines={of("unsure").map((one) => (
            <Unsure finding={one} />
          ))}
        />
        <SummaryList
          title="Không thấy trong tệp"
          help="Văn bản không ghi, hoặc chỗ ấy in khoảng trống."
          lines={of("missing").map(({ path, what }) => `${placeWords(path)}: ${what}`)}
        />
        <SummaryList
          title="Soạn lại sẽ in khác tệp gốc"
          lines={changes.map(({ before, after }) => (
            <WordDiff before={before} after={after} />
          ))}
        />
        <SummaryList
          title="Đã nhận ra"
          lines={[...of("recognised").map(({ what }) => what), ...(numbers.length === 0 ? [] : [numbers.join(", ")])]}
        />
        <SummaryList
          title="Hạn báo cáo nêu trong văn bản (giữ nguyên chữ)"
          folded
          lines={[...new Set(facts?.deadlines ?? [])]}
        />
        <SummaryList
          title="Tệp đã ghi"
          folded
          lines={files.map(({ path, kind }) => (
            <>
              <code>{path}</code> ({KINDS[kind]})
            </>
          ))}
        />
      </div>
    </>
  );
}

function Unsure({ finding: { path, what, confidence } }: { finding: Finding }): JSX.Element {
  return (
    <>
      {placeWords(path)}
      {confidence === undefined ? "" : ` (chắc ${percentText(confidence)})`}: {what}
    </>
  );
}
