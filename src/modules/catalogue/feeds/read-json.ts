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
      if ('sentence' in thing) yield { file, row, field: 'object', ...thing, unnamed: true }
      else yield* thingLines({ file, row }, thing.value)
    }
  }
  if (splitter.broken) throw new NotFetched('broke-off', file, `${file} breaks off after object ${row}.`)
}

/** What an object holds; a sentence where it is no JSON. */
function parsed(item: string): { value: unknown } | { code: string; what: string; sentence: string } {
  try {
    return { value: JSON.parse(item) }
  } catch (error) {
    if (/[\0\uFFFD]/.test(item)) return { code: 'row-utf8', what: '', sentence: 'It is not UTF-8 text; save the file as UTF-8.' }
    const { message } = error as Error
    return { code: 'row-json', what: message, sentence: `It is not JSON: ${message}.` }
  }
}
