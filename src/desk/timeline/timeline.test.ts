import { afterAll, beforeAll, expect, test } from 'vitest'
import { makesPdf } from '../../platform/pdf.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, beginDraft, claimed, filled, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { grouped } from './find.ts'

let app: TestApp
let cast: Cast
let others: Providers
let file = ''
let personId = ''
/** Where who has only a part reads what happened there. */
let parts: Record<'school' | 'agency' | 'debtHelp' | 'municipality', string>
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  const arrived = await arrive(app, cast)
  ;({ file, personId } = arrived)
  const { fatma } = arrived
  const { id: debts } = await addStep(fatma, file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  const { id: care } = await addStep(fatma, file, { title: 'Kinderopvang regelen', kind: 'task', owner: cast.municipality })
  await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  await addStep(fatma, file, { title: 'Intake bij De Rivier', kind: 'task', owner: others.debtHelp.id, special: 'on' })
  const { id: referral } = await referTo(fatma, file, others.planner)
  const { id: work } = await referTo(fatma, file, others.posting)
  await beginDraft(fatma, file, others.mason)
  const school = app.as(others.school.worker)
  const course = `/aanbieder/doorverwijzingen/${referral}`
  await school.submit(`${course}/aanvaarding`)
  await school.submit(`${course}/start`)
  for (const day of ['07', '08'])
    await school.submit(`${course}/bijeenkomst`, { id: crypto.randomUUID(), sessionOn: `2026-07-${day}`, sessionAt: '10:00' })
  await filled(school, course, `${course}/voorstel`, { proposalKind: 'extend', newEndOn: '2026-12-18', why: 'Het examen is later' })
  await filled(school, course, `${course}/eindverslag`, { reached: 'much', reachedWords: 'Het ging goed', advice: 'work' })
  await filled(school, `${course}/berichten`, `${course}/berichten`, { note: 'Tot maandag' })
  const debtHelp = app.as(others.debtHelp.worker)
  await filled(debtHelp, `/werk/taken/${debts}/berichten`, `/werk/taken/${debts}/berichten`, { note: 'Neem de brieven mee' })
  parts = {
    school: `${course}/tijdlijn`,
    agency: `/aanbieder/doorverwijzingen/${work}/tijdlijn`,
    debtHelp: `/werk/taken/${debts}/tijdlijn`,
    municipality: `/werk/taken/${care}/tijdlijn`,
  }
  // A colleague with the whole file, who is not the regular contact.
  await app.database.owner.query(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
       values ($1, gen_random_uuid(), $2, $3, $4, 'file', 'guidance', 'named', '2026-07-01')`,
    [cast.region, personId, cast.uwv, cast.gids3],
  )
  const jan = await claimed(app, cast, personId)
  const goal = (await app.database.owner.query<{ id: string }>('select id from plans.plan where person_id = $1', [personId])).rows[0]!.id
  for (const { id: organisationId } of [others.school, others.debtHelp])
    await jan.submit('/mijn/plan/delen/gedeeld', { itemKind: 'goal', itemId: goal, organisationId })
  await filled(jan, '/mijn/plan/doel', '/mijn/plan/doel', { goal: 'Planner in de bouw', whyGoal: 'Dat past beter' })
  await filled(jan, '/mijn/plan/akkoord', '/mijn/plan/akkoord', { planAnswer: 'agreed' })
  await app.program.settle()
}, 60_000)
afterAll(() => app.close())

const line = async (who: string, query = '') => (await app.as(who).get(`${who === cast.jan ? '/mijn' : file}/tijdlijn${query}`)).text

/** The line of time of somebody, all its pages. */
async function everyPage(who: string, first: string): Promise<string> {
  let text = ''
  for (let path: string | undefined = first; path;) {
    const page = await app.as(who).get(path)
    text += ` ${page.text}`
    path = /href="([^"]*)"[^>]*rel="next"/.exec(page.html.replaceAll('&amp;', '&'))?.[1]
  }
  return text
}

// Who reads, and of each kind of fact what they read: the words, that there is something, or nothing.
type Reads = 'shown' | 'redacted' | 'absent'
const VIEWERS = ['person', 'lead', 'colleague', 'school', 'agency', 'debtHelp', 'municipality'] as const
const all: Reads[] = ['shown', 'shown', 'shown', 'absent', 'absent', 'absent', 'absent']
const TABLE: [string, string, Reads[]][] = [
  ['conversation', 'Gesprek aan de balie', all],
  ['handover', 'Vraag ging naar UWV Stedendriehoek', all],
  ['plan', 'Plan gemaakt', all],
  ['plan', 'Doel veranderd', all],
  ['plan', 'Ja gezegd tegen het plan', all],
  ['step', 'Stap erbij: Schrijf een brief', all],
  ['step', 'Stap erbij: Kinderopvang regelen', ['shown', 'shown', 'shown', 'absent', 'absent', 'absent', 'shown']],
  ['step', 'Overzicht van geldzaken', ['shown', 'shown', 'redacted', 'absent', 'absent', 'shown', 'absent']],
  // Fatma made the special step; nobody of debt help was named.
  ['step', 'Intake bij De Rivier', ['shown', 'shown', 'redacted', 'absent', 'absent', 'absent', 'absent']],
  ['referral', 'Planner in de bouw: Aangenomen', ['shown', 'shown', 'shown', 'shown', 'absent', 'absent', 'absent']],
  ['referral', 'Werk in de bouw: Verstuurd', ['shown', 'shown', 'shown', 'absent', 'shown', 'absent', 'absent']],
  ['session', '2 keer: Planner in de bouw: bijeenkomst gepland', ['shown', 'shown', 'shown', 'shown', 'absent', 'absent', 'absent']],
  ['proposal', 'Planner in de bouw: voorstel: langer doorgaan', ['shown', 'shown', 'shown', 'shown', 'absent', 'absent', 'absent']],
  ['report', 'Planner in de bouw: eindverslag geschreven', ['shown', 'shown', 'shown', 'shown', 'absent', 'absent', 'absent']],
  ['draft', 'Metselaar: doorverwijzing voorbereid', ['absent', 'shown', 'shown', 'absent', 'absent', 'absent', 'absent']],
  ['note', 'Bericht geschreven bij het plan', ['shown', 'shown', 'shown', 'shown', 'absent', 'shown', 'absent']],
  ['sharing', 'Laat een onderdeel zien aan Vakschool De Hamer', all],
  ['message', 'Bericht per', all],
]

// policy: D6, E1, E2
test('each reads of every kind of fact what that reader may know', async () => {
  const from: Record<(typeof VIEWERS)[number], [string, string]> = {
    person: [cast.jan, '/mijn/tijdlijn'],
    lead: [cast.fatma, `${file}/tijdlijn`],
    colleague: [cast.gids3, `${file}/tijdlijn`],
    school: [others.school.worker, parts.school],
    agency: [others.agency.worker, parts.agency],
    debtHelp: [others.debtHelp.worker, parts.debtHelp],
    municipality: [cast.klantmanager, parts.municipality],
  }
  const seen = new Map<string, string>()
  for (const [kind, words, reads] of TABLE)
    for (const [at, viewer] of VIEWERS.entries()) {
      const [who, path] = from[viewer]
      // Lines alike stand together where nothing else comes between them.
      const query = kind === 'session' ? '?soort=session' : ''
      const key = `${viewer} ${query}`
      if (!seen.has(key)) seen.set(key, await everyPage(who, `${path}${query}`))
      const text = seen.get(key)!
      const said: Reads = text.includes(words)
        ? 'shown'
        : viewer === 'colleague' && text.includes('andere afspraak')
          ? 'redacted'
          : 'absent'
      expect([viewer, words, said]).toEqual([viewer, words, reads[at]])
    }
  // Who has a part learns nothing of the rest: not that there is something, and not from whom.
  const OWN = { school: 'Vakschool De Hamer', agency: 'Bouwkracht', debtHelp: 'Geldwijs', municipality: 'Gemeente Zutphen' }
  for (const [viewer, own] of Object.entries(OWN) as [keyof typeof OWN, string][]) {
    const { text } = await app.as(from[viewer][0]).get(from[viewer][1])
    const others = Object.values(OWN).filter((name) => name !== own && text.includes(name))
    expect([viewer, text.includes('andere afspraak'), others]).toEqual([viewer, false, []])
  }
  expect((await app.as(others.school.worker).get(parts.agency)).status).toBe(404)
  expect((await app.as(others.agency.worker).get(parts.school)).status).toBe(404)
  expect((await app.as(cast.klantmanager).get(parts.debtHelp)).status).toBe(404)
})

test('whose doing stands with it; kind, party and period are in the address', async () => {
  await app.as(others.debtHelp.worker).submit(parts.debtHelp.replace('/tijdlijn', ''), { answer: 'done' })
  expect(await line(cast.fatma)).toMatch(/Vakschool De Hamer/)
  const school = await line(cast.fatma, `?soort=referral&wie=${others.school.id}`)
  expect([
    school.includes('Planner in de bouw: Aangenomen'),
    school.includes('Planner in de bouw: Verstuurd'),
    school.includes('Plan gemaakt'),
  ]).toEqual([true, false, false])
  expect(await line(cast.fatma, '?tot=2026-07-05')).toContain('Hier staat niets')
  expect(await line(cast.fatma, '?van=2026-07-06&soort=plan')).toContain('Plan gemaakt')
  expect(await line(cast.jan, '?soort=step')).toContain('Overzicht van geldzaken: Klaar')
})

test('a confidential step is “andere afspraak” for who may not know it, also when its organisation is asked for', async () => {
  const seen = await line(cast.gids3, '?soort=step')
  expect(seen).toContain('andere afspraak')
  expect(seen).not.toMatch(/geldzaken|Geldwijs/)
  expect(await line(cast.gids3, `?wie=${others.debtHelp.id}`)).toContain('Hier staat niets')
  expect(await line(cast.fatma, `?wie=${others.debtHelp.id}`)).toContain('Overzicht van geldzaken: Klaar')
})

// policy: E1
test('Jan takes it along on paper, with what he chose of it; what is confidential only when he asks', async () => {
  const jan = app.as(cast.jan)
  const page = await jan.get('/mijn/tijdlijn/afdruk?soort=step')
  expect(page.text).toContain('Stap erbij: Schrijf een brief')
  expect(page.text).toContain('Vertrouwelijke stappen staan hier niet bij.')
  expect(page.text).not.toMatch(/geldzaken|De Rivier|Planner/)
  expect((await jan.get('/mijn/tijdlijn/afdruk?soort=step&vertrouwelijk=ja')).text).toContain('Overzicht van geldzaken')
  // Nor with whom something is shared, where that says it.
  const shared = await jan.get('/mijn/tijdlijn/afdruk?soort=sharing')
  expect([shared.text.includes('Vakschool De Hamer'), shared.text.includes('Geldwijs')]).toEqual([true, false])
  expect((await jan.get('/mijn/tijdlijn/afdruk?soort=sharing&vertrouwelijk=ja')).text).toContain('Geldwijs')
  const pdf = await jan.get('/mijn/tijdlijn/afdruk/pdf?soort=step')
  expect(makesPdf() ? pdf.headers.get('content-type') : pdf.status).toEqual(makesPdf() ? 'application/pdf' : 404)
})

test('it answers to the person and who has the file, to all others with the one 404', async () => {
  for (const who of [null, cast.anne, cast.gids2, cast.klantmanager, others.school.worker, others.debtHelp.worker]) {
    const answer = await app.as(who).get(`${file}/tijdlijn`)
    expect([403, 404]).toContain(answer.status)
    expect(answer.html).not.toContain('Planner in de bouw')
  }
  expect((await app.as(cast.anne).get('/mijn/tijdlijn')).html).not.toContain('Planner in de bouw')
})

test('more than a page goes on by cursor without a line lost or twice, and lines alike are one', async () => {
  await app.database.owner.query(
    `insert into messages.message (region_code, id, person_id, kind, record, channel, state, made_at)
       select $1, gen_random_uuid(), $2, 'lead-changed', gen_random_uuid(), 'phone', 'done', '2026-06-01T10:00:00Z'::timestamptz + make_interval(mins => n / 2)
       from generate_series(1, 60) n`,
    [cast.region, personId],
  )
  let path: string | undefined = `${file}/tijdlijn?soort=message`
  let count = 0
  for (let pages = 0; path && pages < 6; pages++) {
    const page = await app.as(cast.fatma).get(path)
    for (const [, times] of page.text.matchAll(/(\d+) keer: Bericht per telefoon/g)) count += Number(times)
    path = /href="([^"]*)"[^>]*rel="next"/.exec(page.html.replaceAll('&amp;', '&'))?.[1]
  }
  expect(count).toBeGreaterThanOrEqual(60)
  const { rows } = await app.database.owner.query("select 1 from messages.message where person_id = $1 and channel = 'phone'", [personId])
  expect(count).toBe(rows.length)
  expect((await app.as(cast.fatma).get(`${file}/tijdlijn?na=nonsens`)).status).toBe(200)
  expect(grouped([])).toEqual([])
})
