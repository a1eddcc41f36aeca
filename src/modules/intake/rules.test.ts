import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptBy, asksFirst, holderOf, isUnbroken, mayGo, nextInLine, type Pass } from './rules.ts'

const organisations = ['uwv', 'zutphen', 'apeldoorn', 'coordinator']
const action = fc.oneof(
  fc.constant('return'),
  fc.constant('expire'),
  fc.constantFrom(...organisations).map((to) => `reassign:${to}`),
)

test('over any sequence of returns, expiries and reassignments there is one holder and no gap', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const passes: Pass[] = [{ from: 'sender', to: 'uwv', because: 'made' }]
      for (const step of actions) {
        const from = holderOf(passes)
        const to = step.startsWith('reassign:') ? step.slice(9) : (nextInLine(['uwv', 'zutphen', 'apeldoorn'], passes, 3) ?? 'coordinator')
        passes.push({ from, to, because: step })
        expect(isUnbroken(passes)).toBe(true)
        expect(holderOf(passes)).toBe(to)
      }
    }),
  )
})

test('a returned handover goes to the next in line that has not had it, and never back', () => {
  const passes = [{ from: 'sender', to: 'uwv', because: 'made' }]
  expect(nextInLine(['uwv', 'zutphen'], passes, 3)).toBe('zutphen')
  expect(nextInLine(['uwv', 'zutphen'], [...passes, { from: 'uwv', to: 'zutphen', because: 'not-ours' }], 3)).toBeNull()
})

test('the profile says after how many organisations the coordinator looks, and of whom the person says yes first', () => {
  const passes = [{ from: 'sender', to: 'uwv', because: 'made' }]
  expect([1, 2].map((most) => nextInLine(['uwv', 'zutphen'], passes, most))).toEqual([null, 'zutphen'])
  expect([['uwv'], ['uwv', 'school']].map((bodies) => asksFirst(['school'], bodies))).toEqual([true, false])
})

test('two working days to accept, one when urgent, with the weekend in between', () => {
  expect(acceptBy('2026-07-09', false)).toBe('2026-07-13')
  expect(acceptBy('2026-07-10', true)).toBe('2026-07-13')
})

test('a partner can not accept, and nobody accepts twice', () => {
  expect(mayGo('waiting', 'accepted', ['partner'])).toBe(false)
  expect(mayGo('waiting', 'accepted', ['guide'])).toBe(true)
  expect(mayGo('accepted', 'accepted', ['guide'])).toBe(false)
})
