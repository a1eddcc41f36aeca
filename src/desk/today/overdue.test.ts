import { expect, test } from 'vitest'
import { lateFirst } from './overdue.ts'

const row = (id: string, dueOn: string | null) => ({ id, name: id, what: 'x', href: `/${id}`, dueOn })
const titles = { toAccept: 'a', toPickUp: 'p', received: 'r', due: 'd', tasks: 't', catalogue: 'c' }

test('what is late stands on top, the longest first, and nowhere else', () => {
  const lists = {
    toAccept: [row('today', '2026-07-06'), row('yesterday', '2026-07-05')],
    toPickUp: [],
    received: [],
    due: [row('whenever', null)],
    tasks: [row('long ago', '2026-06-01')],
    catalogue: [],
  }
  const { late, lists: rest } = lateFirst(lists, '2026-07-06', titles)
  expect(late.map((one) => [one.id, one.kind])).toEqual([
    ['long ago', 't'],
    ['yesterday', 'a'],
  ])
  expect(rest.toAccept.map((one) => one.id)).toEqual(['today'])
  expect([rest.due.length, rest.tasks.length]).toEqual([1, 0])
})
