/** Components printed in capitals. */
import { componentOf, prescribes } from "../form/components.ts";
import { groupBy, once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

export const formCase: Rule = {
  id: "form-case",
  severity: "warning",
  title: "Chỗ phải viết chữ hoa lại viết chữ thường",
  basis: "HD 05-HD/VPTW, Phụ lục 2; NĐ 30/2020/NĐ-CP, Phụ lục I, mục V.",
  examples: {
    bad: [
      '<?word?><document kind="huong-dan"><letterhead><left><line role="organ">Ban Nội chính</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line></right></letterhead><p>Nội dung.</p></document>',
    ],
    good: [
      '<?word?><document kind="huong-dan"><letterhead><left><line role="organ">BAN NỘI CHÍNH</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line></right></letterhead><p>Nội dung.</p></document>',
    ],
  },
  check: onFile((file) => {
    const places = file.lines.flatMap((line) => {
      const component = componentOf(line, file);
      const isWrong = component?.look.case === "upper" && prescribes(component, "case") && /\p{Ll}/u.test(line.text);
      return isWrong ? [{ line, component }] : [];
    });
    return groupBy(places, ({ component }) => component.name).flatMap(([name, members]) =>
      once(members, (all) => ({
        what: `${name.charAt(0).toUpperCase()}${name.slice(1)} viết chữ thường${all.length === 1 ? "" : ` ở ${all.length} chỗ`}; quy định chữ in hoa.`,
        why: basisWords(
          file.form,
          all.map(({ component }) => component.look.source),
        ),
        fix: "Viết toàn bộ bằng chữ in hoa.",
      })),
    );
  }),
};
