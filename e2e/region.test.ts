import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../src/platform/clock.ts'
import { asWorkbook, bookOfRegion, type Sheets } from '../src/modules/setup/testing/book-of-region.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

const SITE = '/regio/achterhoek'
const HERE = '/beheer/regio/achterhoek'

/** The book of the region, with colleagues who can sign in here. */
function book(today: string): Sheets {
  const sheets = bookOfRegion(daysAfter(today, 30).split('-').toReversed().join('-'))
  sheets.Medewerkers![1]![1] = 'nieuwegids@werk.example'
  sheets.Medewerkers![2]![1] = 'nieuwegids2@werk.example'
  return sheets
}

describe.each(WAYS)('A region is set up from a spreadsheet and opens, %s', { timeout: 120_000 }, (_, scripts) => {
  let demo: Demo
  let cora: Desk
  beforeAll(async () => {
    demo = await openDemo(scripts)
    cora = await demo.as('coordinator4')
  }, 120_000)
  afterAll(() => demo.close())

  async function send(sheets: Sheets): Promise<string> {
    await cora.go(`${HERE}/blad`)
    const buffer = await asWorkbook(sheets)
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await cora.page.locator('input[name="bestand"]').setInputFiles({ name: 'regio.xlsx', mimeType, buffer })
    return cora.press('Kijk na')
  }

  test('before it opens a visitor ends nowhere: home, menu, search, questions, appointment, urgent', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go('/')
    expect(await visitor.choose('.ww-maptile[href="/regio/achterhoek"]')).toContain('Werkcentrum Achterhoek is hier nog niet open')
    expect(await visitor.go(`${SITE}/zoeken?zoek=qqqq`)).toContain('Wie helpt u nu?')
    expect(await visitor.go(`${SITE}/afspraak`)).toContain('Werkcentra in de buurt die nu helpen')
    for (const entrance of ['work', 'career-step', 'schooling', 'staff', 'job-loss']) {
      await visitor.go(`${SITE}/vragen/begin/${entrance}`)
      for (let step = 0; step < 7 && (await visitor.page.locator('input[name="answer"]').count()) > 0; step++) {
        await visitor.page.locator('input[name="answer"]').first().check()
        await visitor.choose('main form button[type="submit"]')
      }
      expect(await visitor.text(), entrance).toMatch(/Het landelijk team van de Werkcentra/)
    }
    for (const path of ['/dringend', '/diensten', '/regelingen', '/vraagbaak', '/hulp', '/stand'])
      expect(await visitor.go(SITE + path), path).toMatch(/^200 /)
  })

  test('the tiles of the map are walked with arrow keys and with tab', async () => {
    const visitor = await demo.as(null)
    await visitor.go('/regios')
    const at = () => visitor.page.evaluate('document.activeElement.getAttribute("href")')
    await visitor.page.locator('.ww-maptile[href="/regio/veluwe-stedendriehoek"]').focus()
    await visitor.page.keyboard.press('ArrowRight')
    expect(await at()).toBe(scripts ? '/regio/twente' : '/regio/veluwe-stedendriehoek')
    await visitor.page.locator('.ww-maptile[href="/regio/veluwe-stedendriehoek"]').focus()
    await visitor.page.keyboard.press('Tab')
    expect(await at()).toBe('/regio/twente')
  })

  test('a mistake is told by sheet, row and field; the mended book is taken in, and again changes nothing', async () => {
    const wrong = book(demo.today())
    wrong.Openingstijden![1]![1] = 'maandagg'
    const told = await send(wrong)
    expect(told).toMatch(/“maandagg” kennen wij niet. Kies uit: maandag/)
    await cora.press('Neem niets over')
    expect(await send(book(demo.today()))).not.toContain('Dit moet u nog verbeteren')
    await cora.press('Neem')
    expect(await cora.text()).toContain('Overgenomen')
    expect(await send(book(demo.today()))).toContain('Alles in dit blad staat er al zo')
  })

  test('colleagues come by their invitation and practise; every page says so, and all of it goes at once', async () => {
    for (const key of ['nieuwegids', 'nieuwegids2']) {
      const guide = await demo.as(key)
      expect(await guide.go(await demo.mailed(`${key}@werk.example`, '/uitnodiging/medewerker'))).toContain('Sociale dienst Oost')
      await guide.press('Neem de uitnodiging aan')
      expect(await guide.text()).toContain('Vandaag')
    }
    await cora.go(HERE)
    expect(await cora.press('Begin met oefenen')).toContain('Deze regio oefent')
    const gerda = await demo.as('nieuwegids')
    expect(await gerda.go('/werk')).toContain('is verzonnen en wordt weer weggehaald')
    await cora.go(HERE)
    expect(await cora.press('Stop met oefenen')).toContain('gestopt met oefenen, alles weggehaald')
  })

  test('the coordinator says what is done, opens the region, and it is there for everybody', async () => {
    for (const title of ['Het stelsel van de regio', 'Onderlinge regeling', 'DPIA vastgesteld', 'Verwerkersovereenkomst'])
      await cora.choose(`tr:has-text("${title}") button`)
    expect(await cora.text()).toContain('Alles is klaar')
    for (const paper of ['register', 'dpia', 'regeling', 'verwerker', 'bio2', 'vertrek'])
      expect(await cora.go(`${HERE}/papieren/${paper}`), paper).toMatch(/^200 .*Zelf invullen/)
    await cora.go(HERE)
    expect(await cora.press('Open de regio')).toContain('Deze regio is open voor iedereen')
    const visitor = await demo.as(null, { phone: true })
    expect(await visitor.go(SITE)).toContain('Werkcentrum Doetinchem')
    expect(await visitor.choose('main a:has-text("Afspraak maken")')).toContain('Werkbus')
    expect(await visitor.go(`${SITE}/stand`)).toContain('Zo is geteld')
    expect(await visitor.go('/demo')).not.toMatch(/\beditor\b/)
  })
})
