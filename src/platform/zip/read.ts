import { createReadStream, createWriteStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/** A zip that cannot be read, or that is larger inside than asked. */
export class BadZip extends Error {}

interface Part {
  name: string
  method: number
  packed: number
  at: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const HEADER = 0x04034b50
const END_SIZE = 22
/** The end of a zip may carry a remark. */
const LONGEST_END = END_SIZE + 65_535

/** Unpacks the parts of a zip whose names end like these into a folder, without the folders inside it; at most so many bytes. Two of one name are refused: one would hide the other. */
export async function unzip(path: string, folder: string, ending: readonly string[], most: number): Promise<void> {
  const file = await open(path)
  try {
    let left = most
    const seen = new Set<string>()
    for (const part of await partsOf(file)) {
      const name = basename(part.name)
      if (part.name.endsWith('/') || name.startsWith('.') || !ending.some((one) => name.toLowerCase().endsWith(one))) continue
      if (seen.has(name.toLowerCase())) throw new BadZip(`${name} stands in it twice, in two folders; leave one`)
      seen.add(name.toLowerCase())
      left -= await unpack(path, await startOf(file, part), part, join(folder, name), left)
    }
  } catch (error) {
    if (error instanceof BadZip) throw error
    if (error instanceof RangeError || (error as { code?: string }).code?.startsWith('Z_')) throw new BadZip('it is damaged')
    throw error
  } finally {
    await file.close()
  }
}

/** The list of parts, which stands at the end. */
async function partsOf(file: FileHandle): Promise<Part[]> {
  const { size } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END))
  let end = tail.length - END_SIZE
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--
  if (end < 0) throw new BadZip('it is no zip, or only a part of one')
  const length = tail.readUInt32LE(end + 12)
  if (length > size) throw new BadZip('its list of parts is damaged')
  const list = await bytesAt(file, tail.readUInt32LE(end + 16), length)
  const parts: Part[] = []
  for (let at = 0; at < list.length;) {
    if (list.readUInt32LE(at) !== LISTED) throw new BadZip('its list of parts is damaged')
    const [name, extra, remark] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)]
    parts.push({
      name: list.toString('utf8', at + 46, at + 46 + name),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      at: list.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + remark
  }
  return parts
}

/** Where the bytes of a part begin: behind a header of its own. */
async function startOf(file: FileHandle, { name, method, at }: Part): Promise<number> {
  const header = await bytesAt(file, at, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== HEADER || (method !== 0 && method !== 8))
    throw new BadZip(`${name} in it cannot be unpacked`)
  return at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

/** Gives how many bytes it came to. */
async function unpack(path: string, start: number, { method, packed }: Part, to: string, most: number): Promise<number> {
  let size = 0
  const counted = new Transform({
    transform(piece: Buffer, _, done) {
      size += piece.length
      done(size > most ? new BadZip('it is larger inside than is taken') : null, piece)
    },
  })
  if (packed === 0) await pipeline([Buffer.alloc(0)], createWriteStream(to))
  else {
    const stream = createReadStream(path, { start, end: start + packed - 1 })
    const into = createWriteStream(to)
    await (method === 8 ? pipeline(stream, createInflateRaw(), counted, into) : pipeline(stream, counted, into))
  }
  return size
}

async function bytesAt(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, at)
  return buffer.subarray(0, bytesRead)
}
