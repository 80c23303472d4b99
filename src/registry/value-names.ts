/** A Vietnamese word written where a code is wanted → the code: `trung ương` → `central`. */
import { nearest } from "../base/nearest.ts";

const CODES: readonly (readonly [string, string])[] = [
  ["trung ương", "central"],
  ["nhà nước", "state"],
  ["thành phố", "city"],
  ["tỉnh", "province"],
  ["quận", "district"],
  ["huyện", "district"],
  ["trên cơ sở", "intermediate"],
  ["phường", "ward"],
  ["xã", "commune"],
  ["đặc khu", "special-zone"],
  ["cơ sở", "grassroots"],
  ["đơn vị", "unit"],
  ["đảng", "party"],
  ["cấp ủy", "committee"],
  ["tham mưu", "advisory"],
  ["văn phòng", "office"],
  ["ủy ban nhân dân", "government"],
  ["sở", "department"],
  ["phòng", "department"],
  ["mặt trận", "front"],
  ["có", "yes"],
  ["một phần", "partly"],
  ["chưa", "no"],
  ["không", "no"],
];

/** The choice that was probably meant, spelt wrong or named in Vietnamese; undefined when none is near. */
export function choiceFor(value: string, choices: readonly string[]): string | undefined {
  const usable = CODES.filter(([, code]) => choices.includes(code));
  const word = nearest(
    value,
    usable.map(([name]) => name),
  );
  return nearest(value, choices) ?? usable.find(([name]) => name === word)?.[1];
}
