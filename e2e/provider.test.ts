import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

const MAIL = 'mia@leerhuis.example'

describe.each(WAYS)('A provider and its offer, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  let [coen, mia, visitor] = [] as unknown as [Desk, Desk, Desk]
  let [offer, id] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(scripts)
    coen = await demo.as('coordinator')
    mia = await demo.as('nieuwkomer', { phone: true })
    visitor = await demo.as(null, { phone: true })
  }, 120_000)
  afterAll(() => demo.close())

  test('the region lets a new provider in, and its first person takes the invitation', async () => {
    await coen.go('/werk/aanbod')
    await coen.follow('Aanbieders en uitnodigingen')
    await coen.page.locator('summary', { hasText: 'Een nieuwe aanbieder' }).click()
    await coen.page.locator('[name="types"][value="private-trainer"]').check()
    expect(await coen.fill('/werk/aanbod/aanbieders', { name: 'Leerhuis Noord', kvkNumber: '90000077', email: MAIL })).toContain(
      'Leerhuis Noord',
    )
    expect(await coen.text()).toContain('Een ander beslist')
    const bea = await demo.as('beheer')
    expect(await coen.follow('Leerhuis Noord')).toContain('Landelijk bureau')
    await coen.fill(`${new URL(coen.page.url()).pathname}/hulp`, { desk: 'NL' })
    await bea.go('/werk/aanbod/toelating')
    await bea.follow('Leerhuis Noord')
    expect(await bea.fill(`${new URL(bea.page.url()).pathname}/besluit`, { admits: 'admitted' })).toContain('de uitnodiging is verstuurd')
    const link = await demo.mailed(MAIL, '/uitnodiging')
    expect(await visitor.go(link)).toContain('Log eerst in')
    expect(await mia.go(link)).toContain('aanbod van Leerhuis Noord')
    expect(await mia.press('Neem de uitnodiging aan')).toContain('Mijn aanbod')
  })

  test('the offer is filled part by part until nothing lacks', async () => {
    await mia.follow('Nieuw aanbod')
    const begun = await mia.fill('/aanbieder/diensten', { name: 'Dakdekken voor beginners', kind: 'training', delivery: 'group' })
    expect(begun).toContain('Alleen uw organisatie ziet dit')
    offer = new URL(mia.page.url()).pathname
    id = offer.split('/').at(-1)!
    const fill = async (part: string, values: Record<string, string>) => {
      await mia.go(`${offer}/${part}`)
      return mia.fill(`${offer}/${part}`, values)
    }
    await fill('inhoud', {
      sensitivity: 'normal',
      aim: 'U leert een dak leggen.',
      forWhom: 'Wie buiten wil werken.',
      method: 'Les en praktijk in een kleine groep.',
      afterwards: 'U kunt als leerling-dakdekker beginnen.',
    })
    await fill('contact', { howToApply: 'Bel of mail ons.', applyWays: 'phone', contactPhone: '0800 000 0077' })
    await fill('stappen', { title: 'Proefles' })
    await fill('voorwaarden', { kind: 'age-min', value: '18', hard: 'yes' })
    await fill('startmomenten', { places: '12', placesFree: '12' })
    await fill('locaties', { place: 'Apeldoorn', postcode: '7311 AA', days: 'Dinsdag van 9.00 tot 16.00 uur' })
    expect(await fill('prijs', { kind1: 'fixed' })).toContain('Vul een bedrag in')
    expect(await mia.fill(`${offer}/prijs`, { euros1: '1800', vat: '0' })).toContain('Uw wijziging staat erin')
    expect(await mia.text()).toContain('bewijs van kwaliteit')
    const filled = await fill('kwaliteit', { kind: 'none-yet', source: 'Leerhuis Noord', onDate: demo.today() })
    expect(filled).toContain('Vraag de regio om dit openbaar te maken')
    expect(filled).not.toContain('Nog niet compleet')
  })

  test('the region looks at it and makes it public', async () => {
    expect(await visitor.go(`/diensten/${id}`)).toMatch(/^404/)
    expect(await mia.press('Vraag de regio')).toContain('De regio kijkt hiernaar')
    await coen.go('/werk/aanbod')
    await coen.follow('Dakdekken voor beginners')
    await approve()
    expect(await visitor.go(`/diensten/${id}`)).toContain('€ 1.800 vast bedrag')
    expect(await visitor.text()).toContain('Nog geen cijfers, nieuw')
    expect(await visitor.text()).not.toContain('Nog niet compleet')
  })

  test('a new price waits for the region with old beside new, and takes effect when it says yes', async () => {
    await mia.go(`${offer}/prijs`)
    expect(await mia.page.locator('[name="euros1"]').inputValue()).toBe('1800')
    expect(await mia.fill(`${offer}/prijs`, { euros1: '2100' })).toContain('Uw voorstel is bij de regio')
    expect(await visitor.go(`/diensten/${id}`)).toContain('€ 1.800')
    await coen.go('/werk/aanbod')
    const proposal = await coen.follow('Dakdekken voor beginners')
    expect(proposal).toContain('€ 1.800')
    expect(proposal).toContain('€ 2.100')
    await approve()
    expect(await visitor.go(`/diensten/${id}`)).toContain('€ 2.100')
  })

  test('a visitor says that a fact is wrong and reads the answer', async () => {
    await visitor.go(`/diensten/${id}`)
    await visitor.choose('a[href*="klopt-niet?veld=price"]')
    const asked = await visitor.fill(`/diensten/${id}/klopt-niet`, { wrong: 'Op uw folder staat een andere prijs.' })
    expect(asked).toContain('U krijgt hier een antwoord')
    const report = new URL(visitor.page.url()).pathname
    await mia.go('/aanbieder/meldingen')
    const answer = `/aanbieder${report.replace('/diensten', '')}/antwoord`
    await mia.fill(answer, { outcome: 'stays', answer: 'De folder is oud. Deze prijs klopt.' })
    expect(await visitor.go(report)).toContain('De folder is oud.')
  })

  async function approve(): Promise<void> {
    const path = new URL(coen.page.url()).pathname
    await coen.fill(`${path}/besluit`, { decision: 'approve' })
  }
})
