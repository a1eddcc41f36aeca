import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { CannotStart } from '../cannot-start.ts'

/*
 * One gzip file of lines:
 *   the header (JSON);
 *   per table a line {"table":…}, its rows as COPY writes them, the line \. and {"rows":…,"sha256":…} over those rows;
 *   last {"end":true,"sha256":…} over all lines before it.
 */
export const FORMAT = 1
const END_OF_ROWS = '\\.'

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

export class Damaged extends CannotStart {
  constructor(why: string) {
    super(`This backup is damaged (${why}). Nothing was changed. Take another copy of it.`)
  }
}

export interface TableRows {
  table: string
  /** The rows as COPY takes them, line by line with their line ends; must be read to the end. */
  rows: AsyncGenerator<Buffer>
}

/** Reads a backup from front to back; every checksum is compared on the way, and a difference ends the reading. */
export async function* readBackup(path: string): AsyncGenerator<Header | TableRows> {
  const total = createHash('sha256')
  const lines = linesOf(path)
  const next = async (): Promise<Buffer> => {
    const { value, done } = await lines.next()
    if (done) throw new Damaged('it ends too early')
    return value
  }
  const text = (line: Buffer) => line.subarray(0, -1).toString('utf8')
  const counted = (line: Buffer) => {
    total.update(line)
    return line
  }
  const header = headerOf(text(counted(await next())))
  yield header
  for (const { schema, name } of header.tables) {
    const table = `${schema}.${name}`
    if (parse(Begin, text(counted(await next()))).table !== table) throw new Damaged(`${table} is not where it should be`)
    const hash = createHash('sha256')
    let rows = 0
    yield {
      table,
      rows: (async function* () {
        for (let line = counted(await next()); text(line) !== END_OF_ROWS; line = counted(await next())) {
          hash.update(line)
          rows += 1
          yield line
        }
      })(),
    }
    const sum = parse(Sum, text(counted(await next())))
    if (sum.rows !== rows || sum.sha256 !== hash.digest('hex')) throw new Damaged(`${table} is not what was written`)
  }
  const end = parse(End, text(await next()))
  if (end.sha256 !== total.digest('hex')) throw new Damaged('its checksum is wrong')
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

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const plain = file.pipe(createGunzip())
  file.once('error', (error) => plain.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      const block: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      let from = 0
      for (let at = block.indexOf(10); at !== -1; at = block.indexOf(10, from)) {
        yield block.subarray(from, at + 1)
        from = at + 1
      }
      rest = block.subarray(from)
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new CannotStart(`There is no readable file at ${path}.`)
    throw new Damaged(code.startsWith('Z_') ? 'it is not, or no longer, a gzip file' : (error as Error).message)
  } finally {
    file.destroy()
  }
  if (rest.length > 0) throw new Damaged('it ends too early')
}
