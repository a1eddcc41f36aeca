import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JWK } from 'jose'
import { workingDaysAfter } from '../src/platform/working-days.ts'
import { OtherSystem } from '../src/testing/other-system.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { inWords } from './steps.ts'

const OMAR = {
  firstName: 'Omar',
  lastName: 'Haddad',
  email: 'omar@post.example',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  explanation: 'Zoekt werk in de techniek',
  ownCaseNumber: 'ZUT-2026-0042',
  agreed: true,
}

// policy: A5, A6, L1
describe.each(WAYS)('The baton, %s', { timeout: 90_000 }, (_, scripts) => {
  let demo: Demo
  let system: OtherSystem
  let [fatma, mieke, coen, bart, omar] = [] as unknown as [Desk, Desk, Desk, Desk, Desk]
  let [id, here] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(scripts)
    const { clientId, privateJwk } = await demo.json<{ clientId: string; privateJwk: JWK }>('/demo/client.json')
    system = new OtherSystem({ base: demo.program.url, clientId, key: privateJwk, prefix: 'ZUT' })
    fatma = await demo.as('fatma')
    mieke = await demo.as('gids4')
    coen = await demo.as('coordinator')
    bart = await demo.as('gids6')
    omar = await demo.as(null, { phone: true })
  }, 120_000)
  afterAll(() => demo.close())

  const followed = () =>
    system.call<{ state: string; holder: { name: string }; history: object[]; ownCaseNumber: string }>('GET', `/handovers/${id}`)

  test('a partner hands over from its own system; the person hears it with a date, and the guide sees it', async () => {
    id = (await system.handOver(OMAR)).body.id
    expect((await followed()).body).toMatchObject({ state: 'waiting', ownCaseNumber: OMAR.ownCaseNumber, history: [{ because: 'made' }] })
    here = await demo.mailed(OMAR.email, '/volg')
    const shown = await omar.go(here)
    expect(shown).toContain(inWords(workingDaysAfter(demo.today(), 2)))
    expect(await fatma.go('/werk')).toContain('Omar Haddad')
  })

  test('given back once it goes on by itself, and the person reads where it is and why', async () => {
    await fatma.go(`/werk/overdrachten/${id}`)
    await fatma.fill(`/werk/overdrachten/${id}/teruggave`, { reason: 'not-ours' })
    expect((await followed()).body).toMatchObject({ state: 'waiting', holder: { name: 'Gemeente Zutphen' } })
    expect(await fatma.go(`/werk/overdrachten/${id}`)).toMatch(/^404/)
    const shown = await omar.go(here)
    expect(shown).toContain('Gemeente Zutphen')
    expect(shown).toContain('kon deze vraag niet beantwoorden')
  })

  test('given back twice the coordinator has it, is told, and gives it on without a name', async () => {
    await mieke.go(`/werk/overdrachten/${id}`)
    await mieke.fill(`/werk/overdrachten/${id}/teruggave`, { reason: 'cannot-reach' })
    expect(await omar.go(here)).toContain('De coördinator van de regio')
    expect(await demo.mailed('coordinator@werk.example', '/werk')).toBe('/werk/escalaties')
    const list = await coen.go('/werk/escalaties')
    expect(list).toMatch(/Werk vinden.*Gemeente Zutphen/)
    expect(list).not.toMatch(/Omar|Haddad/)
    await coen.fill(`/werk/escalaties/${id}/toewijzing`, { to: 'Gemeente Apeldoorn' })
  })

  test('the third accepts; system, person and guide see the same, and the number of the sender stays the sender’s', async () => {
    const shown = await bart.go(`/werk/overdrachten/${id}`)
    expect(shown).toContain('Gemeente Zutphen → Gemeente Apeldoorn')
    expect(shown).not.toContain(OMAR.ownCaseNumber)
    await bart.fill(`/werk/overdrachten/${id}/aanvaarding`)
    expect((await followed()).body).toMatchObject({ state: 'accepted', holder: { name: 'Gemeente Apeldoorn' } })
    expect((await followed()).body.history).toHaveLength(4)
    expect(await omar.go(here)).toContain('neemt contact met u op')
  })

  test('nobody types it again: the guide keeps the own number, finds the person by it, and copies what may be seen', async () => {
    await bart.go(`/werk/overdrachten/${id}`)
    await bart.fill(`/werk/zaaknummers/handover/${id}`, { ownCaseNumber: 'APD 77/12' })
    expect(await bart.go('/werk/zaaknummers?nummer=apd7712')).toContain('Omar Haddad')
    expect(await fatma.go('/werk/zaaknummers?nummer=apd7712')).not.toContain('Omar Haddad')
    await bart.go(`/werk/overdrachten/${id}`)
    expect(await bart.page.locator('textarea[readonly]').first().inputValue()).toMatch(/Persoon: Omar Haddad\n/)
    expect(await bart.go(`/werk/overdrachten/${id}/meelezen`)).toContain('Laat een collega meelezen')
    expect(await bart.go('/werk/overdrachten/akkoord')).toContain('Ja van een klant vastleggen')
  })

  test('how fast the region answers is open to everybody', async () => {
    expect(await omar.go('/regio/veluwe-stedendriehoek/cijfers')).toContain('Hoe is dit geteld?')
  })
})
