import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { addStep, handOver, idIn, JAN, talk } from './steps.ts'

// policy: A6
describe('Half-way to another region', { timeout: 90_000 }, () => {
  let demo: Demo
  let [karin, fatma, tom] = [] as unknown as [Desk, Desk, Desk]
  beforeAll(async () => {
    demo = await openDemo(false)
    karin = await demo.as('gemeente')
    fatma = await demo.as('fatma')
    tom = await demo.as('gids5')
  }, 120_000)
  afterAll(() => demo.close())

  test('one form moves Jan: there with what he takes along, here it only says closed', async () => {
    const { id } = await handOver(karin, { ...JAN, ownCaseNumber: 'Z-99' })
    await fatma.go(`/werk/overdrachten/${id}`)
    await fatma.fill(`/werk/overdrachten/${id}/aanvaarding`)
    const file = `/werk/personen/${idIn(fatma.page.url())}`
    await talk(fatma, file, { situation: 'Gaat verhuizen voor de liefde', goal: 'Timmerman worden' })
    await addStep(fatma, file, { title: 'Een open dag bezoeken', kind: 'own-action', owner: 'person', dueOn: '2027-01-11' })
    expect(await fatma.go(`${file}/verhuizing`)).toContain('Een open dag bezoeken')
    await fatma.page.check('input[name="take"][value="goal"]')
    const closed = await fatma.fill(`${file}/verhuizing`, { toMunicipality: 'GM0268', questionKind: 'work', moveAgreed: 'yes' })
    expect(closed).toContain('gesloten')

    expect(await tom.go('/werk')).toContain('Jan de Boer')
    await tom.choose('a:has-text("Jan de Boer")')
    const there = idIn(tom.page.url())
    await tom.fill(`/werk/overdrachten/${there}/aanvaarding`)
    const plan = await tom.go(`/werk/personen/${there}/plan`)
    expect(plan).toContain('Timmerman worden')
    expect(plan).not.toContain('verhuizen voor de liefde')
    expect(await fatma.go(`/werk/personen/${there}`)).toMatch(/^404/)
  })
})
