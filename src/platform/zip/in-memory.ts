import { basename } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const END_SIZE = 22

/** The parts of a small zip whose names end like these, without the folders inside it; at most so many bytes. Throws where it is damaged or too large. */
export function partsIn(buffer: Buffer, most: number, ending: readonly string[]): { name: string; bytes: Buffer }[] {
  let end = buffer.length - END_SIZE
  while (end >= 0 && buffer.readUInt32LE(end) !== END) end--
  if (end < 0) throw new RangeError('it is no zip, or only a part of one')
  const parts: { name: string; bytes: Buffer }[] = []
  let at = buffer.readUInt32LE(end + 16)
  let left = most
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, remark] = [buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30), buffer.readUInt16LE(at + 32)]
    const called = basename(buffer.toString('utf8', at + 46, at + 46 + name))
    if (!called.startsWith('.') && ending.some((one) => called.toLowerCase().endsWith(one))) {
      const bytes = unpacked(buffer, at, left)
      left -= bytes.length
      parts.push({ name: called, bytes })
    }
    at += 46 + name + extra + remark
  }
  return parts
}

/** The bytes of one part: behind a header of its own. */
function unpacked(buffer: Buffer, listed: number, most: number): Buffer {
  const [method, packed, at] = [buffer.readUInt16LE(listed + 10), buffer.readUInt32LE(listed + 20), buffer.readUInt32LE(listed + 42)]
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
  const bytes = buffer.subarray(start, start + packed)
  if (method === 0) return bytes
  return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) })
}
