import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workingDaysAfter } from '../src/platform/working-days.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { handOver, inWords, JAN } from './steps.ts'

const PIET = { ...JAN, firstName: 'Piet', lastName: 'Zomer', email: 'piet@post.example', questionKind: 'schooling' }

describe.each(WAYS)('A wrong door, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  let [karin, fatma, piet] = [] as unknown as [Desk, Desk, Desk]
  let [id, here] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(scripts)
    karin = await demo.as('gemeente')
    fatma = await demo.as('fatma')
    piet = await demo.as(null, { phone: true })
  }, 120_000)
  afterAll(() => demo.close())

  test('both organisations and the person see where the question is, and by when', async () => {
    ;({ id } = await handOver(karin, PIET))
    here = await demo.mailed(PIET.email, '/volg')
    const due = inWords(workingDaysAfter(demo.today(), 2))
    for (const [desk, path] of [
      [karin, `/werk/overdrachten/${id}`],
      [fatma, `/werk/overdrachten/${id}`],
      [piet, here],
    ] as const) {
      const shown = await desk.go(path)
      expect(shown).toContain('UWV')
      expect(shown).toContain(due)
    }
    expect(await fatma.go('/werk')).toContain('Piet Zomer')
  })

  test('not accepted in three working days it goes on to the next organisation, and all three see that', async () => {
    await demo.move({ workingDays: 3 })
    expect(await karin.go(`/werk/overdrachten/${id}`)).toMatch(/UWV \S.* → Gemeente Zutphen/)
    expect(await piet.go(here)).toContain('antwoordde niet op tijd')
    expect(await fatma.go(`/werk/overdrachten/${id}`)).toMatch(/^40[34]/)
  })

  test('after the last one the coordinator has it: sees kind, organisation and clock, no name, and gives it on', async () => {
    await demo.move({ workingDays: 3 })
    expect(await karin.go(`/werk/overdrachten/${id}`)).toContain('coördinator wijst opnieuw toe')
    expect(await piet.go(here)).toContain('De coördinator van de regio zoekt')
    const coen = await demo.as('coordinator')
    const list = await coen.go('/werk/escalaties')
    expect(list).toMatch(/Een opleiding of cursus.*Gemeente Zutphen/)
    expect(await coen.page.content()).not.toMatch(/Piet|Zomer|piet@/)
    expect(await coen.go(`/werk/overdrachten/${id}`)).toMatch(/^40[34]/)
    await coen.go('/werk/escalaties')
    await coen.fill(`/werk/escalaties/${id}/toewijzing`, { to: 'Gemeente Apeldoorn' })
  })

  test('all see the new holder, who accepts', async () => {
    const bart = await demo.as('gids6')
    for (const [desk, path] of [
      [karin, `/werk/overdrachten/${id}`],
      [bart, `/werk/overdrachten/${id}`],
      [piet, here],
    ] as const)
      expect(await desk.go(path)).toContain('Gemeente Apeldoorn')
    expect(await karin.go(`/werk/overdrachten/${id}`)).toContain('opnieuw toegewezen')
    await bart.go(`/werk/overdrachten/${id}`)
    await bart.fill(`/werk/overdrachten/${id}/aanvaarding`)
    expect(await karin.go(`/werk/overdrachten/${id}`)).toContain('Aangenomen')
    expect(await piet.go(here)).toContain('neemt contact met u op')
  })
})
