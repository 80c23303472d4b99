/** What became of the parts in an update: grouped, conflicts first, each in words. */
import { expect, test } from "vitest";
import { groupItems, partName } from "../../../../src/web/page/update/item-words.ts";
import type { UpdateItem } from "../../../../src/web/page/update/item-words.ts";

const item = (part: Partial<UpdateItem> & Pick<UpdateItem, "became">): UpdateItem => ({
  key: "muc-a",
  name: "Tủ sách cơ sở",
  what: [],
  ...part,
});

test("conflicts come first, then what follows the superior; empty groups are left out", () => {
  const groups = groupItems([
    item({ became: "kept", what: ["heading"] }),
    item({ became: "followed", what: ["paragraphs", "bullets"] }),
    item({ became: "conflict", what: ["paragraphs"] }),
  ]);
  expect(groups).toEqual([
    { title: "Xung đột, phải chọn", lines: ["“Tủ sách cơ sở”: đoạn văn"] },
    { title: "Theo cấp trên", lines: ["“Tủ sách cơ sở”: đoạn văn, gạch đầu dòng"] },
    { title: "Giữ của mình", lines: ["“Tủ sách cơ sở”: tiêu đề"] },
  ]);
});

test("an own part whose neighbour is gone says where it stands now", () => {
  const [group] = groupItems([item({ became: "anchored", from: "muc-b", to: "muc-c" })]);
  expect(group?.lines).toEqual(["“Tủ sách cơ sở”: “muc-b” không còn nên đặt cạnh “muc-c”."]);
});

test("parts of the head have their own names", () => {
  expect(partName("head/about", "công tác khoa giáo")).toBe("Trích yếu");
  expect(partName("muc-a", "")).toBe("muc-a");
});
