import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { JANS_TRACES, walkWithJan } from '../../testing/jan.ts'
import { enterAdministrator, enterCast, enterOfficer, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { tracesIn } from '../../testing/traces.ts'
import { keepErasures, notedErasures } from './index.ts'

const termsOf = async (app: TestApp) =>
  (await app.database.owner.query<{ purpose: string; organisation_type: string; months: number | null }>('select * from privacy.retention'))
    .rows

describe('a real environment', () => {
  let app: TestApp
  let beheer: string
  beforeAll(async () => {
    app = await testApp({ demo: false })
    await enterCast(app)
    beheer = await enterAdministrator(app)
  })
  afterAll(() => app.close())

  test('stays closed while one term is empty; the first administrator lays them down and sees which are missing', async () => {
    const terms = await termsOf(app)
    expect(terms.length).toBeGreaterThan(12)
    expect(terms.every(({ months }) => months === null)).toBe(true)
    const closed = await app.as(null).get('/')
    expect([closed.status, closed.text.includes('nog niet open')]).toEqual([503, true])
    const admin = app.as(beheer)
    const page = await admin.get('/beheer/privacy')
    expect([page.status, page.text.includes(`Er ontbreken nog ${terms.length} termijnen.`)]).toEqual([200, true])
    expect(page.text).not.toContain('Verzoeken om te beantwoorden')
    expect((await admin.get('/beheer')).html).toContain('href="/beheer/privacy"')
    const last = terms.pop()!
    for (const { purpose, organisation_type: organisationType } of terms)
      await admin.submit('/beheer/privacy/bewaartermijnen', { purpose, organisationType, months: '24' })
    expect((await app.as(null).get('/')).status).toBe(503)
    expect((await admin.get('/beheer/privacy')).text).toContain('Er ontbreekt nog 1 termijn.')
    const wrong = await admin.post('/beheer/privacy/bewaartermijnen', {
      purpose: last.purpose,
      organisationType: last.organisation_type,
      months: 'veel',
    })
    expect([wrong.status, wrong.html.includes('value="veel"')]).toEqual([422, true])
    await admin.submit('/beheer/privacy/bewaartermijnen', { purpose: last.purpose, organisationType: last.organisation_type, months: '24' })
    expect((await app.as(null).get('/')).status).toBe(200)
    const { rows } = await app.database.owner.query("select from platform.audit where what = 'privacy.retention-set' and account_id = $1", [
      beheer,
    ])
    expect(rows).toHaveLength(terms.length + 1)
  })
})

describe('after a file is closed', () => {
  let app: TestApp
  let cast: Cast
  let others: Providers
  let file: string
  let officer: string
  const close = (on: string | null) =>
    app.database.owner.query(
      "update people.person set closed_on = $2, closed_because = case when $2::date is not null then 'helped' end where id = $1",
      [file, on],
    )
  const traces = async () => (await tracesIn(app.database.owner, JANS_TRACES)).join()
  /** The day so many days after the start of the test. */
  const atDay = async (days: number) => {
    app.clock.setAhead(days)
    await app.program.settle()
  }

  beforeAll(async () => {
    app = await testApp()
    cast = await enterCast(app)
    others = await enterProviders(app, cast)
    file = await walkWithJan(app, cast, others)
    officer = await enterOfficer(app, cast.uwv, cast.region)
    await app.database.owner.query('update privacy.retention set months = 24')
    await app.database.owner.query("update privacy.retention set months = 12 where purpose = 'referral'")
  })
  afterAll(() => app.close())

  test('an organisation may keep shorter than its kind; only its own privacy officer lays that down', async () => {
    const paula = app.as(officer)
    expect((await paula.get('/beheer/privacy')).text).toContain('Termijnen van uw eigen organisatie')
    await paula.submit('/beheer/privacy/eigen-termijnen', { purpose: 'guidance', months: '6' })
    expect((await paula.post('/beheer/privacy/bewaartermijnen', { purpose: 'guidance', organisationType: '*', months: '1' })).status).toBe(
      403,
    )
    expect((await app.as(cast.fatma).post('/beheer/privacy/eigen-termijnen', { purpose: 'guidance', months: '1' })).status).toBe(403)
    expect((await paula.post('/beheer/privacy/eigen-termijnen', { purpose: 'nonsense', months: '1' })).status).toBe(404)
  })

  test('the person sees beforehand for how long each organisation keeps what, and the day once the file is closed', async () => {
    const before = await app.as(cast.jan).get('/mijn/rechten')
    expect(before.text).toContain('Wie UWV Stedendriehoek Tot wanneer 6 maanden na het sluiten')
    expect(before.text).toContain('Wie Vakschool De Hamer Tot wanneer 12 maanden na het sluiten')
    await close('2026-10-14')
    expect((await app.as(cast.jan).get('/mijn/rechten')).text).toContain('Wie UWV Stedendriehoek Tot wanneer tot woensdag 14 april 2027')
  })

  test('nothing goes before its day; a file that opens again loses nothing', async () => {
    await atDay(100 + 170)
    expect(await traces()).toContain('zit lang thuis')
    await close(null)
    await atDay(100 + 400)
    expect(await traces()).toContain('zit lang thuis')
    expect(await traces()).toContain('diploma gehaald')
  })

  test('each part goes when its own term has passed, and the log says so; name and contact go last', async () => {
    const closedOn = app.clock.today()
    await close(closedOn)
    await atDay(500 + 190)
    const half = await traces()
    expect(half).not.toContain('zit lang thuis')
    expect(half).toContain('diploma gehaald')
    expect(half).toContain('de boer')
    const { rows } = await app.database.owner.query(
      "select operation, purpose, actor_kind from platform.processing_log where persons @> array[$1::uuid] and what @> '{erasure}'",
      [file],
    )
    expect(rows).toEqual([{ operation: 'sweep privacy.retention', purpose: 'deadlines', actor_kind: 'system' }])
    await atDay(500 + 370)
    const later = await traces()
    expect(later).not.toContain('diploma gehaald')
    expect(later).toContain('de boer')
    await atDay(500 + 735)
    expect(await traces()).toBe('')
    expect(app.bugs).toEqual([])
  })
})

test('two instances with a disk each both end up with every erasure, also those the other made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-instances-'))
  const app = await testApp({ erasuresFile: join(folder, 'one.jsonl') })
  try {
    const cast = await enterCast(app)
    const karin = app.as(cast.klantmanager)
    const handover = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
    await karin.submit('/werk/overdrachten', {
      ...handover,
      firstName: 'Jan',
      lastName: 'de Boer',
      email: 'jan@post.example',
      municipality: 'GM0301',
      questionKind: 'work',
      reason: 'other-expertise',
      agreed: 'yes',
    })
    await app.database.owner.query('update privacy.retention set months = 1')
    await app.database.owner.query("update people.person set closed_on = '2026-07-06', closed_because = 'helped'")
    app.clock.setAhead(40)
    await app.program.settle()
    const { clock, around } = { ...app, around: app.program.around }
    const failed = (error: unknown) => {
      throw error
    }
    const file = join(folder, 'two.jsonl')
    const stop = await keepErasures({ db: around.db, clock, file, failed })
    await stop()
    const keys = (lines: { personId: string; purpose: string | null }[]) => lines.map((line) => `${line.personId} ${line.purpose}`).sort()
    expect(keys(await notedErasures(file))).toEqual(keys(await notedErasures(join(folder, 'one.jsonl'))))
    expect(await notedErasures(file)).toContainEqual(expect.objectContaining({ purpose: null, because: 'retention' }))
    // Starting again adds nothing twice.
    const before = readFileSync(file, 'utf8')
    await (
      await keepErasures({ db: around.db, clock, file, failed })
    )()
    expect(readFileSync(file, 'utf8')).toBe(before)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
