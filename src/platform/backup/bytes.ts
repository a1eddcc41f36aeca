import { createReadStream } from 'node:fs'
import { createGunzip, type Gunzip } from 'node:zlib'
import { CannotStart } from '../cannot-start.ts'

/** The line after the rows of a table, which no row can be. */
export const END_OF_ROWS = '\\.\n'

const CHUNK = 256 * 1024

/** A backup that is not what was written; found before anything changed. */
export class Damaged extends CannotStart {
  constructor(why: string) {
    super(`This backup is damaged (${why}). Nothing was changed. Take another copy of it.`)
  }
}

/** What a gzip file holds, read from front to back by lines or by pieces of whole rows. */
export class Bytes {
  readonly #path: string
  readonly #plain: Gunzip
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(path: string) {
    this.#path = path
    const file = createReadStream(path, { highWaterMark: CHUNK })
    this.#plain = file.pipe(createGunzip({ chunkSize: CHUNK }))
    file.once('error', (error) => this.#plain.destroy(error))
    this.#plain.once('close', () => file.destroy())
    this.#chunks = (this.#plain as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  }

  /** One line, with its end. */
  async line(): Promise<Buffer> {
    let at = this.#held.indexOf(10)
    while (at === -1) {
      await this.#more()
      at = this.#held.indexOf(10)
    }
    return this.#take(at + 1)
  }

  /** The next whole rows of a table; nothing at their end, which is then passed. */
  async rows(): Promise<Buffer> {
    for (;;) {
      if (this.#held.length >= END_OF_ROWS.length) {
        if (this.#held.toString('latin1', 0, END_OF_ROWS.length) === END_OF_ROWS) {
          this.#take(END_OF_ROWS.length)
          return Buffer.alloc(0)
        }
        const end = this.#held.indexOf(`\n${END_OF_ROWS}`)
        const last = end === -1 ? this.#held.lastIndexOf(10) : end
        if (last !== -1) return this.#take(last + 1)
      }
      await this.#more()
    }
  }

  /** Nothing may follow. */
  async end(): Promise<void> {
    if (this.#held.length > 0 || !(await this.#next()).done) throw new Damaged('something follows its end')
  }

  close(): void {
    this.#plain.destroy()
  }

  #take(length: number): Buffer {
    const part = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return part
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#next()
    if (done) throw new Damaged('it ends too early')
    this.#held = Buffer.concat([this.#held, value as Buffer])
  }

  async #next(): Promise<IteratorResult<Buffer>> {
    try {
      return await this.#chunks.next()
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException
      if (['ENOENT', 'EACCES', 'EISDIR'].includes(code)) throw new CannotStart(`There is no readable file at ${this.#path}.`)
      throw new Damaged(code.startsWith('Z_') ? 'it is not, or no longer, a gzip file' : message)
    }
  }
}
