/** Level of a directive → how an officer calls it, highest first. */
export const levelNames: Readonly<Record<string, string>> = {
  central: "Trung ương",
  state: "Quốc hội, Chính phủ, bộ, ngành",
  city: "Thành phố",
  province: "Tỉnh",
  district: "Cấp trên trực tiếp cơ sở",
  unit: "Cơ sở",
  own: "Của chính cơ quan",
};
