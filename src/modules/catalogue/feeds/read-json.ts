import { NotFetched } from '../../../platform/fetch-safely.ts'
import { JsonItems } from '../../../platform/json-items.ts'
import { thingLines, type ReadThing } from './read-thing.ts'

/** The services and organizations in JSON that comes in bit by bit; `row` is the number of the object. */
export async function* readHsdsJson(file: string, texts: AsyncIterable<string>): AsyncGenerator<ReadThing> {
  const splitter = new JsonItems()
  let row = 0
  for await (const text of texts) {
    for (const item of splitter.push(text)) {
      row++
      yield* thingLines({ file, row }, parsed(item))
    }
  }
  if (splitter.broken) throw new NotFetched(`${file} breaks off after object ${row}.`)
}

function parsed(item: string): unknown {
  try {
    return JSON.parse(item)
  } catch {
    return undefined
  }
}
