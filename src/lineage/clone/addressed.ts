/** Items that give work to organs which the child's level does not have → to-dos. */
import { hasTerritory, type Line } from "./line.ts";
import { mentionAt, ORGAN, type Marked } from "./mark.ts";
import type { Todo } from "./types.ts";

/** What a text says to or of the parent's level only. */
export function addressedTodos(text: string, marked: Marked, line: Line): Pick<Todo, "what" | "why">[] {
  const { rules, parentHome, child, same } = line;
  if (same) return [];
  const start = mentionAt(marked, marked.text.trimStart().charAt(0));
  const isMissing = start?.role === "culture" && start.side === "parent" && line.childWords["culture"] === undefined;
  if ((start?.side === "other" && start.source !== child.name) || (start && isMissing))
    return [
      {
        what: `Xóa hoặc viết lại mục giao việc cho ${start.source}.`,
        why: "Cơ quan này không thuộc cấp mình, cấp mình không giao việc cho cơ quan ấy được.",
      },
    ];
  if (!hasTerritory(child, rules) && hasTerritory(parentHome, rules) && opensWithGovernment(marked))
    return [
      {
        what: "Xóa hoặc viết lại mục giao việc cho Ủy ban nhân dân.",
        why: "Cấp mình không có chính quyền cùng cấp, không giao việc cho Ủy ban nhân dân được.",
      },
    ];
  const room =
    line.parent.kind === "department" ? /Phòng \p{Lu}\p{L}*(?: (?:- )?\p{L}+){0,4}/u.exec(text)?.[0] : undefined;
  if (room !== undefined && !room.startsWith(line.childWords["culture"] ?? "-"))
    return [
      {
        what: `Thay “${room.trim()}” bằng phòng, đơn vị của cấp mình.`,
        why: "Đây là phòng của cơ quan cấp trên.",
      },
    ];
  const fromProvince = rules.provinceLevels.includes(parentHome.level);
  if (!fromProvince || rules.provinceLevels.includes(child.level)) return [];
  const below = child.level === "intermediate";
  const found = rules.provinceOnly.find(
    (word) => marked.text.includes(word) && !(below && /^(?:[Cc]ác sở|Sở )/u.test(word)),
  );
  if (found === undefined) return [];
  return [
    {
      what: `Xem lại chỗ nói về “${found}”: xóa, hoặc thay bằng nơi tương ứng của cấp mình.`,
      why: "Đây là đối tượng của cấp tỉnh, thành phố, cấp mình không có hoặc không chỉ đạo được.",
    },
  ];
}

const GOVERNMENT = new RegExp(`^(?:(?:UBND|Ủy ban nhân dân) )?(${ORGAN})`, "u");

/** `UBND xã …`, as a name or with a slot. */
function opensWithGovernment(marked: Marked): boolean {
  const [opening = "", sign = ""] = GOVERNMENT.exec(marked.text.trimStart()) ?? [];
  const mention = mentionAt(marked, sign);
  if (mention?.side !== "parent") return false;
  return mention.role === "government" || (opening !== sign && mention.role.startsWith("territory"));
}
