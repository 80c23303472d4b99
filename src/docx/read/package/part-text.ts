/** Bytes of an XML part ↔ its text (XML 1.0, 4.3.3 and appendix F: UTF-8, or UTF-16 with its mark). */

const utf8Mark = [0xef, 0xbb, 0xbf];

/** Text of a part, without the mark of its encoding. */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Text as the bytes of a part are written: same encoding, same mark. */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") {
    const marked = utf8Mark.every((byte, at) => bytes[at] === byte);
    return Buffer.concat([Buffer.from(marked ? utf8Mark : []), Buffer.from(text, "utf8")]);
  }
  const words = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16le" ? words : words.swap16();
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
