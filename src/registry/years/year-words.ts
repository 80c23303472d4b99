/** Words around a year that tell whether it goes with the year of the document, is a fixed point in time, or cannot be told. */

/** Sure signs that a neighbouring year is told from the document's own: results, comparisons, plans, deadlines. */
export const RELATIVE =
  /(?<!\p{L})(?:kết quả|thành tích|so (?:sánh )?với|cùng kỳ|báo cáo|tổng kết|sơ kết|kiểm điểm|đánh giá|xếp loại|nhiệm vụ|phương hướng|kế hoạch|công tác|dự toán|ngân sách|dự kiến|ước|chỉ tiêu|số liệu|tính đến|hạn chế|tồn tại|khuyết điểm|tết|đầu|cuối|hết)(?!\p{L})/iu;

/** A date or a month after these words is a deadline or the edge of a period of work. */
export const DEADLINE =
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hạn|thời hạn|thời gian|hoàn thành|xong|gửi|nộp|báo cáo|tổng hợp|tổng kết|sơ kết|chốt|tính đến|số liệu|thời điểm|mốc|kỳ|đến hết|định kỳ|học kỳ|kế hoạch|kết quả|so với|cùng kỳ)(?!\p{L})/iu;

/** After these words a year is a fact of history or of law: right after some, a few words on after others. */
export const FACT = new RegExp(
  [
    "(?<!\\p{L})(?:",
    [
      "(?:ban hành|phê duyệt|thông qua|ký|ký kết|công bố|công nhận|ra đời|sinh)(?: vào)?(?: ngày| tháng| năm)?",
      "(?:hiệu lực|thành lập|sáp nhập|hợp nhất|tái lập|giải thể|chia tách|khởi công|khánh thành|đại hội|bầu cử|tổng điều tra)(?: [^\\s,;.:()]+){0,6}",
      "(?:kể từ|lần thứ [\\p{L}\\d]+)(?: [^\\s,;.:()]+){0,3}",
    ].join("|"),
    ")[ ,]*$",
  ].join(""),
  "iu",
);

/** The same words do not matter when the year is plainly the period of the work. */
export const WITHIN_YEAR =
  /(?<!\p{L})(?:trong|của|cho|cả|suốt|công tác|nhiệm vụ|kế hoạch|đầu|cuối|hết|quý [ivx\d]+|tháng \d+)[ ,]*$/iu;

/** What has happened. */
export const PAST = /(?<!\p{L})(?:đã|vừa|vừa qua|qua)(?!\p{L})/iu;

/** Right before a year: the start of something that lasts, or the end of a plan. */
export const STARTING = /(?<!\p{L})(?:từ|sau|kể từ|bắt đầu từ)[ ,]*$/iu;
export const ENDING = /(?<!\p{L})(?:đến|tới|trước|tầm nhìn(?: đến)?|định hướng(?: đến)?|mục tiêu(?: đến)?)[ ,]*$/iu;

/** Right before two years: they are a span with a name of its own. */
export const NAMED_SPAN =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ|chu kỳ|lộ trình|khóa|khoá|khóa học|niên khóa|niên khoá|nhiệm kì|thời kì|tầm nhìn)(?: \p{L}+){0,2}[ :(]*$/iu;

/** Right before two years that follow each other: a year that runs over New Year. */
export const SEASON = /(?<!\p{L})(?:năm học|niên học|vụ(?: \p{L}+| [-–]){0,4}|mùa(?: \p{L}+| [-–]){0,4})[ :(]*$/iu;

/** Several years counted together: their number and the years belong to each other. */
export const COUNTED = /(?<!\p{L})(?:các|những|mấy|hai|ba|bốn|năm|\d{1,2}) (?:năm )?$/iu;

/** Nouns after which a year may stand without the word `năm`. */
export const TAKES_YEAR =
  /(?<!\p{L})(?:kế hoạch|kh|thực hiện|th|nhiệm vụ|dự toán|chỉ tiêu|kết quả|ước|ước thực hiện|báo cáo|công tác|ngân sách|so với|cùng kỳ|và|hè|tết|nguyên đán|xuân|quý [ivx]+|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}{2,4})[ ,:]*$/iu;

/** What follows a number that is not a year. */
export const UNIT =
  /^ ?(?:%|‰|đồng|triệu|tỷ|nghìn|ngàn|hộ|người|học sinh|sinh viên|giáo viên|đảng viên|hội viên|đoàn viên|cán bộ|lượt|em|cháu|trường|lớp|thôn|xã|phường|ha|km|m|m²|m2|kg|tấn|suất|cuộc|buổi|bài|văn bản|hồ sơ|trường hợp|đơn vị|cơ sở|doanh nghiệp|hợp tác xã|tổ|nhóm|chi bộ)(?!\p{L})/iu;
