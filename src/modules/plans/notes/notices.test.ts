import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@hamer.example' where id = $1", [others.school.worker])
})
afterAll(() => app.close())

async function mailTo(address: string): Promise<string[]> {
  // First what happened makes news, then the next look at the clock sends it.
  await app.program.settle()
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    "select subject, body from platform.caught_mail where to_address = $1 and subject = 'Nieuws in uw werk' order by at, id",
    [address],
  )
  return rows.map((row) => row.body)
}
const FATMA = 'fatma@werk.example'

test('what starts a clock is told at once, the rest in one digest the next morning, with counts and no name; without news nothing', async () => {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const school = app.as(others.school.worker)
  const [received, ...none] = await mailTo('els@hamer.example')
  expect([received!.includes('- 1 nieuwe aanmelding'), none]).toEqual([true, []])
  await school.submit(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)
  const notes = `/aanbieder/doorverwijzingen/${id}/berichten`
  await school.post(notes, { ...fieldsOf(await school.get(notes), notes), note: 'Welkom op maandag' })
  expect(await mailTo(FATMA)).toEqual([])
  app.clock.setAhead(1)
  const [digest, ...more] = await mailTo(FATMA)
  expect(more).toEqual([])
  for (const words of ['- 1 antwoord op een doorverwijzing of taak', '- 1 plek in een plan met een nieuw bericht', '/werk/meldingen'])
    expect(digest).toContain(words)
  expect(digest).not.toMatch(/Jan|de Boer|Planner|Hamer|maandag/)
  // Another day on which nothing changed.
  app.clock.setAhead(2)
  expect(await mailTo(FATMA)).toHaveLength(1)
  // Read before the digest: no news any more.
  await school.post(notes, { ...fieldsOf(await school.get(notes), notes), note: 'Neem pen mee' })
  await app.program.settle()
  const part = `${file}/plan/onderdelen/doorverwijzing/${id}`
  await fatma.submit(`${part}/gelezen`, fieldsOf(await fatma.get(part), `${part}/gelezen`))
  app.clock.setAhead(3)
  expect(await mailTo(FATMA)).toHaveLength(1)
  // Whoever withdraws ends a clock of the school: at once, to who took it up.
  await school.submit(`/aanbieder/doorverwijzingen/${id}/behandelaar`, { handler: others.school.worker })
  const jan = await claimed(app, cast, personId)
  await jan.submit(`/mijn/plan/doorverwijzingen/${id}/intrekking`)
  expect((await mailTo('els@hamer.example')).at(-1)).toContain('- 1 aanmelding is ingetrokken')
})

// policy: D6, E1
test('a proposal is told to who decides, the answer to who proposed, a report in the digest; not what was seen or is only put in other words', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const school = app.as(others.school.worker)
  const at = `/aanbieder/doorverwijzingen/${id}`
  await school.submit(`${at}/behandelaar`, { handler: others.school.worker })
  await school.submit(`${at}/aanvaarding`)
  await school.submit(`${at}/start`)
  const { owner } = app.database
  const news = async () => {
    await app.program.settle()
    const { rows } = await owner.query<{ kind: string; who: string; at_once: boolean }>(
      `select kind, case account_id when $1 then 'fatma' else 'els' end as who, at_once from messages.notice
         where item_id = $2 and kind in ('proposal', 'report') order by who, kind`,
      [cast.fatma, id],
    )
    return rows.map((row) => [row.who, row.kind, row.at_once])
  }
  await owner.query('delete from messages.notice_choice')
  const given = fieldsOf(await school.get(at), `${at}/voorstel`)
  await school.submit(`${at}/voorstel`, { ...given, why: 'Meer tijd', proposalKind: 'extend', newEndOn: '2026-12-18' })
  expect(await news()).toEqual([['fatma', 'proposal', true]])
  const path = /\/voorstellen\/[0-9a-f-]{36}/.exec((await fatma.get(`${file}/doorverwijzingen/${id}`)).html)![0]
  for (const decision of ['ask', 'approve'])
    await fatma.submit(`${file}/doorverwijzingen/${id}${path}`, { decision, proposalAnswer: 'Hoe lang nog?' })
  const sessionId = crypto.randomUUID()
  await school.submit(`${at}/bijeenkomst`, { id: sessionId, sessionOn: app.clock.today() })
  for (const sessionWords of ['Rekent goed', 'Rekent al goed'])
    await school.submit(`${at}/aanwezigheid`, { sessionId, attendance: 'came', sessionDone: 'lesson', sessionWords })
  // Fatma decided before it was told to her: that is no news any more.
  expect(await news()).toEqual([
    ['els', 'proposal', true],
    ['els', 'proposal', true],
    ['fatma', 'report', false],
  ])
  // Whoever keeps a part silent hears nothing of any kind about it.
  await fatma.submit(`${file}/plan/onderdelen/doorverwijzing/${id}/meldingen`, { stil: 'ja' })
  await school.submit(`${at}/aanwezigheid`, { sessionId, attendance: 'excused' })
  expect((await news()).filter(([who]) => who === 'fatma')).toHaveLength(1)
})

// policy: C16, D6
test('a referral that is withdrawn before anybody took it up is told to who takes referrals there; one that was never sent is not', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const withdrawn = async () => (await mailTo('els@hamer.example')).filter((body) => body.includes('- 1 aanmelding is ingetrokken')).length
  const before = await withdrawn()
  const withdraw = (id: string) => fatma.submit(`${file}/doorverwijzingen/${id}/intrekking`, { withdrawReason: 'no-longer-wanted' })
  await withdraw(id!)
  expect((await withdrawn()) - before).toBe(1)
  const decision = await addStep(fatma, file, { title: 'Scholing goedkeuren', kind: 'decision', owner: cast.uwv })
  const later = await referTo(fatma, file, others.planner, { waitsForStep: decision.id!, startCondition: 'course-started' })
  await withdraw(later.id!)
  expect((await withdrawn()) - before).toBe(1)
})

test('each worker chooses per kind and how often; what is off or kept silent sends nothing, and it is nobody else’s', async () => {
  const fatma = app.as(cast.fatma)
  const page = await fatma.get('/werk/meldingen')
  expect(page.text).toContain('nooit met namen')
  const choice = {
    rhythm: 'weekly',
    received: 'digest',
    task: 'digest',
    due: 'digest',
    withdrawn: 'digest',
    proposal: 'digest',
    answer: 'off',
    report: 'digest',
    note: 'at-once',
    sharing: 'digest',
  }
  expect((await fatma.submit('/werk/meldingen', choice)).text).toContain('Bewaard.')
  expect((await fatma.post('/werk/meldingen', { ...choice, note: 'soms' })).status).toBe(422)
  expect((await app.as(cast.jan).get('/werk/meldingen')).status).toBe(403)
  const { rows } = await app.database.owner.query('select account_id, rhythm, at_once, off from messages.notice_choice')
  expect(rows).toEqual([{ account_id: cast.fatma, rhythm: 'weekly', at_once: ['note'], off: ['answer'] }])
})

async function toPerson(): Promise<string[]> {
  await app.program.settle()
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    "select body from platform.caught_mail where to_address = 'jan@post.example' and subject = 'Er is iets nieuws in uw plan' order by at, id",
  )
  return rows.map((row) => row.body)
}

// policy: E1, L2
test('a person hears once in the morning that the plan changed, never what; not of a silent part, not of what was read, not when off', async () => {
  const { file, fatma, personId } = await arrive(app, cast)
  const { owner } = app.database
  await owner.query("update people.person_text set email = 'jan@post.example' where person_id = $1", [personId])
  await owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  const step = async (title: string, with_ = {}) =>
    (await addStep(fatma, file, { title, kind: 'own-action', owner: 'person', dueOn: '2026-08-20', ...with_ })).id!
  const waiting = async () => {
    await app.program.settle()
    const { rows } = await owner.query<{ kind: string }>(
      'select kind from messages.own_notice where person_id = $1 and told_at is null order by kind',
      [personId],
    )
    return rows.map((row) => row.kind)
  }
  // Nobody is there to read it.
  await step('Zonder account')
  expect(await waiting()).toEqual([])
  const jan = await claimed(app, cast, personId)
  const own = await step('Brief schrijven')
  const help = await step('Kinderopvang', { kind: 'task', owner: cast.municipality })
  expect(await waiting()).toEqual(['plan', 'plan'])
  app.clock.setAhead(7)
  const [news, ...more] = await toPerson()
  expect([news?.includes('Er is iets veranderd in uw plan'), more]).toEqual([true, []])
  expect(news).not.toMatch(/Brief|Kinderopvang|Fatma|Jan/)
  // Another day on which nothing changed; a part that Jan silenced; what he said no to.
  await jan.submit(`/mijn/plan/onderdelen/stap/${help}/meldingen`, { stil: 'ja' })
  await app.as(cast.klantmanager).submit(`/werk/taken/${help}`, { answer: 'done' })
  expect((await jan.post('/mijn/meldingen', { ownRhythm: 'daily', plan: 'at-once', ownNote: 'off' })).status).toBe(422)
  expect((await jan.submit('/mijn/meldingen', { ownRhythm: 'daily', plan: 'off', ownNote: 'digest' })).text).toContain('Bewaard.')
  await step('Bellen')
  // A message goes in the digest now; once Jan says that it was read there is no news.
  const part = (base: string) => `${base}/onderdelen/stap/${own}`
  const write = async (note: string) =>
    fatma.post(part(`${file}/plan`), { ...fieldsOf(await fatma.get(part(`${file}/plan`)), part(`${file}/plan`)), note })
  await write('Lukt het?')
  expect(await waiting()).toEqual(['note'])
  const read = `${part('/mijn/plan')}/gelezen`
  await jan.submit(read, fieldsOf(await jan.get(part('/mijn/plan')), read))
  expect(await waiting()).toEqual([])
  app.clock.setAhead(8)
  expect(await toPerson()).toHaveLength(1)
  await write('Bel mij')
  await app.program.settle()
  app.clock.setAhead(9)
  expect(await toPerson()).toHaveLength(2)
  // However much there is, it is one message.
  await app.database.owner.query(
    `insert into messages.own_notice (region_code, id, person_id, kind, item_id, made_at)
       select $1, gen_random_uuid(), $2, 'plan', gen_random_uuid(), $3::timestamptz + n * interval '1 minute' from generate_series(1, 450) n`,
    [cast.region, personId, app.clock.now().toString()],
  )
  app.clock.setAhead(10)
  expect(await toPerson()).toHaveLength(3)
  expect(await waiting()).toEqual([])
})

// policy: H2
test('a coordinator hears once a day of clocks that were missed, not of a file kept silent, until that is switched off', async () => {
  await app.database.owner.query("update access.account set email = 'coen@regio.example' where id = $1", [cast.coordinator])
  const { file, fatma, personId } = await arrive(app, cast)
  await referTo(fatma, file, others.planner)
  // The day after the last one to answer it is late; the digest of the morning after says so, once.
  app.clock.setAhead(23)
  await mailTo('coen@regio.example')
  app.clock.setAhead(24)
  const [missed, ...none] = await mailTo('coen@regio.example')
  expect(missed).toMatch(/- \d+ termijn(en)? ging(en)? voorbij zonder antwoord/)
  expect(missed).not.toMatch(/Jan|de Boer|Planner|Hamer/)
  expect([none.length, (await mailTo('coen@regio.example')).length]).toEqual([0, 1])
  // Each by number and organisation, nobody in person; of one file no more, of what was not told yet either.
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/beheer/meldingen')).html).toContain('href="/beheer/meldingen/termijnen"')
  const list = await coen.get('/beheer/meldingen/termijnen')
  expect(list.text).toContain('Vakschool De Hamer')
  expect(list.text).not.toMatch(/Jan|de Boer|Planner/)
  // Who gives confidential help is not named, whatever the service is called; what is special is in no list.
  const named = async (sensitivity: string) => {
    await app.database.owner.query('update regions.organisation set sensitivity = $2 where id = $1', [others.school.id, sensitivity])
    const { text } = await coen.get('/beheer/meldingen/termijnen')
    return [text.includes('Doorverwijzing '), text.includes('Vakschool De Hamer')]
  }
  for (const [sensitivity, seen] of [
    ['discreet', [true, false]],
    ['special', [false, false]],
    ['normal', [true, true]],
  ] as const)
    expect(await named(sensitivity)).toEqual(seen)
  const { rows: plans } = await app.database.owner.query<{ id: string }>('select plan_id as id from plans.referral where person_id = $1', [
    personId,
  ])
  const silent = (stil: string) => coen.submit(`/beheer/meldingen/termijnen/${plans[0]!.id}`, { stil })
  const next = async (ahead: number) => {
    const { id } = await referTo(fatma, file, others.planner)
    app.clock.setAhead(ahead)
    await app.program.settle()
    await app.program.settle()
    const { rows } = await app.database.owner.query('select 1 from messages.notice where account_id = $1 and item_id = $2', [
      cast.coordinator,
      id,
    ])
    return rows.length
  }
  expect((await silent('ja')).text).toContain('Stil')
  expect(await next(47)).toBe(0)
  expect((await silent('nee')).text).not.toContain('Weer meldingen')
  expect(await next(70)).toBe(1)
  // What there was news of last stands first, however long ago there was news of it before.
  const references = async () => [...new Set((await coen.get('/beheer/meldingen/termijnen')).html.match(/(?<=Doorverwijzing )[A-Z0-9-]+/g))]
  const before = await references()
  await app.database.owner.query(
    `insert into messages.notice (id, account_id, kind, item_id, at_once, made_at)
       select gen_random_uuid(), $1, 'missed', id, false, $2::timestamptz + interval '1 hour' from plans.referral where reference = $3`,
    [cast.coordinator, app.clock.now().toString(), before.at(-1)],
  )
  expect(await references()).toEqual([before.at(-1), ...before.slice(0, -1)])
  expect((await coen.post(`/beheer/meldingen/termijnen/${crypto.randomUUID()}`, { stil: 'ja' })).status).toBe(404)
  // However long ago there was a notice of it, what was made silent can be heard of again.
  await silent('ja')
  await app.database.owner.query('delete from messages.notice where account_id = $1', [cast.coordinator])
  expect((await coen.get('/beheer/meldingen/termijnen')).text).toContain('Dossier dat u stil zette')
  expect((await silent('nee')).text).not.toContain('Dossier dat u stil zette')
  expect((await coen.submit('/beheer/meldingen', { rhythm: 'daily', missed: 'off' })).text).toContain('Bewaard.')
  expect((await coen.get('/werk/meldingen')).status).toBe(403)
})
