import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'

const LIST = '/regio/veluwe-stedendriehoek/diensten'

describe.each(WAYS)('A visitor who compares, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(scripts)
  }, 120_000)
  afterAll(() => demo.close())

  test('searches on a phone, narrows, ticks three courses, sees what differs and reads one of them', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(LIST)
    await visitor.page.locator('main [name="zoek"]').fill('uitkring')
    expect(await visitor.choose('main button:has-text("Zoeken")')).toMatch(/\d+ resultat/)
    await visitor.page.locator('main [name="zoek"]').fill('')
    await visitor.page.locator('[name="plaats"]').fill('Apeldoorn')
    expect(await visitor.choose('main button:has-text("Zoeken")')).toContain('resultaten')
    await visitor.page.locator('summary:has-text("Meer keuzes")').click()
    await visitor.page.locator('[name="soort"]').selectOption('training')
    expect(await visitor.choose('main button:has-text("Zoeken")')).toContain('Soort: Opleiding of cursus')
    const ticks = visitor.page.locator('input[type="checkbox"][name="id"]')
    expect(await ticks.count()).toBeGreaterThanOrEqual(3)
    for (const nth of [0, 1, 2]) await ticks.nth(nth).check()
    const compared = await visitor.press('Zet wat u koos naast elkaar')
    for (const fact of ['U betaalt', 'Wie kan het betalen', 'Wachttijd', 'Reizen', 'Duur', 'Kwaliteit', 'Voorwaarden'])
      expect(compared).toContain(fact)
    expect(compared.toLowerCase()).toContain('verschilt')
    expect(await visitor.page.locator('.ww-compare thead th').count()).toBe(4)
    expect(await visitor.follow('Haal weg')).toContain('Naast elkaar')
    expect(await visitor.follow('Bekijk')).toContain('Aangeboden door')
  })

  test('finds nothing, and is led on', async () => {
    const visitor = await demo.as(null, { phone: true })
    expect(await visitor.go(`${LIST}?zoek=qqqqqqqq&soort=language`)).toContain('Niets gevonden')
    await visitor.follow('Bekijk alles')
    expect(await visitor.text()).toContain('resultaten')
  })
})
