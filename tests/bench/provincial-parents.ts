/** A made-up list of units in; the guidance of each of its provinces, and a batch in which every commune extends that of its own, out. */
import { slugOf } from "../../src/registry/expand-units.ts";

interface Province {
  word: "tỉnh" | "thành phố";
  name: string;
}

/** Path in the project → text. `sample` is the guidance of a city that the provinces' own are worded after. */
export function provincialBatch(batch: string, list: string, sample: string): Record<string, string> {
  const provinces = list.split("\n").flatMap((line): Province[] => {
    const [, , word, above] = line.split(",");
    if (above !== "" || (word !== "tỉnh" && word !== "thành phố")) return [];
    return [{ word, name: (line.split(",")[1] ?? "").slice(word.length + 1) }];
  });
  const idOf = ({ name }: Province): string => `2027/${batch}-${slugOf(name)}`;
  const [first] = provinces;
  const differences = provinces
    .slice(1)
    .map((province) => `  - when: {province: ${province.name}}\n    extends: ${idOf(province)}\n`);
  return {
    [`data/batches/${batch}.csv`]: list,
    [`data/batches/${batch}.yaml`]: `title: Công tác khoa giáo năm 2027
year: 2027
extends: ${first === undefined ? "" : idOf(first)}
document: khoa-giao
units: ${batch}.csv
organs: {kind: committee, level: [ward, commune, special-zone]}
${differences.length === 0 ? "" : "differences:\n"}${differences.join("")}`,
    ...Object.fromEntries(
      provinces.map((province) => [`data/documents/${idOf(province)}.yaml`, guidanceOf(province, sample)]),
    ),
  };
}

function guidanceOf({ word, name }: Province, sample: string): string {
  const committee = word === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  return sample
    .replace(/^issuer: .*$/m, `issuer: ban-tuyen-giao-dan-van-${slugOf(`${committee} ${name}`)}`)
    .replace(/\{\{congress\.own\}\}, nhiệm kỳ \{\{congress\.period\}\}/, "nghị quyết đại hội đảng bộ các cấp")
    .replace(/organ: dang-uy-ubnd-hai-phong\n\s+/, "")
    .replaceAll("Thành ủy", committee)
    .replaceAll("thành phố", word)
    .replaceAll("Hải Phòng", name);
}
