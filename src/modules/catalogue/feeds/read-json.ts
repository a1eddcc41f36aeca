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
      const thing = parsed(item)
      if (typeof thing === 'string') yield { file, row, field: 'object', sentence: thing, unnamed: true }
      else yield* thingLines({ file, row }, thing.value)
    }
  }
  if (splitter.broken) throw new NotFetched('broke-off', file, `${file} breaks off after object ${row}.`)
}

/** What an object holds; a sentence where it is no JSON. */
function parsed(item: string): { value: unknown } | string {
  try {
    return { value: JSON.parse(item) }
  } catch (error) {
    if (/[\0\uFFFD]/.test(item)) return 'It is not UTF-8 text; save the file as UTF-8.'
    return `It is not JSON: ${(error as Error).message}.`
  }
}
