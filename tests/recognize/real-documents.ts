/** The real documents, when the folder that holds them is there: as their text has them, and as Word files with the head that extraction lost. */
import fs from "node:fs";
import path from "node:path";
import { createSource } from "../../src/base/source.ts";
import { parseYaml } from "../../src/base/yaml.ts";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import type { Doc, Letterhead, Line, LineRole, Title } from "../../src/tree/nodes.ts";
import { readText } from "../../src/tree/text-reader/read-text.ts";
import { sharedPath } from "../support/shared.ts";
import { typeInWord } from "../support/typed-word.ts";
import type { TruthFile } from "./truth-types.ts";

const truthFolder = sharedPath("truth");
const documents = sharedPath("documents");

export const hasRealDocuments = truthFolder !== undefined && documents !== undefined;

/** What a careful reader wrote down, one file for each document. */
export const truths: readonly TruthFile[] =
  truthFolder === undefined || documents === undefined ? [] : readTruths(truthFolder);

function readTruths(folder: string): TruthFile[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".structure.yaml"))
    .map((file) => parseYaml(createSource(file, fs.readFileSync(path.join(folder, file), "utf8"))).data as TruthFile);
}

/** The document as the reader of text gives it. */
export function readReal({ file }: TruthFile): Doc {
  const { value } = readText(fs.readFileSync(path.join(documents ?? "", file), "utf8"), file);
  if (!value) throw new Error(`${file} cannot be read`);
  return value;
}

/** The document as its office typed it: read back from a Word file. */
export function readRealFromWord(truth: TruthFile): Doc {
  const { value } = readDocx(typeInWord(withHead(readReal(truth), truth)), truth.file.replace(".txt", ".docx"));
  if (!value) throw new Error(`${truth.file} cannot be read back`);
  return value.doc;
}

/** Column of the organ and place-date line, by the number that the truth files give a document. */
const HEADS: Readonly<Record<string, { superior: string[]; organ: string[]; number: string; placeDate: string }>> = {
  "000": {
    superior: ["QUẬN ỦY KIẾN AN"],
    organ: ["BAN TUYÊN GIÁO"],
    number: "Số 44-HD/BTGQU",
    placeDate: "Kiến An, ngày 14 tháng 02 năm 2023",
  },
  "001": {
    superior: ["ĐẢNG BỘ TỈNH TÂN GIANG"],
    organ: ["ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP"],
    number: "Số 32 -HD/ĐUK",
    placeDate: "Tân Giang, ngày      tháng 01 năm 2024",
  },
  "002": {
    superior: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG"],
    organ: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
    number: "Số:        /KH-SGDĐT",
    placeDate: "Hải Phòng, ngày      tháng 02 năm 2023",
  },
  "003": {
    superior: ["ĐẢNG BỘ TỈNH TÂN GIANG"],
    organ: ["THỊ ỦY TÂN BÌNH"],
    number: "Số      -HD/TU",
    placeDate: "Tân Bình, ngày      tháng 01 năm 2024",
  },
  "004": {
    superior: ["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG"],
    organ: ["ĐẢNG ỦY PHƯỜNG NGÔ QUYỀN"],
    number: "Số      -HD/ĐU",
    placeDate: "Ngô Quyền, ngày      tháng 01 năm 2026",
  },
};

/** The head that extraction lost, whole again; a lost name of the kind too. */
function withHead(doc: Doc, { doc: id, kind, regime }: TruthFile): Doc {
  const head = HEADS[id];
  if (!head) throw new Error(`no head for ${id}`);
  const isParty = regime === "party";
  const letterhead: Letterhead = {
    type: "letterhead",
    left: [
      ...head.superior.map((words) => lineOf("superior", words)),
      ...head.organ.map((words) => lineOf("organ", words)),
      ...(isParty ? [lineOf("organ-rule", "*")] : []),
      lineOf("number", head.number),
    ],
    right: [
      ...(isParty
        ? [lineOf("national", "ĐẢNG CỘNG SẢN VIỆT NAM")]
        : [lineOf("national", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), lineOf("motto", "Độc lập - Tự do - Hạnh phúc")]),
      lineOf("place-date", head.placeDate),
    ],
  };
  const title = doc.children.find((block) => block.type === "title");
  const lines = title?.lines ?? [];
  const named: Title = {
    type: "title",
    lines: lines.some(({ role }) => role === "kind") ? lines : [lineOf("kind", kind), ...lines],
  };
  const rest = doc.children.filter((block) => block.type !== "letterhead" && block.type !== "title");
  return { ...doc, children: [letterhead, named, ...rest] };
}

function lineOf(role: LineRole, value: string): Line {
  return { type: "line", role, children: [{ type: "text", value }] };
}

/** Words of the printed lines of a head. */
export function headWords({ children }: Doc): string[] {
  return children.flatMap((block) => {
    if (block.type === "letterhead") return [...block.left, ...block.right].map((line) => inlineText(line.children));
    return block.type === "title" ? block.lines.map((line) => inlineText(line.children)) : [];
  });
}
