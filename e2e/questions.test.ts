import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'

const SITE = '/regio/veluwe-stedendriehoek'

/** Answers the question on the page by the words of the answer, and sends it. */
async function answer(desk: Desk, words: string): Promise<string> {
  await desk.page.getByLabel(words, { exact: true }).check()
  return desk.press('Volgende')
}

describe.each(WAYS)('Questions at the front door, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(scripts)
  }, 120_000)
  afterAll(() => demo.close())

  test('a visitor on a phone goes from an entrance to a booking; nothing is asked twice', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(SITE)
    expect(await visitor.follow('Ik zoek werk')).toContain('Vraag 1 van hoogstens')
    expect(await visitor.press('Volgende')).toContain('Kies een van de antwoorden')
    await answer(visitor, 'Nee')
    expect(await visitor.follow('Terug')).toContain('Heeft u nu betaald werk?')
    expect(await visitor.page.getByLabel('Nee', { exact: true }).isChecked()).toBe(true)
    await visitor.press('Volgende')
    const end = await answer(visitor, 'Ik weet wat ik wil, maar ik vind het niet')
    expect(end).toMatch(/Omdat u zei dat.*u nu geen werk heeft.*u weet wat u wilt/)
    await visitor.follow('Maak een afspraak')
    await visitor.choose('main a[href*="locatie="]')
    await visitor.choose('a[href*="moment="]')
    const action = new URL(visitor.page.url()).pathname
    const booked = await visitor.fill(action, { firstName: 'Kees', phone: '06 11 22 33 44', channel: 'counter', goAlong: 'yes' })
    expect(booked).toContain('Uw afspraak staat')
    expect(await leaksOf(demo, ['maar ik vind het niet'])).toEqual([])
  })

  test('somebody on the national site keeps the answers by a code, and goes on in the own region on another screen', async () => {
    const first = await demo.as(null, { phone: true })
    await first.go('/')
    await first.follow('Ik ben bang mijn werk te verliezen')
    await answer(first, 'Mijn contract loopt af')
    await answer(first, 'Wat mijn rechten zijn')
    const kept = await first.press('Bewaar mijn antwoorden')
    const code = /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]/.exec(kept)![0]
    const second = await demo.as(null)
    await second.go('/vragen/terug')
    expect(await second.fill('/vragen/terug', { code })).toContain('In welke gemeente woont of werkt u?')
    await second.page.locator('main [name="zoek"]').fill('Zutphen')
    await second.page.locator('main [name="zoek"]').press('Enter')
    const end = await second.follow('Zutphen')
    expect(end).toContain('Het Juridisch Loket')
    expect(end).toContain('uw contract afloopt')
  })

  test('who cannot wait is one press away from a number, from every step', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(`${SITE}/vragen/begin/job-loss`)
    expect(await visitor.follow('Het is dringend')).toContain('Crisisteam gemeente Zutphen')
    expect(await visitor.page.locator('a[href="tel:112"]').count()).toBe(1)
    expect(await visitor.page.locator('a[data-leave]').getAttribute('href')).toMatch(/^https:/)
  })

  test('an employer asks, a guide answers and publishes without names, and everybody finds it', async () => {
    const employer = await demo.as(null, { phone: true })
    await employer.go(`${SITE}/vraagbaak`)
    await employer.follow('Stel een vraag')
    const asked = await employer.fill(`${SITE}/vraagbaak`, {
      askerKind: 'employer',
      deskQuestion: 'Mag een leerling bij ons in de avond werken?',
      askerOrganisation: 'Drukkerij Vos',
      askerName: 'Iris Vos',
      askerEmail: 'iris@vos.example',
    })
    expect(asked).toContain('Een medewerker zoekt het uit')
    const follow = new URL(employer.page.url()).pathname
    const fatma = await demo.as('fatma')
    await fatma.go('/werk/vraagbaak')
    await fatma.choose('a:has-text("Mag een leerling")')
    const path = new URL(fatma.page.url()).pathname
    await fatma.fill(`${path}/antwoord`, { deskAnswer: 'Vanaf 18 jaar mag dat. Is de leerling jonger, dan tot 19 uur.' })
    await fatma.fill(`${path}/publicatie`, { publicQuestion: 'Mag een leerling in de avond werken?', withoutNames: 'yes' })
    expect(await employer.go(follow)).toContain('Vanaf 18 jaar mag dat')
    const found = await employer.go('/vraagbaak?zoek=avond+leerling')
    expect(found).toContain('Vanaf 18 jaar mag dat')
    expect(found).not.toContain('Vos')
  })

  test('the national desk changes a text, looks at it as a visitor, publishes and brings the old one back', async () => {
    const bea = await demo.as('beheer')
    await bea.go('/beheer/vragen')
    await bea.press('Begin een concept')
    await bea.follow('Waar gaat uw vraag over?')
    const path = new URL(bea.page.url()).pathname
    await bea.fill(path, { askNl: 'Waarover gaat het?' })
    await bea.go('/beheer/vragen/verschil')
    expect(await bea.text()).toContain('Waarover gaat het?')
    await bea.go('/beheer/vragen/voorbeeld?ingang=staff')
    expect(await bea.text()).toContain('Waarover gaat het?')
    await bea.go('/beheer/vragen')
    await bea.press('Publiceer')
    const visitor = await demo.as(null)
    expect(await visitor.go(`${SITE}/vragen/begin/staff`)).toContain('Waarover gaat het?')
    await bea.press('Haal terug als concept')
    await bea.press('Publiceer')
    expect(await visitor.go(`${SITE}/vragen/begin/staff`)).toContain('Waar gaat uw vraag over?')
  })
})
