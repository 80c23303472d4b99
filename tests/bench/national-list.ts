/** Numbers of units in, a made-up list of them as .csv out: names of the shapes that real ones have, always the same. */

const first =
  "An Bình Cẩm Đại Đông Gia Hà Hải Hòa Hồng Hưng Khánh Kim Lai Lạc Lâm Long Lương Mai Minh Mỹ Nam Ninh Phong Phú Phúc Quang Quảng Sơn Tam Tân Tây Thanh Thạnh Thiện Thịnh Thuận Thủy Tiên Trà Trung Trường Vạn Vĩnh Xuân Yên".split(
    " ",
  );
const second =
  "An Bảo Bắc Bình Châu Cường Dương Điền Định Đồng Đức Giang Hải Hậu Hiệp Hòa Hội Hưng Khê Kỳ Lâm Lập Lễ Lộc Long Lợi Mỹ Nghĩa Nguyên Phong Phú Phước Quang Sơn Tâm Thành Thắng Thới Thọ Thủy Tiến Trạch Trì Trung Tường Vân Xuân".split(
    " ",
  );
const third = "Thượng Hạ Đông Tây Nam Bắc Trung Nội Ngoại".split(" ");
const upland = ["Ea H'Lâm", "Cư M'Ngar", "Ia Krông-Lơ", "Đăk Rơ-Nang", "Kon Pờ-Lông", "Mường Chà-Vin", "Chư A-Thai"];
const single = ["Sậy", "Ghềnh", "Cồn", "Bãi", "Vạn", "Đầm"];

/** Provinces, and the communes below all of them. */
interface Size {
  provinces: number;
  communes: number;
}

/** The whole country: 34 provinces and 3,321 communes. */
const nation: Size = { provinces: 34, communes: 3321 };

/** The list as text, with its header. */
export function nationalList({ provinces, communes }: Size = nation): string {
  const next = seeded(20_250_701);
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? "";
  const names = new Set<string>();
  while (names.size < provinces) names.add(`${pick(first)} ${pick(second)}`);
  const rows = ["code,name,level,province"];
  const above = [...names].map((name, index) => {
    const level = index % 6 === 0 ? "thành phố" : "tỉnh";
    rows.push(`${String(index + 1).padStart(2, "0")},${capital(level)} ${name},${level},`);
    return { name, title: `${capital(level)} ${name}`, taken: new Set<string>() };
  });
  for (let index = 0; index < communes; index += 1) {
    const province = above[index % provinces];
    if (province === undefined) break;
    const level = index % 255 === 254 ? "đặc khu" : index % 5 === 0 ? "phường" : "xã";
    let name = index < provinces ? province.name : nameOf(index, pick, next);
    while (province.taken.has(`${level} ${name}`)) name = `${name} ${pick(third)}`;
    province.taken.add(`${level} ${name}`);
    rows.push(`${String(index + 101).padStart(5, "0")},${capital(level)} ${name},${level},${province.title}`);
  }
  return `${rows.join("\n")}\n`;
}

/** Mostly two syllables; now and then three, one, a number, an apostrophe or a hyphen. */
function nameOf(index: number, pick: (words: readonly string[]) => string, next: (below: number) => number): string {
  if (index % 97 === 0) return pick(single);
  if (index % 101 === 0) return String(next(15) + 1);
  if (index % 29 === 0) return pick(upland);
  const two = `${pick(first)} ${pick(second)}`;
  return index % 11 === 0 ? `${two} ${pick(third)}` : two;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A small generator of numbers (mulberry32); `next(n)` is below n. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
