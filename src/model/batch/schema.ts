/** Schema of a batch file: which organs get a document, what each one is made from, what differs for some of them. */
import * as z from "zod";
import { ORGAN_KINDS, ORGAN_LEVELS } from "../../registry/value-lists.ts";
import { changesSchema } from "../schema/child.ts";
import { documentSchema } from "../schema/document.ts";
import { explain, id, optional, text } from "../schema/text.ts";

const DOCUMENT_PATTERN = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

const documentId = z
  .string()
  .refine((value) => DOCUMENT_PATTERN.test(value), { params: { problem: "bad-id" } })
  .meta({ pattern: DOCUMENT_PATTERN.source });

const level = z.enum(ORGAN_LEVELS);

const kind = z.enum(ORGAN_KINDS);

/** Every key that is written must hold; a list holds when one of its values does. */
const query = z.strictObject({
  kind: optional(
    kind,
    "Loại cơ quan",
    "committee: cấp ủy; advisory: cơ quan tham mưu; office: văn phòng; government: UBND; department: sở, phòng.",
    "committee",
  ),
  level: optional(
    z.union([level, z.array(level)]),
    "Cấp",
    "ward: phường; commune: xã; special-zone: đặc khu; province: tỉnh; city: thành phố trực thuộc Trung ương.",
    ["ward", "commune", "special-zone"],
  ),
  province: optional(
    z.union([text, z.array(text)]),
    "Tỉnh, thành phố",
    "Tên riêng của tỉnh, thành phố, không ghi chữ “tỉnh”, “thành phố”.",
    "Hải Phòng",
  ),
  ids: optional(z.array(id), "Mã cơ quan", "Chỉ lấy những cơ quan này.", ["dang-uy-phuong-ngo-quyen"]),
  except: optional(z.array(id), "Trừ ra", "Mã những cơ quan không lấy.", ["dang-uy-phuong-ngo-quyen"]),
});

/** Keys of a document that a batch may set. */
const settings = documentSchema
  .pick({
    number: true,
    date: true,
    place: true,
    form: true,
    draft: true,
    toneMarks: true,
    citation: true,
    about: true,
    author: true,
    basis: true,
    preamble: true,
    closing: true,
    recipients: true,
    archive: true,
    signature: true,
  })
  .partial();

const difference = z.strictObject({
  when: explain(query, "Với cơ quan nào", "Điều kiện chọn cơ quan, viết như ở khóa organs.", {
    level: "special-zone",
  }),
  extends: optional(documentId, "Văn bản gốc", "Văn bản gốc dùng cho những cơ quan này.", "2027/ten-van-ban"),
  set: optional(settings, "Ghi đè", "Những khóa của văn bản được thay bằng giá trị ghi ở đây.", {
    date: "2027-01-20",
  }),
  changes: optional(
    changesSchema,
    "Thay đổi từng mục",
    "Mỗi khóa là mã một mục của văn bản gốc: ghi các khóa cần thay; mục mới thì ghi thêm after hoặc in; remove: true để bỏ mục.",
    { "khoa-hoc-cong-nghe": { remove: true } },
  ),
});

export const batchSchema = z
  .strictObject({
    title: optional(text, "Tên đợt", "In ở đầu bảng tổng hợp.", "Kế hoạch công tác khoa giáo năm 2027"),
    year: explain(z.int().min(1945).max(2100), "Năm", "Năm của các văn bản, viết bằng số.", 2027),
    extends: explain(
      documentId,
      "Văn bản gốc",
      "Mã văn bản của cấp trên mà mỗi cơ quan làm theo.",
      "2027/btgdv-hai-phong-khoa-giao",
    ),
    document: optional(
      id,
      "Đuôi mã văn bản",
      "Tệp riêng data/documents/<năm>/<mã cơ quan>-<đuôi>.yaml, nếu có, được dùng thay cho bản chép từ văn bản gốc.",
      "khoa-giao",
    ),
    units: optional(
      text,
      "Danh sách đơn vị",
      "Tệp .csv nằm cạnh tệp này, có các cột code, name, level, province. Bỏ trống thì lấy cơ quan trong data/organs.",
      "mau-tinh.csv",
    ),
    organs: explain(query, "Cơ quan", "Điều kiện chọn cơ quan.", { kind: "committee", level: ["ward", "commune"] }),
    differences: optional(
      z.array(difference),
      "Khác biệt",
      "Những gì khác ở một số cơ quan; mục viết sau ghi đè mục viết trước.",
    ),
  })
  .meta({ title: "Đợt soạn của Soạn", description: "Soạn một loại văn bản cho nhiều cơ quan trong một lần chạy." });

/** A batch as it is written in YAML. */
export type BatchInput = z.input<typeof batchSchema>;
