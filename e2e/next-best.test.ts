import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { open, refer, sendDraft } from './steps.ts'

const ALONG = 'Wil naast de cursus iets leren waar werk in is'
const FIRST_CHOICE = 'Omgaan met de computer'
const SCHOOL = 'Vakschool De Hamer'

describe('A no is not the end: Carla gets the next best at once', { timeout: 60_000 }, () => {
  let demo: Demo
  let [fatma, ruth, els, carla] = [] as unknown as [Desk, Desk, Desk, Desk]
  let [file, declined, asked, nextBest] = ['', '', '', '']
  beforeAll(async () => {
    demo = await openDemo(false)
    fatma = await demo.as('fatma')
    ruth = await demo.as('taal')
    els = await demo.as('aanbieder1')
    carla = await demo.as('carla', { phone: true })
  }, 240_000)
  afterAll(() => demo.close())

  test('Fatma refers her to what she wants most, and Ruth has no room', async () => {
    file = (await open(fatma, '/werk/dossiers', 'Carla Jonker')).replace(/\/plan$/, '')
    expect(await refer(fatma, file, 'computer', FIRST_CHOICE, { goesAlong: ALONG, payer: 'municipality' })).toContain(FIRST_CHOICE)
    declined = new URL(fatma.page.url()).pathname
    const received = await open(ruth, '/aanbieder/doorverwijzingen', 'Carla Jonker')
    await ruth.fill(`${received}/afwijzing`, { reason: 'no-capacity' })
    expect(await ruth.go(received)).toMatch(/^404/)
  })

  test('Carla reads on her telephone that it is not because of her, and that Fatma looks on', async () => {
    const plan = await carla.go('/mijn/plan')
    expect(plan).toContain('Dat ligt niet aan u')
    expect(plan).toContain('Fatma Yilmaz')
  })

  test('Fatma has the next best on the day itself, without what was asked before, and refers with one tap', async () => {
    expect(await seeking()).toBe(1)
    const said = await fatma.go(declined)
    expect(said).toContain('Wat kan nu wel?')
    const cards = fatma.page.locator('section', { hasText: 'Wat kan nu wel?' }).locator('article')
    expect(await cards.filter({ hasText: FIRST_CHOICE }).count()).toBe(0)
    const first = cards.filter({ hasText: SCHOOL }).first()
    nextBest = await first.getByRole('heading').innerText()
    await fatma.choose(`article:has-text("${nextBest}") a:has-text("Verwijs hierheen")`)
    expect(await sendDraft(fatma, file, { goesAlong: ALONG, payer: 'municipality' })).toContain(nextBest)
    asked = new URL(fatma.page.url()).pathname
    expect(await seeking()).toBe(0)
  })

  test('Els takes her on, and Carla and Fatma both read it', async () => {
    const received = await open(els, '/aanbieder/doorverwijzingen', 'Carla Jonker')
    await els.fill(`${received}/aanvaarding`)
    const plan = await carla.go('/mijn/plan')
    expect(plan).toContain(nextBest)
    expect(plan).toContain('belt u over wanneer het begint')
    expect(await fatma.go(asked)).toContain('Aangenomen')
  })

  test('nothing of it stands in a log, address, title, subject, job or event', async () => {
    expect(await leaksOf(demo, ['Carla Jonker', ALONG])).toEqual([])
  })

  /** How often Fatma's day says to look on for Carla. */
  async function seeking(): Promise<number> {
    await fatma.go('/werk')
    return fatma.page.locator('tr', { hasText: 'Carla Jonker' }).filter({ hasText: 'Verder zoeken na een nee' }).count()
  }
})
