/** A city's guidance → a ward's document made from it, changed on both sides since, so that an update has something to follow and something to ask. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { buildByCommand, documentFile } from "./documents.ts";
import { copyProject } from "./project.ts";
import { program } from "./server.ts";
import { superior } from "./views.ts";

export const ward = "2027/dang-uy-phuong-kien-an-cong-tac-khoa-giao";

/** Of the ward alone, of both sides, of the city alone. */
const words = {
  mine: "Nâng cao chất lượng tham mưu về công tác khoa giáo; mỗi đề xuất phải qua khảo sát ở từng tổ dân phố.",
  theirs: "Mỗi đề xuất với cấp ủy phải dựa trên khảo sát thực tế ở ít nhất ba địa bàn, số liệu đã được đối chiếu",
  followed: "mức độ hài lòng của người dân, doanh nghiệp",
};

/** Clones on the command line, then edits one item on both sides and another in the city's text alone. */
export function makeConflict(folder: string): void {
  const command = [program, "clone", superior, "--to", "dang-uy-phuong-kien-an", "--project", folder];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const mine = documentFile(folder, ward);
  fs.appendFileSync(mine, `changes:\n  chat-luong-tham-muu:\n    text: ${words.mine}\n`);
  const theirs = documentFile(folder, superior);
  const text = fs.readFileSync(theirs, "utf8");
  fs.writeFileSync(
    theirs,
    text
      .replace("Mỗi đề xuất với cấp ủy phải dựa trên khảo sát thực tế, số liệu đã được đối chiếu", words.theirs)
      .replace("mức độ hài lòng của người dân", words.followed),
  );
}

/** The city's corrected Word file, in which one item has become two. */
export function correctedFile(): Buffer {
  const folder = copyProject();
  try {
    const file = documentFile(folder, superior);
    const text = fs.readFileSync(file, "utf8");
    fs.writeFileSync(
      file,
      text
        .replace("heading: Kiểm tra, giám sát, khảo sát", "heading: Kiểm tra, giám sát")
        .replace(
          / {10}- >-\n {12}Khảo sát chuyên đề/u,
          "      - id: khao-sat\n        heading: Khảo sát chuyên đề\n        bullets:\n$&",
        ),
    );
    return fs.readFileSync(buildByCommand(folder, superior, "sent"));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
