/** Bytes of a .zip → the entries that its central directory names, and their packed bytes (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). */

/** One entry as the directory describes it; the sizes are the file's own word. */
export interface DirectoryEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;

/** Reads the directory; at most so many entries are allowed. */
export function readDirectory(
  bytes: Uint8Array,
  most: number,
): DirectoryEntry[] | "not-a-zip" | "damaged" | "too-large" {
  const view = viewOf(bytes);
  if (bytes.length < 4 || ![localHeader, endRecord].includes(view.getUint32(0, true))) return "not-a-zip";
  const end = findEnd(bytes, view);
  if (end === undefined) return "damaged";
  const count = view.getUint16(end + 10, true);
  if (count > most) return "too-large";
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader) return "damaged";
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they lie in the file; nothing when the directory points elsewhere. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: DirectoryEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

function findEnd(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
