/** A superior's document as it arrives by file: a project that imported and cloned it, and corrected copies of the file. */
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { build } from "../../src/tasks/build.ts";
import { cloneFile } from "../../src/tasks/clone-file.ts";
import type { Files } from "./file-case.ts";
import { city, CITY, updateProject } from "./update-case.ts";

/** Item of the city's document, as YAML; two lines when it has no heading. */
export interface Piece {
  heading?: string;
  text: string;
}

export const CHILD = "2027/dang-uy-phuong-ngo-quyen-cong-tac-thu-vien";
export const CHILD_FILE = `data/documents/${CHILD}.yaml`;
export const PARENT = "2027/ban-tuyen-giao-dan-van-thanh-uy-hai-phong-thu-vien";
export const PARENT_FILE = `data/documents/${PARENT}.yaml`;
export const FILE = "den/huong-dan.docx";

/** Items of section II in the first version. */
export const PIECES: readonly Piece[] = [
  { heading: "Tủ sách cơ sở", text: "Mỗi nơi có một tủ sách để mọi người cùng đọc, cùng góp." },
  { heading: "Phục vụ bạn đọc", text: "Mở cửa cả ngày nghỉ và buổi tối, ưu tiên học sinh, người cao tuổi." },
  { heading: "Số hóa", text: "Số hóa tài liệu quý, đưa lên trang tin để người đọc ở xa dùng được." },
  { text: "Thư viện trường học cho mượn sách về nhà trong dịp hè." },
];

/** The city's data with these items in section II. */
function cityOf(pieces: readonly Piece[], change: (text: string) => string = (text) => text): string {
  const items = pieces.map(
    ({ heading, text }, at) =>
      `      - id: muc-${at + 1}\n${heading === undefined ? "" : `        heading: ${heading}\n`}        text: ${text}\n`,
  );
  const text = city.replace(/(?<= {4}title: NỘI DUNG\n {4}items:\n)[^]*?(?= {2}- id: thuc-hien)/u, items.join(""));
  return change(text);
}

/** The Word file that such data print. */
export async function cityFile(pieces: readonly Piece[], change?: (text: string) => string): Promise<Uint8Array> {
  const files: Files = updateProject({ [CITY]: cityOf(pieces, change) });
  const host = createMemoryHost(files);
  const result = await build(host, { wanted: ["2027/thanh-pho"] });
  const bytes = host.readBytes("output/2027/thanh-pho.docx");
  if (bytes === undefined) throw new Error(JSON.stringify(result, null, 2));
  return bytes;
}

/** A project without the city's data, in which the ward was cloned from the city's file. */
export async function clonedProject(pieces: readonly Piece[] = PIECES): Promise<Files> {
  const files: Files = { ...updateProject(), [FILE]: await cityFile(pieces) };
  for (const file of Object.keys(files)) if (file.startsWith("data/documents/")) Reflect.deleteProperty(files, file);
  const made = await cloneFile(createMemoryHost(files), { source: FILE, to: "dang-uy-phuong-ngo-quyen" });
  if (made.status !== "written") throw new Error(JSON.stringify(made, null, 2));
  return files;
}
