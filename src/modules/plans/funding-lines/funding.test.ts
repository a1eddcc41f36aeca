import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, filled, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { fundingFrom } from './rules.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

const linesOf = async (referral: string) =>
  (
    await app.database.owner.query('select id, source, ended_on from plans.funding_line where referral_id = $1 order by made_at, id', [
      referral,
    ])
  ).rows

test('several sources pay one referral; a wrong amount is corrected by a new one, and what lacks stands beside the price of the day', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const money = `${file}/doorverwijzingen/${id}/geld`
  const [first] = await linesOf(id!)
  expect((await fatma.get(money)).text).toContain('De prijs is gedekt')
  // The municipality pays a part of it only.
  const amount = (line: string, fields: Record<string, string>) =>
    fatma.submit(`${money}/${line}/bedragen`, { id: crypto.randomUUID(), amountHow: 'add', ...fields })
  expect((await amount(first.id, { amountKind: 'expected', amount: '3000', amountHow: 'correct' })).text).toContain(
    'Nog € 1.800 niet gedekt',
  )
  const own = await filled(fatma, money, money, { source: 'own-means', amount: '300' })
  await filled(fatma, money, money, { source: 'not-yet-arranged', amount: '1500', payerAccount: cast.fatma, payerBy: '2026-07-20' })
  expect((await fatma.get('/werk')).text).toContain('Betaling regelen: Planner in de bouw')
  expect((await fatma.post(money, { id: crypto.randomUUID(), source: 'not-yet-arranged', amount: '5' })).status).toBe(422)
  const open = (await linesOf(id!)).find((line) => line.source === 'not-yet-arranged')!
  const arranged = await fatma.submit(`${money}/${open.id}/regeling`, { id: crypto.randomUUID(), arrangedBy: 'training-fund' })
  expect(arranged.text).toContain('De prijs is gedekt')
  expect((await fatma.get('/werk')).text).not.toContain('Betaling regelen')
  await amount(first.id, { amountKind: 'committed', amount: '2900,50' })
  const page = await amount(first.id, { amountKind: 'settled', amount: '1000' })
  expect(page.text).toContain('Nog € 99,50 niet gedekt')
  expect(page.text).toContain('vervangen door een later bedrag')
  // The same form twice is one fact, and facts are not changed, not even by who serves.
  const twice = { id: crypto.randomUUID(), amountKind: 'settled', amount: '10', amountHow: 'add' }
  await fatma.submit(`${money}/${own.id}/bedragen`, twice)
  await fatma.submit(`${money}/${own.id}/bedragen`, twice)
  const { rows } = await app.database.owner.query("select amount_cents from plans.funding_fact where line_id = $1 and kind = 'settled'", [
    own.id,
  ])
  expect(rows).toHaveLength(1)
  const may = await app.database.owner.query("select has_table_privilege('wegwijzer_app', 'plans.funding_fact', 'update') as may")
  expect(may.rows).toEqual([{ may: false }])
  // Jan reads what it costs him; the school that it is paid and by whom, and no amounts.
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get(`/mijn/doorverwijzingen/${id}`)).text).toContain('€ 300 betaalt u zelf')
  const received = await app.as(others.school.worker).get(`/aanbieder/doorverwijzingen/${id}`)
  expect(received.text).toMatch(/Betaalt Gemeente, De persoon zelf, Opleidingsfonds/)
  expect(received.text).not.toContain('2.900')
  expect((await app.as(others.school.worker).get(money)).status).toBe(404)
  expect((await app.as(cast.gids2).get(money)).status).toBe(404)
  // The coordinator reads sums per source and nobody's name.
  const region = await app.as(cast.coordinator).get('/beheer/betalingen')
  expect(region.text).toMatch(/Opleidingsfonds \(O&O\) Aantal 1 Verwacht € 1.500/)
  expect(region.text).not.toContain('Jan')
  expect(app.bugs).toEqual([])
})

test('a payment that is not arranged when it is sent has an owner and a day from the draft on', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner, {
    payer: 'not-yet-arranged',
    payerAccount: cast.fatma,
    payerBy: '2026-07-15',
  })
  const page = await fatma.get(`${file}/doorverwijzingen/${id}`)
  expect(page.text).toContain('Nog € 4.800 niet gedekt')
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get(`/mijn/doorverwijzingen/${id}`)).text).toContain('Dat is nog niet geregeld')
  const [line] = await linesOf(id!)
  await fatma.submit(`${file}/doorverwijzingen/${id}/geld/${line.id}/regeling`, { id: crypto.randomUUID(), arrangedBy: 'employer' })
  const { rows } = await app.database.owner.query('select payer, payer_owner from plans.referral where id = $1', [id])
  expect(rows).toEqual([{ payer: 'employer', payer_owner: null }])
  const [, employer] = await linesOf(id!)
  const dropped = await fatma.submit(`${file}/doorverwijzingen/${id}/geld/${employer.id}/vervallen`)
  expect(dropped.text).toContain('Niemand betaalt hiervoor')
  expect((await fatma.post(`${file}/doorverwijzingen/${id}/geld/${employer.id}/vervallen`)).status).toBe(409)
})

test('a corrected fact counts no more, and a line that ended covers nothing', () => {
  const line = (id: string, source: string, endedOn: string | null = null) => ({ id, source, ownerAccount: null, arrangeBy: null, endedOn })
  const fact = (id: string, lineId: string, amountCents: number, corrects: string | null = null) => ({
    id,
    lineId,
    kind: 'expected',
    amountCents,
    corrects,
  })
  const funding = fundingFrom(
    [line('a', 'uwv'), line('b', 'employer', '2026-07-07'), line('c', 'not-yet-arranged')],
    [fact('1', 'a', 100), fact('2', 'a', 70, '1'), fact('3', 'b', 500), fact('4', 'c', 30)],
    200,
  )
  expect(funding.lines.map((one) => [one.id, one.expected])).toEqual([
    ['a', 70],
    ['c', 30],
  ])
  expect([funding.totals.expected, funding.lacksCents]).toEqual([100, 130])
})
