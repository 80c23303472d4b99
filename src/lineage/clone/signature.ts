/** Who signs the child: the same position if the organ has it, else the counterpart of head or deputy. */
import type { Model, Signature } from "../../model/types.ts";
import type { Line } from "./line.ts";

/** The signer of the child; the name stays open. */
export function signatureOf({ signature, body }: Model, { parent, child }: Line): Signature {
  const keys = Object.keys(child.signers);
  const open = { name: null, authority: null, position: [] };
  if (signature.signer !== null && keys.includes(signature.signer)) return { signer: signature.signer, ...open };
  const position = parent.signers[signature.signer ?? ""]?.position ?? signature.position;
  const deputy = position.some((line) => /PHÓ/u.test(line)) && body !== null;
  const found = keys.find((key) => deputy && child.signers[key]?.position.some((line) => /PHÓ/u.test(line)));
  return { signer: found ?? keys[0] ?? null, ...open };
}
