/** Names under Nơi nhận: short within the issuer's own line of command, full for everybody else. */
import { expect, it } from "vitest";
import { recipientName } from "../../src/registry/recipient-name.ts";
import type { Organ } from "../../src/registry/types.ts";
import { registry } from "./project.ts";

const organ = (id: string): Organ => {
  const found = registry.organs.get(id);
  if (!found) throw new Error(id);
  return found;
};

it.each([
  ["dang-uy-xa-kien-thuy", "ban-tuyen-giao-dan-van-thanh-uy-hai-phong", "Ban Tuyên giáo và Dân vận Thành ủy"],
  ["dang-uy-xa-kien-thuy", "thanh-uy-hai-phong", "Thành ủy"],
  ["ban-xay-dung-dang-dang-uy-phuong-ngo-quyen", "dang-uy-phuong-ngo-quyen", "Đảng ủy"],
  ["ban-tuyen-giao-dan-van-thanh-uy-hai-phong", "van-phong-thanh-uy-hai-phong", "Văn phòng Thành ủy"],
  [
    "ban-tuyen-giao-dan-van-thanh-uy-hai-phong",
    "ban-tuyen-giao-dan-van-trung-uong",
    "Ban Tuyên giáo và Dân vận Trung ương",
  ],
  ["so-giao-duc-dao-tao-hai-phong", "ubnd-hai-phong", "Ủy ban nhân dân thành phố"],
  [
    "so-giao-duc-dao-tao-hai-phong",
    "ban-tuyen-giao-dan-van-thanh-uy-hai-phong",
    "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng",
  ],
  ["ban-tuyen-giao-dan-van-thanh-uy-hai-phong", "dang-uy-phuong-ngo-quyen", "Đảng ủy phường Ngô Quyền"],
])("%s gửi %s: %s", (issuer, recipient, name) => {
  expect(recipientName(registry, organ(recipient), organ(issuer))).toBe(name);
});
