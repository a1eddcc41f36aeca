import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'
import { Bytes, Damaged, END_OF_ROWS } from './bytes.ts'
import { CannotStart } from '../cannot-start.ts'

/*
 * One gzip file of lines:
 *   the header (JSON);
 *   per table a line {"table":…}, its rows as COPY writes them, the line \. and {"rows":…,"sha256":…} over those rows;
 *   last {"end":true,"sha256":…} over all lines before it.
 */
export const FORMAT = 1

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.string(),
  madeAt: z.string(),
  mode: z.enum(['demo', 'real']),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) })),
  partitions: z.array(
    z.object({ parent: z.string(), name: z.string(), schema: z.string(), bound: z.string(), comment: z.string().nullable() }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
})
export type Header = z.output<typeof Header>

const Begin = z.object({ table: z.string() })
const Sum = z.object({ rows: z.number(), sha256: z.string() })
const End = z.object({ end: z.literal(true), sha256: z.string() })

export interface TableRows {
  table: string
  /** The rows as COPY takes them; must be read to the end. */
  rows: AsyncGenerator<Buffer>
}

/** Reads a backup from front to back; every checksum is compared on the way, and a difference ends the reading. */
export async function* readBackup(path: string): AsyncGenerator<Header | TableRows> {
  const total = createHash('sha256')
  const bytes = new Bytes(path)
  const counted = async () => {
    const line = await bytes.line()
    total.update(line)
    return line.toString('utf8')
  }
  try {
    const header = headerOf(await counted())
    yield header
    for (const { schema, name } of header.tables) {
      const table = `${schema}.${name}`
      if (parse(Begin, await counted()).table !== table) throw new Damaged(`${table} is not where it should be`)
      const found = { rows: 0, hash: createHash('sha256') }
      yield { table, rows: rowsOf(bytes, total, found) }
      const sum = parse(Sum, await counted())
      if (sum.rows !== found.rows || sum.sha256 !== found.hash.digest('hex')) throw new Damaged(`${table} is not what was written`)
    }
    const end = parse(End, (await bytes.line()).toString('utf8'))
    if (end.sha256 !== total.digest('hex')) throw new Damaged('its checksum is wrong')
    await bytes.end()
  } finally {
    bytes.close()
  }
}

/** Whole rows in large pieces: one at a time would take hours for a country. */
async function* rowsOf(bytes: Bytes, total: Hash, found: { rows: number; hash: Hash }): AsyncGenerator<Buffer> {
  for (let piece = await bytes.rows(); piece.length > 0; piece = await bytes.rows()) {
    total.update(piece)
    found.hash.update(piece)
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) found.rows += 1
    yield piece
  }
  total.update(END_OF_ROWS)
}

/** Reads the whole file and compares every checksum; gives the header. */
export async function verifyBackup(path: string): Promise<Header> {
  let header: Header | null = null
  for await (const part of readBackup(path)) {
    if ('rows' in part) for await (const _ of part.rows);
    else header = part
  }
  return header!
}

function headerOf(line: string): Header {
  const format = parse(z.object({ format: z.number() }), line).format
  if (format > FORMAT) throw new CannotStart(`This backup has format ${format}; this release reads up to ${FORMAT}. Use a newer release.`)
  return parse(Header, line)
}

function parse<T>(schema: z.ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw new Damaged('a line is not what it should be')
  }
}
