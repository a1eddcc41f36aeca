import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipPart {
  name: string
  bytes: AsyncIterable<Uint8Array>
}

type Bytes = Buffer<ArrayBuffer>

const VERSION = 20
/** Size and checksum stand behind a part, as they are not known before it; names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
/** The first day that a zip can name: equal parts make equal bytes. */
const FIRST_DAY = 0x21

interface Written {
  name: Buffer
  sum: number
  packed: number
  plain: number
  at: number
}

/** A zip that is sent while it is made: memory holds a piece of one part. */
export async function* zipOf(parts: Iterable<ZipPart>): AsyncGenerator<Bytes> {
  const written: Written[] = []
  let at = 0
  for (const part of parts) {
    const one: Written = { name: Buffer.from(part.name), sum: 0, packed: 0, plain: 0, at }
    for await (const piece of packed(one, part.bytes)) {
      at += piece.length
      yield piece
    }
    written.push(one)
  }
  const list = Buffer.concat(written.map(listed))
  yield Buffer.concat([
    list,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, written.length], [2, written.length], [4, list.length], [4, at], [2, 0]),
  ])
}

/** One part: its header, its bytes packed, and what it came to; that is kept too. */
async function* packed(one: Written, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes> {
  yield Buffer.concat([numbers([4, 0x04034b50], ...common(), [4, 0], [4, 0], [4, 0], [2, one.name.length], [2, 0]), one.name])
  const deflate = createDeflateRaw()
  // It also ends the bytes when nobody takes the rest. What goes wrong is told by what is read below.
  const fed = pipeline(counted(one, bytes), deflate)
  fed.catch(() => {})
  for await (const piece of deflate as AsyncIterable<Bytes>) {
    one.packed += piece.length
    yield piece
  }
  await fed
  yield numbers([4, 0x08074b50], [4, one.sum], [4, one.packed], [4, one.plain])
}

async function* counted(one: Written, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    one.sum = crc32(piece, one.sum)
    one.plain += piece.length
    yield piece
  }
}

function listed({ name, sum, packed: size, plain, at }: Written): Bytes {
  const rest: [number, number][] = [
    [4, sum],
    [4, size],
    [4, plain],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ] // prettier
  return Buffer.concat([numbers([4, 0x02014b50], [2, VERSION], ...common(), ...rest), name])
}

function common(): [number, number][] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DAY],
  ]
}

/** Numbers of two or four bytes, the least first. */
function numbers(...given: [bytes: number, value: number][]): Bytes {
  const buffer = Buffer.alloc(given.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of given) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
