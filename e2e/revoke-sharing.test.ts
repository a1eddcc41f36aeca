import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { open } from './steps.ts'

const TASK = 'Kinderopvang regelen'

describe('Carla steers who sees what', { timeout: 60_000 }, () => {
  let demo: Demo
  let [carla, karin, ahmed, fatma] = [] as unknown as [Desk, Desk, Desk, Desk]
  let [task, received] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(false)
    carla = await demo.as('carla', { phone: true })
    karin = await demo.as('gemeente')
    ahmed = await demo.as('aanbieder2')
    fatma = await demo.as('fatma')
    await karin.go('/werk/taken')
    await karin.choose(`tr:has-text("${TASK}") a`)
    task = new URL(karin.page.url()).pathname
    received = await open(ahmed, '/aanbieder/doorverwijzingen', 'Carla Jonker')
  }, 240_000)
  afterAll(() => demo.close())

  test('she stops one task: Karin, with the page open, loses it at the next click, and Fatma has a day to talk about it', async () => {
    await carla.go('/mijn/plan')
    expect(await carla.follow('Wie ziet wat van uw plan?')).toContain('Gemeente Zutphen')
    expect(await carla.choose(`article:has-text("${TASK}") button:has-text("Stop met delen")`)).toContain('Gestopt.')
    await karin.page.locator(`form[action="${task}"] button`).last().click()
    await karin.page.waitForLoadState()
    expect(await karin.text()).toContain('Deze pagina is er niet')
    expect(await karin.go('/werk/taken')).not.toContain(TASK)
    expect(await fatma.go('/werk')).toContain('Deelt een taak niet meer met Gemeente Zutphen')
  })

  test('she shows it again, and it is back', async () => {
    expect(await carla.choose(`article:has-text("${TASK}") button:has-text("Deel weer")`)).toContain('Gedeeld.')
    expect(await karin.go(task)).toContain(TASK)
    expect(await fatma.go('/werk')).not.toContain('Deelt een taak niet meer')
  })

  test('she withdraws a referral in one step: what happens now is said first, and the provider no longer sees her', async () => {
    await carla.go('/mijn/plan')
    expect(await carla.choose('a[href*="/intrekking"]')).toContain('Wat gebeurt er als u dit intrekt?')
    expect(await carla.press('Ja, trek dit in')).toContain('Ingetrokken.')
    expect(await ahmed.go(received)).toMatch(/^404/)
    expect(await ahmed.go('/aanbieder')).not.toContain('Carla Jonker')
    expect(await fatma.go('/werk')).toContain('Verder zoeken')
  })

  test('nothing of it stands in a log, address, title, subject, job or event', async () => {
    expect(await leaksOf(demo, ['Carla Jonker', TASK])).toEqual([])
  })
})
