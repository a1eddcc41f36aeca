import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayReadStep } from './rules.ts'
import { isOpen, mayGo, transitions, type ReferralState } from './states.ts'

test('over any sequence of allowed steps a referral that ended stays ended', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), (choices) => {
      let state: ReferralState | 'new' = 'new'
      for (const choice of choices) {
        const from: ReferralState | 'new' = state
        const possible: readonly { to: ReferralState }[] = transitions.filter((step) => step.from === from)
        expect(possible.length > 0).toBe(state === 'new' || isOpen(state))
        if (possible.length === 0) return
        state = possible[choice % possible.length]!.to
      }
    }),
  )
})

test('a provider neither sends nor withdraws, a guide neither accepts nor declines', () => {
  expect(mayGo('sent', 'accepted', 'guide')).toBe(false)
  expect(mayGo('sent', 'declined', 'guide')).toBe(false)
  expect(mayGo('running', 'withdrawn', 'provider')).toBe(false)
  expect(mayGo('draft', 'sent', 'provider')).toBe(false)
  expect(mayGo('new', 'sent', 'guide')).toBe(false)
})

test('a discreet step is read by the person, the lead, its organisation and who made it; by nobody else', () => {
  const step = { sensitivity: 'discreet', ownerOrganisation: 'geldwijs', madeBy: 'fatma', named: true }
  const reader = { isPerson: false, accountId: 'roos', organisationId: 'uwv', isLead: false }
  expect(mayReadStep(step, reader)).toBe(false)
  expect(mayReadStep(step, { ...reader, isPerson: true })).toBe(true)
  expect(mayReadStep(step, { ...reader, isLead: true })).toBe(true)
  expect(mayReadStep(step, { ...reader, organisationId: 'geldwijs' })).toBe(true)
  expect(mayReadStep(step, { ...reader, accountId: 'fatma' })).toBe(true)
})

test('a special step is read by the person and by who is named, not by the lead nor its organisation', () => {
  const step = { sensitivity: 'special', ownerOrganisation: 'ggz', madeBy: 'fatma', named: false }
  const reader = { isPerson: false, accountId: 'fatma', organisationId: 'ggz', isLead: true }
  expect([mayReadStep(step, reader), mayReadStep({ ...step, named: true }, reader)]).toEqual([false, true])
  expect(mayReadStep(step, { ...reader, isPerson: true })).toBe(true)
})
