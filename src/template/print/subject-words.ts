/** Trích yếu → the phrases in it that say what the document is about: `khoa giáo`, `Chỉ thị số 17-CT/TW`. */

// What separates phrases, and words that every trích yếu has.
const BETWEEN =
  /[“”"(),;:]|(?<![\p{L}\d])(?:tổ chức|thực hiện|triển khai|hướng dẫn|kế hoạch|nội dung|một số|nhiệm vụ|trọng tâm|công tác|và|về|của|trong|trên địa bàn|đối với|năm(?: học)?(?= \d)|\d{4}(?: ?[-–] ?\d{4})?)(?![\p{L}\d/])/giu;

/** The phrases in their order, each once. */
export function subjectWords(subject: string): string[] {
  const phrases = subject.split(BETWEEN).map((phrase) => phrase.replace(/\s+/g, " ").trim());
  return [...new Set(phrases.filter((phrase) => /\p{L}/u.test(phrase)))];
}
