import fc from 'fast-check'
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { withoutMetadata } from './image.ts'

const SECRET = 'GPS 52.14 6.19'
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const header = chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex'))
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0])))
const end = chunk('IEND', Buffer.alloc(0))
const bare = Buffer.concat([signature, header, pixels, end])

function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}
const start = Buffer.from([0xff, 0xd8])
const jfif = segment(0xe0, Buffer.from('JFIF\0'))
const table = segment(0xdb, Buffer.alloc(65))
const scan = Buffer.concat([segment(0xda, Buffer.alloc(10)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])])
const stop = Buffer.from([0xff, 0xd9])
const photo = Buffer.concat([start, jfif, table, scan, table, scan, stop])

test('a PNG keeps its picture and loses text, place and what hangs behind it', () => {
  const told = Buffer.concat([
    signature,
    header,
    chunk('tEXt', Buffer.from(SECRET)),
    chunk('eXIf', Buffer.from(SECRET)),
    pixels,
    end,
    Buffer.from('<script>'),
  ])
  expect(withoutMetadata(told)).toEqual({ type: 'image/png', bytes: bare })
  expect(withoutMetadata(bare)).toEqual({ type: 'image/png', bytes: bare })
})

test('a JPEG keeps its tables and scans and loses EXIF, comments and what hangs behind it', () => {
  const exif = segment(0xe1, Buffer.from(`Exif\0\0${SECRET}`))
  const told = Buffer.concat([
    start,
    jfif,
    exif,
    segment(0xfe, Buffer.from(SECRET)),
    table,
    scan,
    exif,
    table,
    scan,
    stop,
    Buffer.from('PK'),
  ])
  expect(withoutMetadata(told)).toEqual({ type: 'image/jpeg', bytes: photo })
  expect(withoutMetadata(photo)?.bytes).toEqual(photo)
})

test('what only begins like a picture, or is cut off, is none', () => {
  for (const whole of [bare, photo])
    for (let length = 0; length < whole.length; length++) expect(withoutMetadata(whole.subarray(0, length))).toBeNull()
  const spoilt = Buffer.from(bare)
  spoilt[45]! ^= 1
  const others = [
    spoilt,
    Buffer.from('%PDF-1.7'),
    Buffer.from('<svg onload="x">'),
    Buffer.from('GIF89a'),
    Buffer.concat([signature, header, end]),
    Buffer.concat([start, stop]),
  ]
  for (const other of others) expect(withoutMetadata(other)).toBeNull()
})

test('nothing breaks it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(signature, start, Buffer.alloc(0)), (rest, begin) => {
      withoutMetadata(Buffer.concat([begin, rest]))
    }),
  )
})
