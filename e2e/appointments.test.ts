import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../src/platform/clock.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { inWords } from './steps.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const mail = (name: string) => `${name.toLowerCase()}@post.example`

describe.each(WAYS)('Appointments, %s', { timeout: 90_000 }, (_, scripts) => {
  let demo: Demo
  let fatma: Desk
  beforeAll(async () => {
    demo = await openDemo(scripts)
    fatma = await demo.as('fatma')
  }, 120_000)
  afterAll(() => demo.close())
  const later = (days: number) => daysAfter(demo.today(), days)

  test('a group fills, and the waiting list moves to who is first when somebody cannot come', async () => {
    await fatma.go('/werk/bijeenkomsten')
    await fatma.follow('Nieuwe bijeenkomst')
    const made = await fatma.fill('/werk/bijeenkomsten', {
      title: 'Werken met uw handen',
      about: 'Een middag in de werkplaats.',
      forWhom: 'Wie graag iets maakt',
      onDate: later(20),
      atTime: '14:00',
      capacity: '1',
    })
    expect(made).toContain('0 van 1')
    const path = new URL(fatma.page.url()).pathname
    const group = `${SITE}/bijeenkomsten/${path.split('/').at(-1)}`

    const [kees, lotte] = [await demo.as(null, { phone: true }), await demo.as(null, { phone: true })]
    await kees.go(`${SITE}/bijeenkomsten`)
    expect(await kees.follow('Werken met uw handen')).toContain('Nog 1 plek')
    // Who gives no way to be reached is asked for one, and keeps what was typed.
    expect(await kees.fill(group, { firstName: 'Kees' })).toContain('Vul uw e-mailadres of uw telefoonnummer in')
    expect(await kees.fill(group, { email: mail('Kees') })).toContain('Uw afspraak staat')
    expect(await lotte.go(group)).toContain('Zet u op de wachtlijst')
    expect(await lotte.fill(group, { firstName: 'Lotte', email: mail('Lotte') })).toContain('U staat op de wachtlijst')
    expect(await fatma.go(path)).toContain('Lotte')

    expect(await kees.fill(`${new URL(kees.page.url()).pathname}/annulering`, { reason: 'not-possible' })).toContain('afgezegd')
    const offer = await demo.mailed(mail('Lotte'), '/afspraak')
    expect(await lotte.go(offer)).toContain('Er is een plek voor u')
    expect(await lotte.press('Ja, ik kom')).toContain('Uw afspraak staat')
    expect(await fatma.go(path)).toContain('1 van 1')
  })

  test('an appointment is moved by its link, says from when to when, and has a card to print', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(`${SITE}/afspraak`)
    await visitor.follow('Werkcentrum Zutphen')
    await visitor.choose('a[href*="moment="]')
    const first = new URL(visitor.page.url()).searchParams.get('moment')!
    const said = { firstName: 'Iris', email: mail('Iris'), questionKind: 'work', channel: 'counter' }
    expect(await visitor.fill(`${SITE}/afspraak`, said)).toContain('Uw afspraak staat')
    const link = new URL(visitor.page.url()).pathname
    expect(await visitor.follow('Kies een ander moment')).toContain(`Nu: ${inWords(first.slice(0, 10))}`)
    await visitor.follow('Werkcentrum Apeldoorn')
    await visitor.choose('li:nth-child(2) > a[href*="moment="]')
    const next = new URL(visitor.page.url()).searchParams.get('moment')!
    const moved = await visitor.fill(`${link}/wijziging`, { channel: 'counter' })
    for (const words of [inWords(next.slice(0, 10)), 'Werkcentrum Apeldoorn']) expect(moved).toContain(words)
    expect(await visitor.follow('Kaart om te printen')).toContain('U hoeft niets mee te nemen')
  })

  test('somebody asks to be called, and the desk finds it on the day and records the call', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(`${SITE}/bel-mij-terug`)
    const asked = { firstName: 'Gerda', callNumber: '06 12 12 12 12', wanted: 'morning' }
    expect(await visitor.fill(`${SITE}/bel-mij-terug`, asked)).toContain('Welke plek is bij u in de buurt')
    await visitor.page.locator('label:has-text("Zutphen")').click()
    expect(await visitor.fill(`${SITE}/bel-mij-terug`)).toContain('Wij bellen u')
    await fatma.go('/werk')
    expect(await fatma.follow('Gerda')).toContain('Wie is er aan de lijn?')
    expect(await fatma.fill(`${new URL(fatma.page.url()).pathname}/poging`, { callOutcome: 'no-answer' })).toContain('Gerda')
  })

  test('a guide says when she is away, and who would come is asked for another moment', async () => {
    expect(await fatma.go('/werk/beschikbaarheid')).toContain('1 afspraak moet verzet worden')
    const away = { fromOn: later(60), lastOn: later(63) }
    expect(await fatma.fill('/werk/beschikbaarheid/afwezig', away)).toContain(inWords(later(63)))
    expect(await fatma.go('/werk/afspraken/verzetten')).toContain('Wilma')
  })
})
