import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

const SITE = '/regio/veluwe-stedendriehoek'

describe.each(WAYS)('A visitor on a phone, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(scripts)
  }, 120_000)
  afterAll(() => demo.close())

  test('finds the region, asks, books without an account, follows the appointment and cancels', async () => {
    const visitor = await demo.as(null, { phone: true })
    expect(await visitor.go('/')).toContain('Vind uw Werkcentrum')
    expect(await visitor.go('/regios?zoek=Zutphen')).toContain('Veluwe Stedendriehoek')
    await visitor.go(SITE)
    await visitor.choose('main a:has-text("Afspraak maken")')
    await visitor.choose('main a[href*="locatie="]')
    await visitor.choose('a[href*="moment="]')
    const action = `${SITE}/afspraak`
    expect(await visitor.fill(action, { firstName: 'Kees', questionKind: 'work', channel: 'counter' })).toContain(
      'Vul uw e-mailadres of uw telefoonnummer in',
    )
    expect(await visitor.page.locator('[name="firstName"]').inputValue()).toBe('Kees')
    expect(await visitor.fill(action, { phone: '06 11 22 33 44' })).toContain('Uw afspraak staat')
    expect(await visitor.fill(`${new URL(visitor.page.url()).pathname}/annulering`, { reason: 'not-possible' })).toContain('afgezegd')
  })
})

const LENA = 'lena@post.example'

describe.each(WAYS)('A visitor who waits for something new, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  let lena: Desk
  beforeAll(async () => {
    demo = await openDemo(scripts)
    lena = await demo.as(null, { phone: true })
  }, 120_000)
  afterAll(() => demo.close())

  test('saves a search without an account and confirms it by mail', async () => {
    await lena.go(`${SITE}/diensten?soort=volunteering&zoek=dak`)
    expect(await lena.follow('Mail mij bij nieuw aanbod')).toContain('“dak”, in Veluwe Stedendriehoek, soort: Vrijwilligerswerk')
    const action = `${SITE}/diensten/bewaren`
    expect(await lena.fill(action, { email: 'lena' })).toContain('Uw mailadres')
    expect(await lena.fill(action, { email: LENA, rhythm: 'daily' })).toContain('Kijk in uw mail')
    await lena.go(await demo.mailed(LENA, '/zoekvraag'))
    expect(await lena.press('Ja, mail mij')).toContain('U krijgt mail als er iets nieuws is')
  })

  test('hears of a course that a provider makes and the region makes public', async () => {
    const coen = await demo.as('coordinator')
    const id = await makeCourse(await demo.as('aanbieder1'), coen)
    await demo.move({ workingDays: 1 })
    const link = await demo.mailed(LENA, `${SITE}/diensten`)
    expect(link).toContain(id)
    expect(await lena.go(link)).toContain('Dakdekken in de praktijk')
  })

  test('stops in one step, and nothing of her is kept', async () => {
    const mails = await demo.json<{ to: string; body: string }[]>('/demo/mail.json')
    const newest = mails.find((mail) => mail.to === LENA)!
    const link = /Stoppen: https?:\/\/[^/]+(\S+)/.exec(newest.body)![1]!
    expect(await lena.go(link)).toContain('Stoppen met mail over nieuw aanbod?')
    expect(await lena.press('Ja, stop')).toContain('U krijgt geen mail meer')
    expect(await lena.go(link.replace('/einde', ''))).toContain('Uw mailadres en wat u zocht zijn weggehaald')
  })

  /** Free help has the short form: content and how to come in are enough. */
  async function makeCourse(provider: Desk, coen: Desk): Promise<string> {
    await provider.go('/aanbieder/diensten')
    await provider.follow('Nieuw aanbod')
    await provider.fill('/aanbieder/diensten', { name: 'Dakdekken in de praktijk', kind: 'volunteering', delivery: 'group' })
    const offer = new URL(provider.page.url()).pathname
    const fill = async (part: string, values: Record<string, string>) => {
      await provider.go(`${offer}/${part}`)
      return provider.fill(`${offer}/${part}`, values)
    }
    await fill('inhoud', {
      sensitivity: 'normal',
      freeHelp: 'on',
      aim: 'U leert een dak leggen.',
      forWhom: 'Wie buiten wil werken.',
      method: 'Oefenen.',
      afterwards: 'U kunt beginnen.',
    })
    await fill('contact', { howToApply: 'Bel ons.', applyWays: 'phone', contactPhone: '0800 000 0077' })
    await provider.go(offer)
    await provider.press('Vraag de regio')
    await coen.go('/werk/aanbod')
    await coen.follow('Dakdekken in de praktijk')
    await coen.fill(`${new URL(coen.page.url()).pathname}/besluit`, { decision: 'approve' })
    return offer.split('/').at(-1)!
  }
})
