/**
 * Named parts in, one .zip out, the same bytes for the same parts: fixed order, fixed time, fixed compression.
 * Parts that never change are compressed once and kept (APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16).
 */
import { crc32, deflateRawSync } from "node:zlib";

/** One part, compressed and measured. */
export interface ZipEntry {
  name: Buffer;
  crc: number;
  size: number;
  /** 8 for deflated bytes, 0 for bytes as they were. */
  method: 0 | 8;
  packed: Buffer;
}

/** 1980-01-01 00:00, the earliest moment a zip can name. */
const dosDate = 0x21;
const versionNeeded = 20;
const utf8Names = 0x0800;
/** Starting zlib costs as much as it does on a few kB, and such a part would lose a few hundred bytes. */
const tooSmall = 1024;

/** Packs one part. `level` is zlib's, 1 to 9; a very small part is stored. */
export function zipEntry(name: string, content: string | Uint8Array, level: number): ZipEntry {
  const bytes = typeof content === "string" ? encode(content) : content;
  const part = { name: Buffer.from(name, "utf8"), crc: crc32(bytes), size: bytes.length };
  return bytes.length < tooSmall
    ? { ...part, method: 0, packed: Buffer.from(bytes) }
    : { ...part, method: 8, packed: deflateRawSync(bytes, { level }) };
}

/** A character of UTF-16 takes at most three bytes. */
const widest = 3;
let desk = Buffer.alloc(0);

/** UTF-8 of a text, to be used before the next text is encoded: it lies in the same place. */
function encode(text: string): Buffer {
  if (desk.length < text.length * widest) desk = Buffer.alloc(text.length * widest * 2);
  return desk.subarray(0, desk.write(text));
}

/** An entry as JSON, its packed bytes in base64. */
export interface KeptEntry {
  crc: number;
  size: number;
  method: 0 | 8;
  packed: string;
}

/** Turns an entry into JSON. */
export function keepEntry({ crc, size, method, packed }: ZipEntry): KeptEntry {
  return { crc, size, method, packed: packed.toString("base64") };
}

/** Turns JSON back into the entry of that name. */
export function takeEntry(name: string, { crc, size, method, packed }: KeptEntry): ZipEntry {
  return { name: Buffer.from(name, "utf8"), crc, size, method, packed: Buffer.from(packed, "base64") };
}

/** Joins entries into a zip file. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const shared = sharedFields(entry);
    const local = Buffer.concat([signature(0x04034b50), shared, entry.name]);
    directory.push(signature(0x02014b50), twoBytes(versionNeeded), shared, centralFields(offset), entry.name);
    chunks.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** The 26 bytes that the local and the central header have in common. */
function sharedFields({ crc, size, method, packed, name }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** Comment length, disk, attributes: all zero; then the offset of the local header. */
function centralFields(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value, 0);
  return bytes;
}
