import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonItems } from './json-items.ts'

function cut(text: string, size: number): { items: unknown[]; broken: boolean } {
  const splitter = new JsonItems()
  const items: unknown[] = []
  for (let from = 0; from < text.length; from += size)
    items.push(...splitter.push(text.slice(from, from + size)).map((item) => JSON.parse(item) as unknown))
  return { items, broken: splitter.broken }
}

const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 })

test('objects come out whole, however the text is cut: one, a list, lines, a page', () => {
  fc.assert(
    fc.property(objects, fc.integer({ min: 1, max: 9 }), (list, size) => {
      const plain = JSON.parse(JSON.stringify(list)) as unknown[]
      expect(cut(JSON.stringify(list), size)).toEqual({ items: plain, broken: false })
      expect(cut(list.map((one) => `${JSON.stringify(one)}\n`).join(''), size).items).toEqual(
        plain.filter((one) => !('contents' in (one as object))),
      )
      expect(cut(JSON.stringify({ total_items: 3, title: '{"contents":[', contents: list, last: [1] }, null, 2), size).items).toEqual(plain)
    }),
  )
})

test('text that ends inside something is seen', () => {
  expect(cut('[{"a":1},{"b":', 3)).toEqual({ items: [{ a: 1 }], broken: true })
  expect(cut('{"a":"x', 2).broken).toBe(true)
})
