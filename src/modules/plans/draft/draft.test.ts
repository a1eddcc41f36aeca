import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { newLink } from '../../../platform/safe-link.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, beginDraft, claimed, fillDraft, referTo } from '../../../testing/arrive.ts'
import { statementsOf } from '../../../testing/statements.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import { giveSight } from '../../people/index.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

/** A colleague who may see the whole file. */
async function looksAlong(personId: string) {
  await app.system((tx, actor) =>
    giveSight(tx, actor, {
      regionCode: cast.region,
      personId,
      organisationId: cast.uwv,
      accountId: cast.gids3,
      scope: 'file',
      purpose: 'guidance',
      because: 'cover',
      record: personId,
    }),
  )
  return app.as(cast.gids3)
}
const drafts = async (personId: string) =>
  (await app.database.owner.query('select id, state, version from plans.draft where person_id = $1 order by made_at', [personId])).rows

/** Statements that wait for what another one holds. */
const waiting = async () => (await app.database.owner.query(WAITING)).rowCount
const WAITING = 'select from pg_locks join pg_stat_activity using (pid) where datname = current_database() and not granted'

test('a draft stands where it was left, says what lacks, and is sent as it was checked', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  expect((await fatma.get('/werk')).text).toContain('Concept doorverwijzing: Planner in de bouw')
  const { text } = await fatma.get(draft)
  expect(text).toMatch(/Waarom deze dienst Waarom deze\?|Waarom deze dienst Nog invullen/)
  // Not yet the provider's to see, nor that it is written.
  expect((await app.as(others.school.worker).get(`/aanbieder/doorverwijzingen/${id}`)).status).toBe(404)
  app.clock.setAhead(app.clock.ahead() + 3)
  await fillDraft(fatma, draft, { reason: 'fits-goal', because: 'Sluit aan', goesAlong: 'Kan op werkdagen', payer: 'municipality' })
  const check = await fatma.get(`${draft}/controle`)
  for (const words of ['Jan de Boer', '06 12 34 56 78', 'Kan op werkdagen', 'Gemeente', 'Sluit aan', 'De organisatie mag dit krijgen'])
    expect(check.text).toContain(words)
  expect(check.html.match(/Wijzig/g)!.length).toBeGreaterThanOrEqual(5)
  const page = await fatma.submit(`${draft}/verzending`, { ...fieldsOf(check, `${draft}/verzending`), agreedHow: 'phone' })
  expect(page.text).toContain('Verstuurd, wacht op antwoord')
  const { rows } = await app.database.owner.query(
    `select f.from_state, f.to_state, a.how, t.goes_along as kept from plans.referral_fact f
     join people.agreement a on a.record = f.referral_id join plans.draft_text t on t.draft_id = f.referral_id where f.referral_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ from_state: 'draft', to_state: 'sent', how: 'phone', kept: null }])
  expect(await drafts(personId)).toMatchObject([{ id, state: 'sent' }])
  expect((await fatma.get(draft)).html).toContain(`/doorverwijzingen/${id}`)
  expect((await fatma.post(`${draft}/weggooien`)).status).toBe(409)
  app.clock.setAhead(0)
})

test('a colleague who sees the file is asked, finds it in their day and completes it; who does not see it is not asked', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { draft } = await beginDraft(fatma, file, others.planner)
  expect((await fatma.get(`${draft}/collega`)).text).toContain('Niemand anders ziet dit dossier')
  expect((await fatma.post(`${draft}/collega`, { colleague: cast.gids3 })).status).toBe(422)
  const roos = await looksAlong(personId)
  await fatma.submit(`${draft}/collega`, { colleague: cast.gids3, askedWords: 'Weet jij wie betaalt?' })
  expect((await roos.get('/werk')).text).toContain('vraagt u mee te kijken: Planner in de bouw')
  expect((await roos.get(draft)).text).toContain('Weet jij wie betaalt?')
  await fillDraft(roos, draft, { payer: 'uwv' })
  expect((await fatma.get(draft)).text).toMatch(/Laatst gewijzigd: Wie betaalt, door Roos/)
  for (const who of [cast.gids2, others.school.worker]) expect([403, 404]).toContain((await app.as(who).get(draft)).status)
})

test('of two who change the same part at once one wins; the other is told, with what they typed', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const roos = await looksAlong(personId)
  const { draft } = await beginDraft(fatma, file, others.planner)
  const typed = { version: '0', goesAlong: '' }
  const both = await Promise.all([
    fatma.post(`${draft}/gegevens`, { ...typed, goesAlong: 'Van Fatma' }),
    roos.post(`${draft}/gegevens`, { ...typed, goesAlong: 'Van Roos' }),
  ])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const lost = both.find(({ status }) => status === 409)!
  expect(lost.text).toContain('Een collega was u voor')
  expect(lost.text).toContain('Van Fatma')
  expect(lost.text).toContain('Van Roos')
  // Another part stands apart, and on the check page one says what is new.
  await fillDraft(fatma, draft, { reason: 'fits-goal', payer: 'uwv' })
  const checked = fieldsOf(await fatma.get(`${draft}/controle`), `${draft}/verzending`)
  await fillDraft(roos, draft, { payer: 'municipality', payerAmount: '1800' })
  const stale = await fatma.post(`${draft}/verzending`, { ...checked, agreedHow: 'desk' })
  expect([stale.status, stale.text.includes('wijzigde “Wie betaalt”')]).toEqual([409, true])
  const twice = await Promise.all(
    [fatma, roos].map((who) => who.post(`${draft}/verzending`, { ...fieldsOf(stale, `${draft}/verzending`), agreedHow: 'desk' })),
  )
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect((await app.database.owner.query('select 1 from plans.referral where person_id = $1', [personId])).rowCount).toBe(1)
  expect(app.bugs).toEqual([])
})

test('of two windows of one writer the later one is told what was saved meanwhile; sent twice or one payer more is no quarrel', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { draft } = await beginDraft(fatma, file, others.planner)
  const typed = { version: '0', goesAlong: 'Uit het ene venster' }
  for (let times = 0; times < 2; times++) expect((await fatma.post(`${draft}/gegevens`, typed)).status).toBe(303)
  const other = await fatma.post(`${draft}/gegevens`, { ...typed, goesAlong: 'Uit het andere venster' })
  expect(other.status).toBe(409)
  for (const words of ['in een ander venster', 'Uit het ene venster', 'Uit het andere venster']) expect(other.text).toContain(words)
  expect(other.text).not.toContain('Een collega was u voor')
  await fatma.submit(`${draft}/gegevens`, { ...fieldsOf(other, `${draft}/gegevens`), goesAlong: 'Uit het andere venster' })
  const payment = fieldsOf(await fatma.get(`${draft}/betaling`), `${draft}/betaling`)
  const line = (id: string, payer: string) => ({ ...payment, id, payer, payerAmount: '900' })
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()]
  expect((await fatma.post(`${draft}/betaling`, line(one, 'municipality'))).status).toBe(303)
  expect((await fatma.post(`${draft}/betaling`, line(two, 'uwv'))).status).toBe(303)
  expect((await fatma.post(`${draft}/betaling`, { ...line(one, 'municipality'), payerAmount: '400' })).status).toBe(409)
})

test('Jan reads behind a link and signed in what would go, and his yes counts until it changes', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  expect((await fatma.post(`${draft}/lezen`)).status).toBe(409)
  await fillDraft(fatma, draft, { reason: 'fits-goal', because: 'Alleen voor ons', goesAlong: 'Kan op werkdagen', payer: 'uwv' })
  const jan = await claimed(app, cast, personId)
  expect((await jan.get(`/mijn/doorverwijzing/${id}`)).status).toBe(404)
  await fatma.submit(`${draft}/lezen`)
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: id, what: 'referral-draft', personId, days: 14 }),
  )
  const link = `/doorverwijzing/${token}`
  const read = await app.as(null).get(link)
  for (const words of ['Mogen wij u aanmelden?', 'Vakschool De Hamer', 'Kan op werkdagen', '06 12 34 56 78'])
    expect(read.text).toContain(words)
  expect(read.text).not.toContain('Alleen voor ons')
  const fields = fieldsOf(read, link)
  await fillDraft(fatma, draft, { goesAlong: 'Kan elke dag' })
  const late = await app.as(null).post(link, { ...fields, draftAnswer: 'yes' })
  expect([late.status, late.text.includes('Er is net iets veranderd')]).toEqual([409, true])
  expect((await jan.get('/mijn/plan')).text).toContain('Er ligt iets dat u mag lezen en goedkeuren')
  const mine = fieldsOf(await jan.get(`/mijn/doorverwijzing/${id}`), `/mijn/doorverwijzing/${id}`)
  expect((await jan.submit(`/mijn/doorverwijzing/${id}`, { ...mine, draftAnswer: 'yes' })).text).toContain('U zei ja')
  const check = await fatma.get(`${draft}/controle`)
  expect(check.text).toContain('De persoon gaf zelf akkoord')
  await fatma.submit(`${draft}/verzending`, fieldsOf(check, `${draft}/verzending`))
  const { rows } = await app.database.owner.query('select how, agreed from people.agreement where record = $1', [id])
  expect(rows).toEqual([{ how: 'online', agreed: true }])
  expect((await jan.get(`/mijn/doorverwijzing/${id}`)).text).toContain('Dit is al verstuurd')
})

test('confidential help has no name behind a link; a service is not asked twice; another one can be taken; old drafts go', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const secret = await app.system((tx, actor) => enterService(tx, actor, cast.region, others.debtHelp.id, 'Geld op orde', 'debt-help'))
  const { draft, id } = await beginDraft(fatma, file, secret)
  await fillDraft(fatma, draft, { goesAlong: 'Belt graag in de ochtend', payer: 'free' })
  await fatma.submit(`${draft}/lezen`)
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: id, what: 'referral-draft', personId, days: 14 }),
  )
  const hidden = await app.as(null).get(`/doorverwijzing/${token}`)
  expect(hidden.text).toContain('Om dit te lezen moet u inloggen')
  expect(hidden.text).not.toContain('Belt graag')
  expect((await app.as(null).post(`/doorverwijzing/${token}`, { version: '2', draftAnswer: 'yes' })).status).toBe(404)

  await referTo(fatma, file, others.planner)
  const again = await fatma.get(`${file}/doorverwijzingen/nieuw?dienst=${others.planner}`)
  expect(again.text).toContain('Twee keer kan niet')
  expect((await fatma.post(`${file}/doorverwijzingen/concepten`, { id: crypto.randomUUID(), serviceId: others.planner })).status).toBe(409)
  const other = `${file}/doorverwijzingen/nieuw?dienst=${others.mason}&concept=${id}`
  await fatma.submit(`${draft}/dienst`, fieldsOf(await fatma.get(other), `${draft}/dienst`))
  expect((await fatma.get(`${draft}/controle`)).text).toContain('Metsel')
  app.clock.setAhead(app.clock.ahead() + 61)
  await app.program.settle()
  expect((await drafts(personId)).map(({ state }) => state)).toEqual(['thrown-away', 'sent'])
  app.clock.setAhead(0)
  expect(app.bugs).toEqual([])
})

test('no page of a draft asks the database more than a page may', async () => {
  const { file, fatma } = await arrive(app, cast)
  await referTo(fatma, file, others.posting)
  const { draft } = await beginDraft(fatma, file, others.planner)
  for (const page of ['', '/waarom', '/betaling', '/start', '/collega', '/controle']) {
    const asked = await statementsOf(() => fatma.get(`${draft}${page}`))
    expect([page, asked.length <= 32 ? 32 : asked.length]).toEqual([page, 32])
  }
})

// policy: D8
test('somebody signs up for a service and is referred without a conversation; the referral says on what it rests', async () => {
  const { file, personId, fatma } = await arrive(app, cast, { talk: false })
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  await fatma.submit(`${file}/plan`, { ...fieldsOf(await fatma.get(`${file}/plan`), `${file}/plan`), goal: 'Werkvoorbereider worden' })
  const begin = { id: newId(), serviceId: others.planner }
  expect((await fatma.post(`${file}/doorverwijzingen/concepten`, begin)).status).toBe(409)
  expect((await app.as(null).get(`/diensten/${others.planner}`)).html).not.toContain('/mijn/zelf-aanmelden')
  const path = `/mijn/zelf-aanmelden?dienst=${others.planner}`
  expect((await jan.get(`/diensten/${others.planner}`)).html).toContain(`href="${path}"`)
  const form = fieldsOf(await jan.get(path), '/mijn/zelf-aanmelden')
  const health = await jan.post('/mijn/zelf-aanmelden', { ...form, selfWords: 'Na mijn burn-out wil ik dit' })
  expect([health.status, health.text.includes('Na mijn burn-out wil ik dit')]).toEqual([422, true])
  const sent = { ...form, selfWords: 'Ik wil graag plannen leren' }
  await jan.submit('/mijn/zelf-aanmelden', sent)
  expect((await jan.submit('/mijn/zelf-aanmelden', sent)).text).toMatch(
    /Ik wil graag plannen leren.*Uw contactpersoon leest dit uiterlijk \w+dag/,
  )
  // Taken back before anybody took it up, nothing stays but the step of the guide, dropped; and it can be done again.
  const takeBack = `/mijn/zelf-aanmelden/${form.id}/intrekking`
  expect((await jan.submit(takeBack)).text).not.toContain('Ik wil graag plannen leren')
  expect((await fatma.get(`${file}/plan`)).text).not.toContain('Meldde zich hier zelf voor aan')
  expect((await jan.post(takeBack)).status).toBe(404)
  const again = { ...sent, id: newId() }
  await jan.submit('/mijn/zelf-aanmelden', again)
  const plan = (await fatma.get(`${file}/plan`)).text
  expect(plan).toContain('Meldde zich hier zelf voor aan')
  expect(plan).toContain('Eigen aanmelding lezen: Planner in de bouw')
  const { rows } = await app.database.owner.query(
    "select due_on from plans.step where person_id = $1 and kind = 'task' and state = 'open'",
    [personId],
  )
  expect(rows).toHaveLength(1)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  await fillDraft(fatma, draft, { goesAlong: 'Wil werkvoorbereider worden', payer: 'municipality', reason: 'fits-goal' })
  const checked = { ...fieldsOf(await fatma.get(`${draft}/controle`), `${draft}/verzending`), agreedHow: 'desk' }
  // Taken back while the guide refers to it: the person waits for how that ends, and no referral is left without what it rests on.
  const holder = await app.database.owner.connect()
  await holder.query('begin; lock table plans.referral_text in share mode')
  try {
    const refers = fatma.post(`${draft}/verzending`, checked)
    await expect.poll(waiting).toBe(1)
    const takes = jan.post(`/mijn/zelf-aanmelden/${again.id}/intrekking`)
    await expect.poll(waiting).toBe(2)
    await holder.query('commit')
    expect([(await refers).status, (await takes).status]).toEqual([303, 409])
  } finally {
    holder.release(true)
  }
  for (const one of [await fatma.get(`${file}/doorverwijzingen/${id}`), await jan.get(`/mijn/doorverwijzingen/${id}`)])
    expect(one.text).toMatch(/Eigen aanmelding van .*Ik wil graag plannen leren/)
  const late = await jan.post(`/mijn/zelf-aanmelden/${again.id}/intrekking`)
  expect([late.status, late.text.includes('heeft u al aangemeld')]).toEqual([409, true])
  expect((await jan.get('/mijn/zelf-aanmelden')).html).toContain(`/mijn/doorverwijzingen/${id}`)
  expect((await jan.get('/mijn/kopie/lezen')).text).toContain('Waarvoor u zich zelf aanmeldde')
  // Where the provider takes people directly one can go on alone: a step of one's own, and nothing else.
  const alone = '/mijn/zelf-aanmelden/alleen'
  const mason = `/mijn/zelf-aanmelden?dienst=${others.mason}`
  expect((await jan.get(mason)).html).not.toContain(alone)
  await app.database.owner.query("update catalogue.service set apply_ways = '{guide,phone}' where id = $1", [others.mason])
  expect((await app.as(null).get(`/diensten/${others.mason}`)).text).toContain('U kunt het ook zelf regelen')
  const typed = fieldsOf(await jan.get(mason), alone)
  const past = await jan.post(alone, { ...typed, selfBy: '2026-07-01' })
  expect([past.status, past.text.includes('Deze dag is voorbij')]).toEqual([422, true])
  for (const _ of [1, 2]) await jan.submit(alone, typed)
  const steps = await app.database.owner.query("select 1 from plans.step where person_id = $1 and kind = 'own-action'", [personId])
  expect([steps.rowCount, (await jan.get('/mijn/plan')).text.includes('Zelf regelen: Metselaar')]).toEqual([1, true])
  expect((await fatma.get(`${file}/plan`)).text).toContain('Zelf regelen: Metselaar')
  // What stopped for a while is not arranged alone either.
  await app.database.owner.query("update catalogue.service set status = 'paused' where id = $1", [others.mason])
  expect((await jan.get(mason)).html).not.toContain(alone)
  expect((await jan.post(alone, { ...typed, id: newId() })).status).toBe(409)
  // For another service the conversation still lacks, and confidential help is not for the file.
  const secret = await app.system((tx, actor) => enterService(tx, actor, cast.region, others.debtHelp.id, 'Geld op orde', 'debt-help'))
  expect((await fatma.post(`${file}/doorverwijzingen/concepten`, { id: newId(), serviceId: secret })).status).toBe(409)
  expect((await jan.post('/mijn/zelf-aanmelden', { id: newId(), serviceId: secret, selfWords: 'Ik wil dit' })).status).toBe(409)
})
