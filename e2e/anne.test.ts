import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { open, place, refer, talk } from './steps.ts'

describe('Anne walks in and finds work', { timeout: 60_000 }, () => {
  let demo: Demo
  let [fatma, company, anne] = [] as unknown as [Desk, Desk, Desk]
  let [code, file] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(false)
    fatma = await demo.as('fatma')
    company = await demo.as('aanbieder2')
    anne = await demo.as('anne', { phone: true })
  }, 240_000)
  afterAll(() => demo.close())

  test('registered in under a minute: a first name and a question, nothing else is asked', async () => {
    const began = Date.now()
    const asked = await fatma.go('/werk/inloop/nieuw')
    const names = await fatma.page
      .locator('form[action="/werk/inloop"] [name]:not([type="hidden"])')
      .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute('name')))])
    expect(names.filter((name) => name !== 'spoken' && name !== 'location')).toEqual(['firstName', 'questionKind'])
    expect(asked).not.toMatch(/burgerservicenummer|geboortedatum|achternaam/i)
    expect(await fatma.fill('/werk/inloop', { firstName: 'Anne', questionKind: 'work' })).toMatch(/Uw nummer \d+/)
    expect(Date.now() - began).toBeLessThan(60_000)
  })

  test('Fatma calls her, twice they talk, and she needs no benefit', async () => {
    await fatma.go('/werk/inloop')
    await fatma.choose('tr:has-text("Anne") button')
    const made = await fatma.press('Maak een dossier')
    code = /AM06-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}/.exec(made)![0]
    await fatma.follow('Open het dossier')
    file = new URL(fatma.page.url()).pathname
    expect(file).toMatch(/^\/werk\/personen\//)
    expect(await talk(fatma, file, { situation: 'Zorgde twaalf jaar voor het gezin', wishes: 'Weer onder de mensen' })).toContain(
      'Vrijwillig',
    )
    expect(await talk(fatma, file, { wishes: 'Receptie lijkt me leuk', agreed: 'Leren solliciteren' })).toContain('Receptie')
  })

  test('what she did at home and as a volunteer is noted as skills', async () => {
    for (const [words, howKnown] of [
      ['huishouden', 'household'],
      ['vrijwilliger', 'volunteering'],
    ] as const) {
      await fatma.go(`${file}/vaardigheden?zoek=${words}`)
      await fatma.page.locator('input[name="conceptId"]').first().check()
      await fatma.fill(`${file}/vaardigheden`, { howKnown })
    }
    expect(await fatma.go(file)).toMatch(
      /huishouden organiseren.*vrijwilligerswerk coördineren|vrijwilligerswerk coördineren.*huishouden organiseren/,
    )
  })

  test('later she claims her file with the code; a wrong code says no more than that', async () => {
    await anne.go('/mijn/koppelen')
    expect(await anne.fill('/mijn/koppelen', { code: 'AM06-2222-2222-22222' })).toContain('Deze code kennen wij niet')
    expect(await anne.fill('/mijn/koppelen', { code })).toContain('Wij weten uw geboortedatum nog niet')
    expect(await anne.fill('/mijn/koppelen', { birthDate: '1981-03-12' })).toContain('Dag Anne')
    expect(await anne.go('/mijn/gesprekken')).toContain('Weer onder de mensen')
  })

  test('referred to a re-integration company, which accepts, begins and finishes', async () => {
    await fatma.go(`${file}/plan`)
    await fatma.fill(`${file}/plan`, { goal: 'Werk met mensen' })
    const sent = await refer(fatma, file, 'solliciteren', 'Solliciteren en netwerken', {
      goesAlong: 'Wil leren solliciteren',
      payer: 'regional-budget',
      reason: 'asked-by-person',
    })
    expect(sent).toContain('Stap Verder')
    expect(await anne.go('/mijn/plan')).toContain('Verstuurd')
    const referral = await open(company, '/aanbieder', 'Anne')
    await company.fill(`${referral}/aanvaarding`)
    expect(await company.fill(`${referral}/start`)).toContain('Bezig')
    await demo.move({ months: 2 })
    await company.go(referral)
    expect(await company.fill(`${referral}/afronding`, { outcome: 'achieved', report: 'Kan zelf verder' })).toContain('Afgerond')
    expect(await anne.go('/mijn/plan')).toContain('Afgerond')
  })

  test('two months later she works, and somebody stays there for her', async () => {
    expect(
      await place(fatma, demo, file, {
        employer: 'Woonzorg Eikenhof',
        occupation: 'Receptionist',
        hoursPerWeek: '24',
        referralId: 'Solliciteren en netwerken',
      }),
    ).toContain('Woonzorg Eikenhof')
    expect(await anne.go('/mijn/plan')).toMatch(/Receptionist.*Stap Verder is tot .* bereikbaar voor vragen/)
  })

  test('her words stand in no log, address, title, subject, figure, job or event', async () => {
    expect(await leaksOf(demo, ['onder de mensen', 'voor het gezin', code])).toEqual([])
  })
})
