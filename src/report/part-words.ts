/** Keys of a document's head and of its parts → how an officer calls them. */

/** What a part holds, and what may become of it. */
export const fieldWords: Readonly<Record<string, string>> = {
  label: "số in ra",
  heading: "tiêu đề",
  title: "tên",
  intro: "lời dẫn",
  paragraphs: "đoạn văn",
  bullets: "gạch đầu dòng",
  reviews: "sơ kết, tổng kết",
  table: "bảng",
  assignments: "phân công",
  closing: "đoạn cuối",
  directives: "văn bản",
  entries: "các dòng",
  groups: "các nhóm",
  items: "mục con",
  points: "các điểm",
  place: "chỗ đứng",
  added: "mục mới",
  removed: "bỏ mục",
  undo: "chữ giữ theo cấp trên",
};

/** Keys of the head, as an update names them. */
export const headWords: Readonly<Record<string, string>> = {
  "head/about": "Trích yếu",
  "head/author": "Dòng tác giả",
  "head/basis": "Căn cứ",
  "head/parents": "Văn bản cấp trên",
  "head/preamble": "Lời mở đầu",
  "head/closing": "Đoạn kết",
  "head/recipients": "Nơi nhận",
};
