/** First lines moved by spaces or tabs in place of an indent. */
import { once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { bodyParagraphs } from "../form/paragraphs.ts";
import type { Rule } from "../types.ts";

export const formTypedIndent: Rule = {
  id: "form-typed-indent",
  severity: "style",
  title: "Lùi đầu dòng bằng dấu cách hoặc phím Tab",
  basis: "Thông lệ soạn thảo; khoảng lùi đặt bằng dấu cách thay đổi khi đổi cỡ chữ hoặc căn đều hai bên.",
  examples: {
    bad: ['<?word typedIndent=5?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile((file) =>
    once(
      bodyParagraphs(file).filter(({ seen }) => /\t|\s{2}/u.test(seen.typedIndent ?? "")),
      (all) => ({
        what: `${all.length} đoạn lùi đầu dòng bằng dấu cách hoặc phím Tab.`,
        why: "Khoảng lùi gõ tay thay đổi khi đổi cỡ chữ hoặc căn đều hai bên, nên các đoạn không thẳng hàng.",
        fix: "Xóa các dấu cách ấy và đặt Paragraph, Special: First line.",
      }),
    ),
  ),
};
