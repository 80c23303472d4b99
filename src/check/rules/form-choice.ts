/** By which form the file was judged, where its date does not tell. */
import { onWholeFile } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import type { Rule } from "../types.ts";

export const formChoice: Rule = {
  id: "form-choice",
  severity: "style",
  title: "Văn bản không ghi ngày nên thể thức được soát theo quy định mới nhất",
  basis: "Văn bản theo thể thức có hiệu lực vào ngày ban hành.",
  examples: {
    bad: ['<?word formAssumed=1?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile(({ form, formAssumed, lines }) => {
    if (formAssumed !== true) return [];
    return [
      {
        what: `Không rõ ngày ban hành nên thể thức được soát theo ${form.name}.`,
        why: "Mỗi quy định về thể thức chỉ áp dụng cho văn bản ban hành từ ngày nó có hiệu lực.",
        fix: "Ghi ngày ban hành rồi soát lại; nếu văn bản có trước quy định này thì bỏ qua các góp ý về thể thức.",
        at: onWholeFile(lines),
      },
    ];
  }),
};
