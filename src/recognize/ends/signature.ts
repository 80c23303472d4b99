/** Lines of the signature → the organ's signer form where it prints them, else the lines themselves; the name as data. */
import type { Signature } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import type { Line, LineRole } from "../../tree/nodes.ts";
import { wordsOf } from "../parts/lines.ts";
import { sameWordsKey } from "../text/tone.ts";

/** Reads the signature. */
export function readSignature(lines: readonly Line[], issuer: Organ): Signature {
  const words = (role: LineRole): string[] =>
    lines
      .filter((line) => line.role === role)
      .map(({ children }) => wordsOf(children))
      .filter((line) => line !== "");
  const [authority = null, ...deputy] = words("authority");
  // TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH: forms keep the second authority with the position.
  const position = [...deputy, ...words("position")];
  const name = words("name").join(" ") || null;
  if (authority === null && position.length === 0) return { signer: null, name, authority: null, position: [] };
  const forms = Object.entries(issuer.signers);
  const sameAuthority = forms.filter(([, form]) => key(form.authority ?? "") === key(authority ?? ""));
  const exact = sameAuthority.find(([, form]) => key(form.position.join(" ")) === key(position.join(" ")));
  if (exact) return { signer: exact[0], name, authority: null, position: [] };
  // Without an authority of its own the document would take that of the organ's first signer.
  const [near] = authority === null ? sameAuthority : [];
  return { signer: near?.[0] ?? null, name, authority, position };
}

/** `T/M`, `TM.` and `T.M` are one authority. */
function key(words: string): string {
  return sameWordsKey(words).replace(/[\s/.]+/g, "");
}
