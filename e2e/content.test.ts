import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import { idIn } from './steps.ts'

const SITE = '/regio/veluwe-stedendriehoek'
// What everybody reads comes from a copy that hears of a change a moment later.
const SOON = { timeout: 20_000, interval: 500 }
const KEPT = '/beheer/inhoud/veluwe-stedendriehoek'

describe.each(WAYS)('A region overrides a national page and later merges, %s', { timeout: 90_000 }, (_, scripts) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(scripts)
  }, 120_000)
  afterAll(() => demo.close())

  test('the region writes its own words, the country changes, the region sees both and adapts', async () => {
    const [noor, sem, visitor] = [await demo.as('redactie'), await demo.as('redacteur'), await demo.as(null, { phone: true })]
    expect(await visitor.go(`${SITE}/info/wat-kost-het`)).toContain('U betaalt niets voor een gesprek')

    await sem.go(KEPT)
    await sem.choose('tr:has-text("Wat kost hulp") a:has-text("Aanpassen")')
    const adapting = new URL(sem.page.url()).pathname
    await sem.fill(adapting, { manner: 'override' })
    const ours = new URL(sem.page.url()).pathname
    expect(await sem.fill(ours, { bodyNl: 'Bij ons is de **koffie** ook gratis.', because: 'Onze koffie' })).toContain(
      'De pagina staat op de site.',
    )
    await expect.poll(() => visitor.go(`${SITE}/info/wat-kost-het`), SOON).toContain('Bij ons is de koffie ook gratis.')
    expect(await visitor.go('/info/wat-kost-het')).toContain('U betaalt niets voor een gesprek')

    await noor.go('/beheer/inhoud/landelijk')
    await noor.follow('Wat kost hulp van het Werkcentrum?')
    const theirs = new URL(noor.page.url()).pathname
    await noor.fill(theirs, { bodyNl: 'U betaalt niets. Ook een test is gratis.', because: 'De test is gratis geworden' })

    await sem.go('/beheer/inhoud')
    await sem.follow('Wat kost hulp van het Werkcentrum?')
    const side = await sem.text()
    expect(side).toContain('Wat er landelijk veranderde')
    expect(side).toContain('Ook een test is gratis.')
    expect(side).toContain('Bij ons is de koffie ook gratis.')
    await sem.follow('Onze tekst aanpassen')
    expect(await sem.text()).toContain('De landelijke tekst van nu')
    await sem.fill(ours, { bodyNl: 'De koffie en een test zijn gratis.' })
    await expect.poll(() => visitor.go(`${SITE}/info/wat-kost-het`), SOON).toContain('De koffie en een test zijn gratis.')
    expect(await sem.go(`/beheer/paginas/${idIn(ours)}/geschiedenis`)).toContain('Eigen tekst aangepast')
    expect(await sem.go('/beheer/inhoud')).not.toContain('Wat kost hulp van het Werkcentrum?')
  })

  test('the look at a page comes with the button, and while typing where a script runs', async () => {
    const sem = await demo.as('redacteur')
    await sem.go(KEPT)
    await sem.follow('Leren in Stedendriehoek')
    const body = sem.page.locator('[name="bodyNl"]')
    await body.fill('Indien u belt, aanvangen wij *meteen*.')
    if (scripts) await sem.page.locator('#voorbeeld q:has-text("Indien u belt")').first().waitFor()
    else expect(await sem.press('Bekijk zonder op te slaan')).toContain('makkelijker is “als”')
    expect(await sem.page.locator('#voorbeeld em').innerText()).toBe('meteen')
    expect(await body.inputValue()).toContain('*meteen*')
  })

  test('a visitor finds a page by an old name, and the screen at the counter begins again', async () => {
    const visitor = await demo.as(null)
    expect(await visitor.go('/wsp')).toContain('WSP heet nu hulp voor werkgevers')
    await visitor.page.locator('#site-search').fill('gegeevens')
    await visitor.page.locator('#site-search').press('Enter')
    await visitor.page.waitForURL(/zoeken/)
    expect(await visitor.text()).toContain('Uw rechten bij uw gegevens')
    await visitor.follow('Uw rechten bij uw gegevens')
    expect(await visitor.press('Ja')).toContain('Dank u wel.')
    const counter = await demo.as(null)
    if (scripts) await counter.page.clock.install()
    await counter.go(`${SITE}/balie`)
    await counter.follow('Uw rechten bij uw gegevens')
    if (!scripts) return
    await counter.page.clock.runFor(91_000)
    expect(await counter.text()).toContain('Bent u er nog?')
    await counter.page.locator('.ww-still button').click()
    expect(await counter.text()).not.toContain('Bent u er nog?')
    await counter.page.clock.runFor(91_000)
    await counter.page.clock.runFor(21_000)
    await counter.page.waitForURL(/\/balie$/)
  })
})
