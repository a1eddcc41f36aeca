import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../src/platform/clock.ts'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { talk } from './steps.ts'

describe('Fatma is ill and Roos looks after her files', { timeout: 60_000 }, () => {
  let demo: Demo
  let [coen, roos, carla] = [] as unknown as [Desk, Desk, Desk]
  let file = ''
  beforeAll(async () => {
    demo = await openDemo(false)
    coen = await demo.as('coordinator')
    roos = await demo.as('gids3', { phone: true })
    carla = await demo.as('carla', { phone: true })
  }, 240_000)
  afterAll(() => demo.close())

  test('Coen sees numbers and no persons, and asks Roos until a day; a day that is over is no day', async () => {
    expect(await roos.go('/werk/dossiers')).not.toContain('Carla Jonker')
    const shown = await coen.go('/beheer/dossiers')
    expect(shown).toContain('Fatma Yilmaz')
    expect(shown).not.toContain('Carla Jonker')
    const who = { ofAccount: 'Fatma Yilmaz', byAccount: 'Roos Bakker' }
    expect(await coen.fill('/beheer/dossiers/waarneming', { ...who, untilOn: daysAfter(demo.today(), -1) })).toContain('voorbij')
    const done = await coen.fill('/beheer/dossiers/waarneming', { ...who, untilOn: daysAfter(demo.today(), 14) })
    expect(done).toMatch(/\d+ dossiers gaan mee/)
    expect(done).toContain('Roos Bakker voor Fatma Yilmaz, tot')
  })

  test('Roos finds Carla by a name with a slip in it, sees for whom she covers, and writes down a conversation', async () => {
    expect(await roos.go('/werk/dossiers')).toContain('waarneming voor Fatma Yilmaz')
    expect(await roos.fill('/werk/dossiers/zoeken', { personName: 'Karla Jonker' })).toContain('Carla Jonker')
    await roos.follow('Carla Jonker')
    file = /\/werk\/personen\/[0-9a-f-]{36}/.exec(new URL(roos.page.url()).pathname)![0]
    expect(await talk(roos, file, { situation: 'De cursus gaat goed', wishes: 'Straks drie dagen werken' })).toContain(
      'De cursus gaat goed',
    )
  })

  test('Fatma stays the regular contact of Carla, who reads what was talked about', async () => {
    expect(await carla.go('/mijn/plan')).toContain('Fatma Yilmaz')
    expect(await carla.go('/mijn/gesprekken')).toContain('De cursus gaat goed')
  })

  test('Fatma is back: Roos, with the file open, loses it at the next click', async () => {
    await coen.go('/beheer/dossiers')
    expect(await coen.press('Stop de waarneming')).toContain('Niemand neemt nu waar')
    expect(await roos.go(`${file}/plan`)).toMatch(/^404/)
    expect(await roos.go('/werk/dossiers')).not.toContain('Carla Jonker')
    const fatma = await demo.as('fatma')
    expect(await fatma.go(`${file}/plan`)).toMatch(/^200/)
  })

  test('nothing of it stands in a log, address, title, subject, job or event', async () => {
    expect(await leaksOf(demo, ['Carla Jonker', 'Karla', 'De cursus gaat goed'])).toEqual([])
  })
})
