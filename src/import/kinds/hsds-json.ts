import type { ImportedThing } from '../../modules/catalogue/index.ts'
import { JsonItems } from '../json-items.ts'
import { Unreadable, type Line, type Refusal } from '../kind.ts'
import { thingLines } from './hsds-thing.ts'

/** The services and organizations in JSON that comes in bit by bit; `row` is the number of the object. */
export async function* readHsdsJson(file: string, texts: AsyncIterable<string>): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const splitter = new JsonItems()
  let row = 0
  for await (const text of texts) {
    for (const item of splitter.push(text)) {
      row++
      yield* thingLines({ file, row }, parsed(item))
    }
  }
  if (splitter.broken) throw new Unreadable(`${file} breaks off after object ${row}.`)
}

function parsed(item: string): unknown {
  try {
    return JSON.parse(item)
  } catch {
    return undefined
  }
}
