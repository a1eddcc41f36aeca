import { crc32 } from 'node:zlib'

export type ImageType = 'image/png' | 'image/jpeg'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Chunks that make the picture itself; text, time, places and profiles are not among them. */
const PNG_KEEPS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'sBIT'])

/** An image rebuilt from its own parts without what tells where, when, by whom or with what; null when it is not a whole PNG or JPEG. */
export function withoutMetadata(bytes: Buffer): { type: ImageType; bytes: Buffer } | null {
  try {
    if (bytes.subarray(0, 8).equals(PNG)) return { type: 'image/png', bytes: cleanPng(bytes) }
    if (bytes.readUInt16BE(0) === 0xffd8) return { type: 'image/jpeg', bytes: cleanJpeg(bytes) }
  } catch {
    // Cut off, or not what its first bytes say.
  }
  return null
}

function cleanPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [PNG]
  const seen = new Set<string>()
  for (let at = PNG.length; !seen.has('IEND');) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw new RangeError('broken chunk')
    if ((name === 'IHDR') !== (seen.size === 0)) throw new RangeError('begins otherwise')
    if (PNG_KEEPS.has(name)) kept.push(bytes.subarray(at, end))
    seen.add(name)
    at = end
  }
  if (!seen.has('IDAT')) throw new RangeError('no picture')
  return Buffer.concat(kept)
}

/** Segments stand before each scan; of the notes of cameras and programs only JFIF's and Adobe's colour order stay. */
function cleanJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let scans = 0
  for (let at = 2; ;) {
    if (bytes[at] !== 0xff) throw new RangeError('no marker')
    const marker = bytes[at + 1]!
    if (marker === 0xd9) {
      if (scans === 0) throw new RangeError('no picture')
      return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) throw new RangeError('cut off')
    const note = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    const next = marker === 0xda ? afterScan(bytes, end) : end
    if (marker === 0xda) scans++
    if (!note) kept.push(bytes.subarray(at, next))
    at = next
  }
}

/** The place of the marker behind the data of a scan; stuffed bytes and restart marks belong to the data. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new RangeError('cut off')
}
