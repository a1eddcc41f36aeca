import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadZip, unzip, zipOf } from './index.ts'

let folder: string
let zip: string
const long = Array.from({ length: 40_000 }, (_, nth) => `regel ${nth} met een é\n`).join('')
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'))
  zip = join(folder, 'all.zip')
  const pieces: Buffer[] = []
  for await (const piece of zipOf([
    { name: 'long.csv', bytes: inPieces(long) },
    { name: 'none.csv', bytes: inPieces('') },
    { name: 'sub/short.csv', bytes: inPieces('kort') },
    { name: 'picture.png', bytes: inPieces('no') },
  ]))
    pieces.push(piece)
  writeFileSync(zip, Buffer.concat(pieces))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function* inPieces(text: string) {
  for (let at = 0; at < text.length; at += 10_000) yield Buffer.from(text.slice(at, at + 10_000))
}
const out = () => mkdtempSync(join(folder, 'out-'))

test('what is packed comes out the same, without folders and without what is not asked', async () => {
  const to = out()
  await unzip(zip, to, ['.csv'], 10_000_000)
  expect(readdirSync(to).toSorted()).toEqual(['long.csv', 'none.csv', 'short.csv'])
  expect(readFileSync(join(to, 'long.csv'), 'utf8')).toBe(long)
  expect(readFileSync(join(to, 'none.csv'), 'utf8')).toBe('')
})

test('two parts of one name in two folders are refused: one would hide the other', async () => {
  const twice = join(folder, 'twice.zip')
  const pieces: Buffer[] = []
  const parts = ['a/services.csv', 'b/Services.csv'].map((name) => ({ name, bytes: inPieces(name) }))
  for await (const piece of zipOf(parts)) pieces.push(piece)
  writeFileSync(twice, Buffer.concat(pieces))
  await expect(unzip(twice, out(), ['.csv'], 1000)).rejects.toThrow('Services.csv stands in it twice, in two folders; leave one')
  await unzip(twice, out(), ['.png'], 1000)
})

/** Somebody else's reader, where the machine has one. */
const python = (code: string, ...args: string[]) => spawnSync('python3', ['-c', code, ...args], { encoding: 'utf8' })
test.skipIf(python('import zipfile').status !== 0)('others can read what is packed', () => {
  const { stdout } = python('import zipfile, sys; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())', zip)
  expect(stdout.trim()).toBe("None ['long.csv', 'none.csv', 'sub/short.csv', 'picture.png']")
})

test('who takes no more leaves no part open', async () => {
  let closed = 0
  async function* endless() {
    try {
      for (let nth = 0; ; nth++) yield Buffer.from(`${nth * 7919} `.repeat(2000))
    } finally {
      closed++
    }
  }
  for await (const piece of zipOf([{ name: 'long.csv', bytes: endless() }])) if (piece.length > 1000) break
  await expect.poll(() => closed).toBe(1)
})

test('half a zip, something else, and what is too large inside are refused', async () => {
  const half = join(folder, 'half.zip')
  writeFileSync(half, readFileSync(zip).subarray(0, 2000))
  await expect(unzip(half, out(), ['.csv'], 10_000_000)).rejects.toThrow(BadZip)
  const text = join(folder, 'text.zip')
  writeFileSync(text, 'no zip at all')
  await expect(unzip(text, out(), ['.csv'], 10_000_000)).rejects.toThrow(BadZip)
  const hurt = join(folder, 'hurt.zip')
  const bytes = readFileSync(zip)
  bytes.fill(0xff, 60, 200)
  writeFileSync(hurt, bytes)
  await expect(unzip(hurt, out(), ['.csv'], 10_000_000)).rejects.toThrow(BadZip)
  await expect(unzip(zip, out(), ['.csv'], 100_000)).rejects.toThrow('larger inside')
})
