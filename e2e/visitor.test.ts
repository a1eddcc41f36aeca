import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'

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
    await visitor.go(`${SITE}/vraag?soort=work`)
    await visitor.follow('Maak een afspraak')
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
