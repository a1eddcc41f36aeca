import { expect, test } from 'vitest'
import { systemActor, type Actor } from '../../platform/actor.ts'
import { Temporal } from 'temporal-polyfill'
import { isBehind, isStale, leadsOn, mayEdit, shownAt, slugOf, type PageHead } from './rules.ts'
import type { Manner } from './schema.ts'

const head = (manner: Manner): PageHead => ({ id: manner, regionCode: 'AM06', slug: 'kosten', manner, adapts: 'national' })
const national: PageHead = { id: 'national', regionCode: null, slug: 'kosten', manner: 'own', adapts: null }

test('a region adopts, overrides, extends or hides a national page', () => {
  expect(shownAt(national, undefined)).toEqual({ slug: 'kosten', national, own: null })
  expect(shownAt(national, head('override'))).toEqual({ slug: 'kosten', national: null, own: head('override') })
  expect(shownAt(national, head('extend'))).toEqual({ slug: 'kosten', national, own: head('extend') })
  expect(shownAt(national, head('hide'))).toBeNull()
  expect(shownAt(undefined, undefined)).toBeNull()
})

test('when the national page is gone, what a region wrote itself stays', () => {
  expect(shownAt(undefined, head('override'))?.own?.id).toBe('override')
  expect(shownAt(undefined, head('extend'))?.national).toBeNull()
})

test('an override or extension is behind once the national page moved on; a hidden page never is', () => {
  expect(isBehind({ manner: 'override', basedOn: 1 }, { live: 2 })).toBe(true)
  expect(isBehind({ manner: 'extend', basedOn: 2 }, { live: 2 })).toBe(false)
  expect(isBehind({ manner: 'hide', basedOn: 1 }, { live: 2 })).toBe(false)
  expect(isBehind({ manner: 'override', basedOn: 1 }, { live: null })).toBe(false)
  expect(isBehind({ manner: 'override', basedOn: 1 }, undefined)).toBe(false)
})

test('the national desk edits the national site, a region its own, the administrator all', () => {
  const worker = (role: Actor['roles'][number], ...regions: string[]): Actor => ({
    ...systemActor({ now: Temporal.Instant.from('2026-07-06T08:00:00Z'), today: '2026-07-06', requestId: 'x' }),
    roles: [role],
    regions,
  })
  const may = (actor: Actor) => [null, 'AM06', 'AM08'].map((site) => mayEdit(actor, site))
  expect(may(worker('editor', '*'))).toEqual([true, false, false])
  expect(may(worker('editor', 'AM06'))).toEqual([false, true, false])
  expect(may(worker('coordinator', 'AM08'))).toEqual([false, false, true])
  expect(may(worker('administrator', '*'))).toEqual([true, true, true])
  expect(may(worker('guide', 'AM06'))).toEqual([false, false, false])
})

test('a page is stale from the day it was to be looked over', () => {
  expect([isStale({ reviewOn: '2026-07-06' }, '2026-07-06'), isStale({ reviewOn: '2026-07-07' }, '2026-07-06')]).toEqual([true, false])
})

test('an address is made of a name, and a link in a national text stays on the site of the region', () => {
  expect(slugOf('Wat bewaren wij? Vóór én na')).toBe('wat-bewaren-wij-voor-en-na')
  expect(leadsOn('/regio/rijnmond', '/info/rechten')).toBe('/regio/rijnmond/info/rechten')
  expect(leadsOn('/regio/rijnmond', '/information')).toBe('/information')
  expect(leadsOn('', '/diensten?q=taal')).toBe('/diensten?q=taal')
  expect(leadsOn('/regio/rijnmond', 'https://www.uwv.nl')).toBe('https://www.uwv.nl')
})
