import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

/** Jan's course runs at the school. */
async function running() {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const school = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${id}`
  await school.submit(`${received}/aanvaarding`)
  await school.submit(`${received}/start`)
  await app.database.owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  const jan = await claimed(app, cast, personId)
  const propose = async (fields: Record<string, string>) =>
    school.post(`${received}/voorstel`, {
      ...fieldsOf(await school.get(received), `${received}/voorstel`),
      why: 'Het examen is later',
      ...fields,
    })
  return { file, fatma, jan, school, received, referral: `${file}/doorverwijzingen/${id}`, id: id!, propose }
}
const proposalsOf = async (id: string) =>
  (
    await app.database.owner.query<{ id: string; state: string }>(
      'select id, state from plans.proposal where referral_id = $1 order by made_at',
      [id],
    )
  ).rows

test('a proposal to go on longer: Jan reads who decides by when, the guide approves, and it holds for all', async () => {
  const { fatma, jan, school, received, referral, id, propose } = await running()
  expect((await propose({ proposalKind: 'extend', newEndOn: '2026-12-18', extraEuros: '450' })).status).toBe(303)
  expect((await jan.get('/mijn/plan')).text).toContain(
    'De aanbieder stelt voor: langer doorgaan. Fatma Yilmaz, UWV Stedendriehoek beslist uiterlijk',
  )
  expect((await fatma.get('/werk')).text).toContain('Beslissen over een voorstel')
  expect((await school.get(received)).text).toMatch(
    /Uw voorstel wacht .*Beslist over uw voorstel.* Bij wie ligt het De vaste contactpersoon/,
  )
  const page = await fatma.get(referral)
  expect(page.text).toMatch(/Beslist over het voorstel van de aanbieder.* Bij wie ligt het Fatma Yilmaz/)
  for (const words of ['Langer doorgaan', 'vrijdag 18 december 2026', '€ 450', 'Het examen is later']) expect(page.text).toContain(words)
  const [proposal] = await proposalsOf(id)
  await fatma.submit(`${referral}/voorstellen/${proposal!.id}`, { decision: 'approve' })
  expect((await school.get(received)).text).toContain('Eindigt op vrijdag 18 december 2026')
  expect((await school.get(received)).text).toContain('Langer doorgaan: eindigt op 18 dec 2026')
  const { rows: terms } = await app.database.owner.query(
    'select proposal_id, ends_on::text from plans.referral_term where referral_id = $1',
    [id],
  )
  expect(terms).toEqual([{ proposal_id: proposal!.id, ends_on: '2026-12-18' }])
  expect((await fatma.get('/werk')).text).not.toContain('Beslissen over een voorstel')
  expect((await fatma.post(`${referral}/voorstellen/${proposal!.id}`, { decision: 'reject', proposalAnswer: 'Toch niet' })).status).toBe(
    409,
  )
})

test('a no is said with why, a question leaves it open, and the provider reads both', async () => {
  const { fatma, school, received, referral, id, propose } = await running()
  await propose({ proposalKind: 'intensity', newHours: '24' })
  const [proposal] = await proposalsOf(id)
  const path = `${referral}/voorstellen/${proposal!.id}`
  const silent = await fatma.post(path, { decision: 'reject' })
  expect([silent.status, silent.text.includes('Schrijf een antwoord')]).toEqual([422, true])
  await fatma.submit(path, { decision: 'ask', proposalAnswer: 'Kan dat met het vervoer?' })
  expect((await school.get(received)).text).toContain('Vraag van de contactpersoon Kan dat met het vervoer?')
  await fatma.submit(path, { decision: 'reject', proposalAnswer: 'Dat past niet bij het gezin' })
  expect((await school.get(received)).text).toContain('niet goedgekeurd')
  expect((await proposalsOf(id)).map(({ state }) => state)).toEqual(['rejected'])
})

test('a new proposal takes the place of the one before, can be taken back, and sent twice it stands once', async () => {
  const { school, received, id, propose } = await running()
  await propose({ proposalKind: 'extend', newEndOn: '2026-12-18' })
  const fields = {
    ...fieldsOf(await school.get(received), `${received}/voorstel`),
    why: 'Toch eerder',
    proposalKind: 'extend',
    newEndOn: '2026-11-27',
  }
  await school.submit(`${received}/voorstel`, fields)
  await school.submit(`${received}/voorstel`, fields)
  expect((await proposalsOf(id)).map(({ state }) => state)).toEqual(['replaced', 'open'])
  await school.submit(`${received}/voorstel/intrekking`)
  expect((await proposalsOf(id)).map(({ state }) => state)).toEqual(['replaced', 'withdrawn'])
  expect((await school.post(`${received}/voorstel/intrekking`, {})).status).toBe(409)
})

test('stopping that is approved ends it with who and why; an end by the provider takes back what waits', async () => {
  const stopped = await running()
  await stopped.propose({ proposalKind: 'stop', stopReason: 'other-first' })
  const [proposal] = await proposalsOf(stopped.id)
  await stopped.fatma.submit(`${stopped.referral}/voorstellen/${proposal!.id}`, { decision: 'approve' })
  const page = await stopped.fatma.get(stopped.referral)
  for (const words of ['Afgerond', 'Eerder gestopt', 'Reden: iets anders gaat nu voor']) expect(page.text).toContain(words)

  const ended = await running()
  await ended.propose({ proposalKind: 'extend', newEndOn: '2026-12-18' })
  await ended.school.submit(`${ended.received}/afronding`, { outcome: 'achieved' })
  expect((await proposalsOf(ended.id)).map(({ state }) => state)).toEqual(['withdrawn'])
})

test('what changes nothing or lies in the past is told at its field, and nobody else decides or proposes', async () => {
  const { referral, received, id, propose } = await running()
  for (const [fields, words] of [
    [{ proposalKind: 'extend' }, 'Vul de nieuwe einddag in.'],
    [{ proposalKind: 'extend', newEndOn: '2026-07-01' }, 'Deze dag is voorbij'],
    [{ proposalKind: 'dates', newStartOn: '2026-09-01', newEndOn: '2026-08-01' }, 'De einddag komt na de begindag.'],
    [{ proposalKind: 'intensity' }, 'Vul in hoeveel uur per week.'],
    [{ proposalKind: 'stop' }, 'Zeg door wie het stopte en waarom.'],
  ] as const) {
    const answer = await propose(fields)
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true])
    expect(answer.html).toContain('Het examen is later')
  }
  await propose({ proposalKind: 'extend', newEndOn: '2026-12-18' })
  const [proposal] = await proposalsOf(id)
  const decide = (who: string) => app.as(who).post(`${referral}/voorstellen/${proposal!.id}`, { decision: 'approve' })
  for (const who of [others.school.worker, others.agency.worker, cast.klantmanager])
    expect([403, 404]).toContain((await decide(who)).status)
  expect((await app.as(others.agency.worker).post(`${received}/voorstel`, { proposalKind: 'stop' })).status).not.toBe(303)
  expect((await proposalsOf(id)).map(({ state }) => state)).toEqual(['open'])
})
