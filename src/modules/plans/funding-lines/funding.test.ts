import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, beginDraft, claimed, fillDraft, filled, referTo } from '../../../testing/arrive.ts'
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

// policy: D5, D11
test('several payers are put in the draft, what nobody pays yet has an owner and a day, and all of it is the facts of what was sent', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  await fillDraft(fatma, draft, { goesAlong: 'Kan op werkdagen', reason: 'fits-goal' })
  const pay = `${draft}/betaling`
  await filled(fatma, pay, pay, { payer: 'municipality', payerOrganisation: cast.municipality, payerAmount: '3000' })
  const page = await fatma.get(pay)
  expect(page.text).toMatch(/Prijs vandaag € 4.800 Nog niemand genoemd voor € 1.800/)
  expect((await fatma.get(`${draft}/controle`)).text).toContain('Dit moet nog voordat u kunt versturen Wie betaalt')
  const typed = { ...fieldsOf(page, pay), payer: 'uwv', payerOrganisation: cast.municipality, payerAmount: '12,50' }
  const wrong = await fatma.post(pay, typed)
  expect([wrong.status, wrong.text.includes('past niet bij wie betaalt'), wrong.html.includes('value="12,50"')]).toEqual([422, true, true])
  await filled(fatma, pay, pay, { payer: 'own-means', payerAmount: '300' })
  await filled(fatma, pay, pay, { payer: 'not-yet-arranged', payerAccount: cast.fatma, payerBy: '2026-07-20' })
  const rest = await fatma.post(pay, { ...fieldsOf(await fatma.get(pay), pay), payer: 'uwv' })
  expect([rest.status, rest.text.includes('wat overblijft betaalt al iemand anders')]).toEqual([422, true])
  // One of them is changed, another one put in and taken out again.
  const own = /betaling\?regel=([0-9a-f-]{36})">Wijzig: De persoon zelf/.exec((await fatma.get(pay)).html)![1]!
  await filled(fatma, `${pay}?regel=${own}`, pay, { payerAmount: '500' })
  await filled(fatma, pay, pay, { payer: 'uwv', payerAmount: '10' })
  const uwv = /betaling\?regel=([0-9a-f-]{36})">Wijzig: UWV/.exec((await fatma.get(pay)).html)![1]!
  await filled(fatma, pay, `${pay}/${uwv}/vervallen`, {})
  const check = await fatma.get(`${draft}/controle`)
  expect(check.text).toMatch(/Prijs vandaag € 4.800 Gemeente Zutphen € 3.000 De persoon zelf € 500/)
  expect(check.text).toMatch(/€ 1.300, Fatma \S+ regelt dit voor maandag 20 juli 2026 Nog niet geregeld € 1.300/)
  await filled(fatma, `${draft}/controle`, `${draft}/verzending`, { agreedHow: 'desk' })
  const { rows } = await app.database.owner.query(
    `select l.source, l.payer_organisation as payer, f.kind, f.amount_cents::int as cents from plans.funding_line l
     join plans.funding_fact f on f.line_id = l.id where l.referral_id = $1 order by l.made_at, l.id`,
    [id],
  )
  expect(rows).toEqual([
    { source: 'municipality', payer: cast.municipality, kind: 'expected', cents: 300_000 },
    { source: 'own-means', payer: null, kind: 'expected', cents: 50_000 },
    { source: 'not-yet-arranged', payer: null, kind: 'expected', cents: 130_000 },
  ])
  expect((await app.database.owner.query('select 1 from plans.draft_line where draft_id = $1', [id])).rowCount).toBe(0)
  expect((await fatma.get('/werk')).text).toContain('Betaling regelen: Planner in de bouw')
  // Jan reads who pays what, in plain words.
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  const mine = (await jan.get('/mijn/geld')).text
  expect(mine).toContain('U betaalt € 500 betaalt u zelf Gemeente Zutphen € 3.000 (verwacht, nog niet zeker)')
  expect(mine).toMatch(/Nog niet geregeld € 1.300. Fatma \S+ regelt dit voor maandag 20 juli 2026 Samen Nog € 1.300 niet gedekt/)
})

test('whatever is recorded, per line the facts that count are what the page says, and a correction is a new fact on the same line', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const money = `${file}/doorverwijzingen/${id}/geld`
  await filled(fatma, money, money, { source: 'employer', amount: '250' })
  const lines = await linesOf(id!)
  const said = new Map<string, number>()
  for (const [n, kind] of (['expected', 'committed', 'settled', 'committed', 'expected', 'settled'] as const).entries()) {
    const line = lines[n % 2].id
    const amountHow = n > 2 ? 'correct' : 'add'
    await fatma.submit(`${money}/${line}/bedragen`, { id: crypto.randomUUID(), amountKind: kind, amountHow, amount: String(100 + n) })
    said.set(line, n)
  }
  // As the ledger will read it: of each line and kind what no later fact corrects.
  const { rows } = await app.database.owner.query(
    `select f.line_id, f.kind, sum(f.amount_cents)::int as cents from plans.funding_fact f
     where f.referral_id = $1 and not exists (select from plans.funding_fact c where c.corrects = f.id) group by 1, 2 order by 1, 2`,
    [id],
  )
  const page = (await fatma.get(money)).html
  const euros = (cents: number) =>
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100)
  expect(said.size).toBe(2)
  expect(rows.length).toBeGreaterThan(3)
  for (const { line_id, cents } of rows) {
    const card = page.split('<article').find((part) => part.includes(line_id))!
    expect(card.replace(/\s|&nbsp;/g, ' ')).toContain(euros(cents).replace(/\s/g, ' '))
  }
  // What a line comes to stands with the line, whatever was corrected.
  const sums = async () =>
    (
      await app.database.owner.query(
        `select l.id from plans.funding_line l
         cross join lateral (select coalesce(sum(f.amount_cents) filter (where f.kind = 'expected'), 0) as expected,
             coalesce(sum(f.amount_cents) filter (where f.kind = 'committed'), 0) as committed,
             coalesce(sum(f.amount_cents) filter (where f.kind = 'settled'), 0) as settled
           from plans.funding_fact f where f.line_id = l.id and f.id not in (select c.corrects from plans.funding_fact c where c.corrects is not null)) s
         where (l.expected_cents, l.committed_cents, l.settled_cents) is distinct from (s.expected::bigint, s.committed::bigint, s.settled::bigint)`,
      )
    ).rows
  expect(await sums()).toEqual([])
  // The table itself takes no correction of another line or another kind, and no change.
  const [fact] = (
    await app.database.owner.query("select * from plans.funding_fact where line_id = $1 and kind = 'expected' limit 1", [lines[0].id])
  ).rows
  await expect(
    app.database.owner.query(
      `insert into plans.funding_fact (region_code, id, line_id, referral_id, person_id, kind, amount_cents, corrects, by_account, at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'settled', 1, $5, $6, now())`,
      [fact.region_code, lines[0].id, id, fact.person_id, fact.id, fact.by_account],
    ),
  ).rejects.toThrow('corrects_the_same')
  expect(app.bugs).toEqual([])
})

test('a corrected fact counts no more, and a line that ended covers nothing', () => {
  const line = (id: string, source: string, endedOn: string | null = null) => ({
    id,
    source,
    payerName: null,
    ownerName: null,
    ownerAccount: null,
    arrangeBy: null,
    endedOn,
  })
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
