/** Words that names of organs are made of, so that the reader knows where an issuer's name ends. */

/** Words an organ's name begins with (besides the committees, which have patterns of their own). */
export const ORGAN_HEADS: readonly string[] = [
  "Ban",
  "Bộ",
  "Sở",
  "Phòng",
  "Văn phòng",
  "Ủy ban",
  "UBND",
  "HĐND",
  "UBMTTQ",
  "Hội đồng",
  "Hội",
  "Liên đoàn",
  "Liên hiệp",
  "Tổng cục",
  "Cục",
  "Vụ",
  "Viện",
  "Trường",
  "Học viện",
  "Thanh tra",
  "Ngân hàng",
  "Kho bạc",
  "Bảo hiểm",
  "Mặt trận",
  "Trung tâm",
  "Đoàn",
  "Công an",
  "Tòa án",
  "Quân ủy",
  "Bộ Tư lệnh",
  "Bộ Chỉ huy",
  "Quốc hội",
  "Chính phủ",
  "Thủ tướng",
  "Chủ tịch",
  "Tổng Bí thư",
  "Cơ quan",
  "Đài",
  "Báo",
];

// Second syllables stay lower case in organ names (NĐ 30/2020 Phụ lục II), so a name is followed pair by pair.
const PAIRS = `
tuyên giáo|dân vận|tổ chức|nội chính|kiểm tra|xây dựng|xây đảng|thường vụ|thường trực|chấp hành|bí thư|chính trị|trung ương|chỉ đạo|bảo vệ|sức khỏe|cán bộ|văn phòng|
kinh tế|chính sách|chiến lược|lý luận|hội đồng|ủy ban|ban nhân|nhân dân|mặt trận|tổ quốc|việt nam|nhà nước|chính phủ|quốc hội|thủ tướng|chủ tịch|tổng bí|quân ủy|
giáo dục|đào tạo|khoa học|công nghệ|kỹ thuật|đổi mới|sáng tạo|chuyển đổi|văn hóa|thể thao|du lịch|thông tin|truyền thông|y tế|tài chính|tài nguyên|môi trường|nông nghiệp|
phát triển|nông thôn|công thương|giao thông|vận tải|tư pháp|nội vụ|ngoại giao|ngoại vụ|quốc phòng|công an|lao động|thương binh|xã hội|bảo hiểm|kế hoạch|đầu tư|
dân tộc|tôn giáo|thanh tra|ngân hàng|kho bạc|kiểm toán|viện kiểm|kiểm sát|sát nhân|tòa án|án nhân|tối cao|thanh niên|cộng sản|hồ chí|chí minh|phụ nữ|cựu chiến|chiến binh|
nông dân|công đoàn|thành đoàn|tỉnh đoàn|liên đoàn|liên hiệp|hữu nghị|khuyến học|đông y|chữ thập|thập đỏ|người cao|cao tuổi|trẻ em|dân số|gia đình|học viện|hành chính|quốc gia|
trường chính|báo chí|phát thanh|truyền hình|quân sự|biên phòng|chỉ huy|bộ đội|tư lệnh|cứu hộ|phòng chống|thiên tai|an toàn|an ninh|thực phẩm|cơ yếu|
thành ủy|tỉnh ủy|quận ủy|huyện ủy|thị ủy|đảng ủy|đảng bộ|khối cơ|cơ quan|doanh nghiệp|dịch vụ|sự nghiệp|nghiệp công|đại biểu|đại học|cao đẳng|phổ thông|trung học|tiểu học|mầm non|
đô thị|hạ tầng|lưu trữ|văn thư|di sản|thư viện|bảo tàng|quản lý|khám bệnh|chữa bệnh|y học|cổ truyền|dự phòng|kiểm soát|bệnh tật|bệnh viện|nhà văn|nhà báo`;

const PAIR_SET: ReadonlySet<string> = new Set(
  PAIRS.split("|")
    .map((pair) => pair.trim())
    .filter(Boolean),
);

/** True when the two words follow each other inside names of organs. Compared in lower case. */
export function isOrganPair(first: string, second: string): boolean {
  return PAIR_SET.has(`${first} ${second}`.toLowerCase());
}

/** Words of territory that stay lower case before a place's name, as they are matched. */
export const LEVEL_WORDS = "thành phố|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|khu vực";

/** A place's name: two to five capitalised words, or one. */
export const PLACE_NAME =
  "\\p{Lu}[\\p{Ll}]+(?: \\p{Lu}[\\p{Ll}]+){0,4}(?: - \\p{Lu}[\\p{Ll}]+(?: \\p{Lu}[\\p{Ll}]+){0,2})?";
