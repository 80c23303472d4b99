/** Kinds of texts that stay in force until something replaces them, unlike the guidance of a year. */
const STANDING =
  /^(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Quy chế|Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư|Chiến lược|Chương trình hành động|Đề án|Điều lệ)(?: |$)/u;

/** True for resolutions, directives, laws and the like. */
export function isStanding(kind: string): boolean {
  return STANDING.test(kind);
}
