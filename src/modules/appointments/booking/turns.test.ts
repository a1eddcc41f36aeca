import { expect, test } from 'vitest'
import { makeTurns } from './turns.ts'

test('so many at once, the others in order; who fails gives the turn on', async () => {
  const turns = makeTurns(2)
  const began: number[] = []
  let [now, most] = [0, 0]
  const one = (n: number) =>
    turns(async () => {
      began.push(n)
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 1))
      now--
      if (n % 3 === 0) throw new Error(`${n} fails`)
      return n
    })
  const all = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(one))
  expect(all.map((done) => done.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect([began, most]).toEqual([[1, 2, 3, 4, 5, 6, 7], 2])
})
