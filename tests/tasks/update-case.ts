/** A project with the repository's own facts and three short documents: a city's, a ward's made from it, a party cell's made from the ward's. */
import fs from "node:fs";
import path from "node:path";

export type Files = Record<string, string>;

const root = path.resolve(import.meta.dirname, "../..");

export const CITY = "data/documents/2027/thanh-pho.yaml";
export const WARD = "data/documents/2027/phuong.yaml";

/** Templates, registry and words of the repository, without its documents. */
function facts(): Files {
  const files: Files = {};
  for (const folder of ["data", "templates"])
    for (const name of fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }))
      if (/\.(?:yaml|hbs)$/.test(name) && !/^(?:documents|batches|bases)\//.test(name))
        files[`${folder}/${name}`] = fs.readFileSync(path.join(root, folder, name), "utf8");
  return files;
}

const shared = facts();

export const city = `# yaml-language-server: $schema=../../schema/document.schema.json
template: huong-dan/cong-tac-nam
issuer: ban-tuyen-giao-dan-van-thanh-uy-hai-phong
year: 2027
date: "2027-01"
draft: true
about: công tác thư viện năm {{year}}
parents:
  - kind: Hướng dẫn
    symbol: HD/BTGDVTW
    issuer: Ban Tuyên giáo và Dân vận Trung ương
    title: công tác thư viện năm 2027
sections:
  - id: muc-dich
    title: MỤC ĐÍCH, YÊU CẦU
    items:
      - id: muc-tieu
        text: Đưa sách đến mọi nhà.
      - id: yeu-cau
        text: Việc làm phải thiết thực.
  - id: noi-dung
    title: NỘI DUNG
    items:
      - id: tu-sach
        heading: Tủ sách cơ sở
        text: Mỗi nơi có một tủ sách.
      - id: ban-doc
        heading: Phục vụ bạn đọc
        text: Mở cửa cả ngày nghỉ.
      - id: so-hoa
        heading: Số hóa
        text: Số hóa tài liệu quý.
  - id: thuc-hien
    title: TỔ CHỨC THỰC HIỆN
    items:
      - id: bao-cao
        text: Báo cáo kết quả đúng hạn.
recipients:
  - Lưu ý viên thư viện
signature:
  signer: truong-ban
`;

export const ward = `# yaml-language-server: $schema=../../schema/child.schema.json
extends: 2027/thanh-pho
issuer: dang-uy-phuong-ngo-quyen
year: 2027
changes:
  # bàn trong họp Thường vụ
  tu-sach:
    text: Mỗi khu dân cư có một tủ sách.
  so-hoa: {remove: true}
  nha-van-hoa:
    after: ban-doc   # ngay sau bạn đọc
    heading: Nhà văn hóa
    text: Mở phòng đọc ở nhà văn hóa.
`;

/** The project; files given replace or add to it. */
export function updateProject(own: Files = {}): Files {
  return { ...shared, [CITY]: city, [WARD]: ward, ...own };
}

/** The city's document after words were replaced. */
export function cityWith(...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not there: ${from}`);
    return text.replace(from, to);
  }, city);
}
