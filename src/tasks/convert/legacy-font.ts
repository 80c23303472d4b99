/** Text typed for an old Vietnamese font → the name of its encoding, told by which letters stand in its words. */

export interface LegacyFont {
  name: "TCVN3 (ABC)" | "VNI";
  /** A word as it looks in Unicode. */
  example: string;
}

// Letters of Unicode Vietnamese that neither old encoding can show: ơ ư đ ă with tones, and the block U+1EA0–1EF9.
const UNICODE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/gu;

// TCVN3 sets signs such as ® ¬ ¸ µ where Unicode has đ ơ á à: inside words they are no signs.
const TCVN3 = /(?:\p{L}|^|\s)[®©ª«¬­µ¶·¸¹»¼½¾¨](?=\p{L}|\s|[.,;:]|$)|[®©ª«¬µ¶·¸¹»¼½¾¨]\p{L}/gmu;

// VNI writes the mark as a letter of its own behind the vowel: Coäng, taùc, ñöôïng.
const VNI = /[aeouyAEOUY][ùøûõïâêéèëüúÙØÛÕÏÂÊÉÈËÜÚäàáåãÄÀÁÅÃ]|[öôÖÔ][ùøûõïÙØÛÕÏ]|ñ[aeouöôy]/gu;

/** One word in so many must look old. */
const SHARE = 0.2;
const FEWEST = 4;

/** Names the encoding; nothing for Unicode text or for too few words to tell. */
export function readLegacyFont(text: string): LegacyFont | undefined {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const unicode = words.filter((word) => word.search(UNICODE) >= 0).length;
  if (unicode >= words.length * SHARE) return undefined;
  for (const [name, pattern] of [
    ["TCVN3 (ABC)", TCVN3],
    ["VNI", VNI],
  ] as const) {
    const old = words.filter((word) => word.search(pattern) >= 0);
    const [example] = old;
    if (example !== undefined && old.length >= FEWEST && old.length >= words.length * SHARE) return { name, example };
  }
  return undefined;
}
