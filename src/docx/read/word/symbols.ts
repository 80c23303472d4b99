/** Characters of symbol fonts → the ordinary characters that look the same. */

/** By font (lower case) and code; codes of the private use area F0xx stand for xx. */
const tables: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2a: "*",
    0x2b: "+",
    0x2d: "-",
    0xa3: "≤",
    0xa7: "♣",
    0xae: "→",
    0xb0: "°",
    0xb1: "±",
    0xb3: "≥",
    0xb4: "×",
    0xb7: "•",
    0xb8: "÷",
    0xb9: "≠",
  },
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "□",
    0x71: "❑",
    0x75: "◆",
    0x76: "❖",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "□",
    0xd8: "➢",
    0xe0: "→",
    0xf0: "⇨",
    0xfb: "✗",
    0xfc: "✓",
    0xfe: "☑",
  },
};

/** Word's bullet of the second level is the letter o in Courier New: a ring, not a letter. */
const ring: Readonly<Record<number, string>> = { 0x6f: "○" };

const privateStart = 0xf000;

/** Reads text that stands in a symbol font; characters that no table knows stay, those of the private use area become •. */
export function symbolText(text: string, font: string | undefined): string {
  const name = (font ?? "").toLowerCase();
  const table = name === "courier new" && text === "o" ? ring : tables[name];
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isPrivate = code >= privateStart && code < privateStart + 0x100;
    const known =
      table?.[isPrivate ? code - privateStart : code] ??
      (isPrivate ? tables["symbol"]?.[code - privateStart] : undefined);
    return known ?? (isPrivate ? "•" : character);
  }).join("");
}
