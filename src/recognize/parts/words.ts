/** Words by which parts of official documents are told. */

/** Templates by the folder that is named after the kind; other kinds have none yet. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "huong-dan": "huong-dan/cong-tac-nam",
  "ke-hoach": "ke-hoach/trien-khai",
};

/** The clause after which the content begins. */
export const ENACTING = /(?:như sau|sau đây|cụ thể|gồm|với (?:những|các) nội dung(?: sau)?)\s*:\s*$/u;

/** Field lines that the data keeps as fields, by their key. */
export const FIELDS: Readonly<Record<string, "unit" | "time">> = {
  "Đơn vị thực hiện": "unit",
  "Thời gian thực hiện": "time",
};
