/** Bytes of a text file → its text: UTF-8, UTF-16 or an older Vietnamese encoding, which is named and not guessed at in silence. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { readLegacyFont } from "./legacy-font.ts";

export interface Decoded {
  text: string;
  diagnostics: Diagnostic[];
}

/** Never throws. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return named({ text: new TextDecoder(wide).decode(bytes), diagnostics: [] }, file);
  try {
    return named({ text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] }, file);
  } catch {
    return decodeSingleBytes(bytes, file);
  }
}

/** UTF-16 by its byte order mark, or by the zero in every second byte of Latin letters. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, LOOKED);
  const zeros = (odd: number): number => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = head.length * ZEROS;
  if (head.length < 4) return undefined;
  if (zeros(1) >= many && zeros(0) < zeros(1) / 10) return "utf-16le";
  return zeros(0) >= many && zeros(1) < zeros(0) / 10 ? "utf-16be" : undefined;
}

const LOOKED = 2048;
/** Share of zero bytes in Vietnamese text of two bytes a letter: spaces and bare letters. */
const ZEROS = 0.2;

/** No valid UTF-8: TCVN3 or VNI by its letters, else Windows' own Vietnamese code page. */
function decodeSingleBytes(bytes: Uint8Array, file: string): Decoded {
  const western = new TextDecoder("windows-1252").decode(bytes);
  if (readLegacyFont(western)) return named({ text: western, diagnostics: [] }, file);
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const diagnostic: Diagnostic = {
    code: "text-encoding-guessed",
    severity: "warning",
    what: "Tệp không phải UTF-8 nên được đọc theo bảng mã Windows-1258.",
    why: "Tệp chữ không ghi tên bảng mã; đọc sai bảng mã thì sai dấu.",
    fix: "Xem dấu tiếng Việt trong kết quả; nếu sai, mở tệp bằng Notepad rồi lưu lại với mã UTF-8.",
    place: { file },
  };
  return { text, diagnostics: [diagnostic] };
}

function named(decoded: Decoded, file: string): Decoded {
  const font = readLegacyFont(decoded.text);
  if (!font) return decoded;
  const diagnostic: Diagnostic = {
    code: "text-legacy-font",
    severity: "error",
    what: `Chữ trong tệp được gõ bằng bảng mã ${font.name}, không phải Unicode; ví dụ: “${font.example}”.`,
    why: "Bảng mã cũ chỉ hiện đúng với phông riêng của nó; văn bản điện tử phải dùng Unicode (TCVN 6909:2001).",
    fix: `Chuyển mã từ ${font.name} sang Unicode (Unikey: Ctrl+Shift+F6), lưu lại rồi đọc lại.`,
    place: { file },
  };
  return { ...decoded, diagnostics: [...decoded.diagnostics, diagnostic] };
}
