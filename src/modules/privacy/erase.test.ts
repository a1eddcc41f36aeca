import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runToEnd } from '../../platform/testing/server.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { JANS_TRACES, walkWithJan } from '../../testing/jan.ts'
import { enterCast, enterOfficer, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { tracesIn } from '../../testing/traces.ts'

// One story: Jan's whole way, his wish to be forgotten, and a restore of what was kept before.
let app: TestApp
let cast: Cast
let others: Providers
let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-erase-'))
  app = await testApp({ erasuresFile: join(folder, 'erasures.jsonl') })
  await app.database.owner.query("insert into platform.setting values ('mode', 'demo')")
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  file = await walkWithJan(app, cast, others)
})
afterAll(async () => {
  await app.database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const officers = new Map<string, string>()
const officerOf = async (organisation: string) => {
  const id = officers.get(organisation) ?? (await enterOfficer(app, organisation, cast.region))
  officers.set(organisation, id)
  return app.as(id)
}
const command = (dataDir: string, ...args: string[]) =>
  runToEnd('dist/cli.js', args, { DATABASE_URL: app.database.ownerUrl, DEMO: 'yes', DATA_DIR: dataDir })
const tracesOf = (path: string) => {
  const text = gunzipSync(readFileSync(path)).toString('utf8').toLowerCase()
  return JANS_TRACES.filter((word) => text.includes(word.toLowerCase()))
}

test('before he is erased his words stand in the database and in a backup, his mail in no backup', async () => {
  const found = await tracesIn(app.database.owner, JANS_TRACES)
  expect(found).toEqual(
    expect.arrayContaining([expect.stringContaining('people.person_text'), expect.stringContaining('platform.caught_mail')]),
  )
  for (const word of JANS_TRACES.filter((trace) => trace !== '0612345678'))
    expect(
      found.some((line) => line.endsWith(`%${word.toLowerCase()}%`)),
      word,
    ).toBe(true)
  expect((await command(folder, 'backup', join(folder, 'before.backup'))).code).toBe(0)
  expect(tracesOf(join(folder, 'before.backup'))).toContain('de Boer')
  expect(gunzipSync(readFileSync(join(folder, 'before.backup'))).toString('utf8')).not.toContain('caught_mail"')
})

test('each organisation decides on its own records, with a reason; what one grants leaves the rest', async () => {
  const jan = app.as(cast.jan)
  const asked = fieldsOf(await jan.get('/mijn/rechten'), '/mijn/rechten')
  const page = await jan.submit('/mijn/rechten', { ...asked, kind: 'erasure', asked: 'Ik heb nu werk' })
  for (const name of ['Gemeente Zutphen', 'UWV Stedendriehoek', 'Vakschool De Hamer']) expect(page.text).toContain(`verwijderen: ${name}`)
  await jan.submit('/mijn/rechten', { ...asked, kind: 'erasure', asked: 'Ik heb nu werk' })
  const { rows } = await app.database.owner.query<{ id: string; organisation_id: string }>(
    'select id, organisation_id from privacy.request',
  )
  expect(rows).toHaveLength(3)

  // The school lets its report go; the words of the others stand.
  const school = await officerOf(others.school.id)
  const own = rows.find((row) => row.organisation_id === others.school.id)!
  for (const row of rows.filter((one) => one !== own)) expect((await school.get(`/beheer/privacy/verzoeken/${row.id}`)).status).toBe(404)
  expect((await school.get(`/beheer/privacy/verzoeken/${own.id}`)).text).toContain('Ik heb nu werk')
  await school.submit(`/beheer/privacy/verzoeken/${own.id}`, { decision: 'granted', answer: 'Ons rapport is niet meer nodig.' })
  await app.program.settle()
  const left = await tracesIn(app.database.owner, JANS_TRACES)
  expect(left.join()).not.toContain('diploma gehaald')
  expect(left.join()).toContain('zit lang thuis')
  const decided = await jan.get('/mijn/rechten')
  expect(decided.text).toContain('Ons rapport is niet meer nodig.')
  expect(decided.text).toContain('naar de rechter')
})

test('an erasure in part names what goes; the officer cannot leave it open', async () => {
  const uwv = await officerOf(cast.uwv)
  const { rows } = await app.database.owner.query<{ id: string }>('select id from privacy.request where organisation_id = $1', [cast.uwv])
  const path = `/beheer/privacy/verzoeken/${rows[0]!.id}`
  const open = await uwv.post(path, { decision: 'partly', answer: 'De doorverwijzing blijft.' })
  expect([open.status, open.text.includes('Kies wat uw organisatie verwijdert.'), open.html.includes('De doorverwijzing blijft.')]).toEqual(
    [422, true, true],
  )
  expect((await uwv.post(path, { decision: 'partly', answer: 'x', purposes: 'placement-of-others' })).status).toBe(422)
  await uwv.submit(path, { decision: 'partly', answer: 'De doorverwijzing blijft.', purposes: ['guidance'] })
  expect((await uwv.post(path, { decision: 'refused', answer: 'x' })).status).toBe(409)
  await app.program.settle()
  const left = (await tracesIn(app.database.owner, JANS_TRACES)).join()
  expect(left).not.toContain('zit lang thuis')
  expect(left).toContain('wil planner worden')
  const decided = await app.as(cast.jan).get('/mijn/rechten')
  expect(decided.text).toContain('Maak dan bezwaar bij UWV Stedendriehoek')
})

test('once everybody let go, no table holds his name, mail, phone or words, and no fresh backup does', async () => {
  const { rows } = await app.database.owner.query<{ id: string }>('select id from privacy.request where decision is null')
  const zutphen = await officerOf(cast.municipality)
  for (const { id } of rows) await zutphen.submit(`/beheer/privacy/verzoeken/${id}`, { decision: 'granted', answer: 'Akkoord' })
  await app.program.settle()
  // UWV kept the referral and the work; a second request ends that too.
  const jan = app.as(cast.jan)
  await jan.submit('/mijn/rechten', { ...fieldsOf(await jan.get('/mijn/rechten'), '/mijn/rechten'), kind: 'erasure' })
  const { rows: second } = await app.database.owner.query<{ id: string; organisation_id: string }>(
    'select id, organisation_id from privacy.request where decision is null',
  )
  for (const { id, organisation_id } of second)
    await (await officerOf(organisation_id)).submit(`/beheer/privacy/verzoeken/${id}`, { decision: 'granted', answer: 'Akkoord' })
  await app.program.settle()
  expect(await tracesIn(app.database.owner, [...JANS_TRACES, 'Ik heb nu werk', 'Ons rapport'])).toEqual([])
  expect((await command(folder, 'backup', join(folder, 'after.backup'))).code).toBe(0)
  expect(tracesOf(join(folder, 'after.backup'))).toEqual([])
  expect((await app.as(cast.jan).get('/mijn/plan')).status).not.toBe(200)
  expect((await app.as(cast.fatma).get(`/werk/personen/${file}`)).status).toBe(404)
  expect(app.bugs).toEqual([])
})

test('a restore of the older backup erases him again, by the file, and by the database alone where no file is at hand', async () => {
  await app.program.stop()
  const noted = readFileSync(join(folder, 'erasures.jsonl'), 'utf8')
  expect(noted).not.toMatch(/Boer|post\.example/)
  const elsewhere = mkdtempSync(join(tmpdir(), 'wegwijzer-instance-'))
  try {
    // Another instance, with a disk of its own: the database that is replaced knows.
    const restored = await command(elsewhere, 'restore', join(folder, 'before.backup'), '--replace')
    expect(restored.lines.at(-1)).toMatch(/1 persons erased again\.$/)
    expect(await tracesIn(app.database.owner, JANS_TRACES)).toEqual([])
    // A database that was lost: the file of any instance, brought along.
    await app.database.owner.query('truncate privacy.erasure')
    rmSync(join(elsewhere, 'erasures.jsonl'))
    const brought = await command(
      elsewhere,
      'restore',
      join(folder, 'before.backup'),
      '--replace',
      '--erasures',
      join(folder, 'erasures.jsonl'),
    )
    expect(brought.lines.at(-1)).toMatch(/1 persons erased again\.$/)
    expect(await tracesIn(app.database.owner, JANS_TRACES)).toEqual([])
    expect((await command(elsewhere, 'restore', join(folder, 'before.backup'), '--replace', '--erasures', join(folder, 'none'))).code).toBe(
      2,
    )
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
})
