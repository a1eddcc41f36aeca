import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { walkWithJan } from '../../testing/jan.ts'
import { enterCast, enterOfficer, type Cast } from '../../testing/people.ts'
import { enterProviders } from '../../testing/providers.ts'

let app: TestApp
let cast: Cast
let file: string
let paula: string
let joris: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  file = await walkWithJan(app, cast, await enterProviders(app, cast))
  paula = await enterOfficer(app, cast.uwv, cast.region, 'Paula')
  joris = await enterOfficer(app, cast.uwv, cast.region, 'Joris')
})
afterAll(() => app.close())

const log = () =>
  app
    .as(cast.jan)
    .get('/mijn/inzage')
    .then(({ text }) => text)
const path = () => `/beheer/privacy/dossiers/${cast.region}/${file}`
/** The school read Jan's file; that is the reading to be withheld. */
const SCHOOL = 'Vakschool De Hamer'
const readingsOfSchool = async () =>
  (
    await app.database.owner.query<{ id: string }>(
      'select l.id from platform.processing_log l join regions.organisation o on o.id = l.organisation_id where o.name = $1 and l.persons @> array[$2::uuid] order by l.at',
      [SCHOOL, file],
    )
  ).rows.map(({ id }) => id)
const audits = async () =>
  (
    await app.database.owner.query<{ what: string; account_id: string }>(
      "select what, account_id from platform.audit where what like 'privacy.withholding%' order by at, id",
    )
  ).rows

test('an officer finds a file by its reference, and sees readings without a name', async () => {
  const { rows } = await app.database.owner.query<{ reference: string }>('select reference from people.person where id = $1', [file])
  const found = await app.as(paula).get(`/beheer/privacy/dossiers?kenmerk=${rows[0]!.reference.toLowerCase().replaceAll('-', '')}`)
  expect([found.status, found.location]).toEqual([303, path()])
  const page = await app.as(paula).get(path())
  expect(page.text).toContain(SCHOOL)
  expect(page.text).not.toMatch(/Boer|Fatma|Yilmaz/)
  expect((await app.as(paula).get('/beheer/privacy/dossiers?kenmerk=AAAA')).text).toContain('geen dossier met dit kenmerk')
  expect((await app.as(cast.fatma).get(path())).status).toBe(404)
  const elsewhere = await enterOfficer(app, cast.otherUwv, cast.elsewhere)
  expect((await app.as(elsewhere).get(path())).status).toBe(404)
  expect((await app.as(elsewhere).get(`/beheer/privacy/dossiers?kenmerk=${rows[0]!.reference}`)).text).toContain(
    'geen dossier met dit kenmerk',
  )
})

test('one officer alone withholds nothing, also not by agreeing to what they asked; a reading of somebody else is refused', async () => {
  const officer = app.as(paula)
  const form = fieldsOf(await officer.get(path()), `${path()}/achterhouden`)
  const given = { reason: 'criminal-investigation', untilOn: '2027-01-01' }
  for (const logId of ['0198f7a0-0000-7000-8000-000000000001', cast.jan])
    expect((await officer.post(`${path()}/achterhouden`, { ...form, ...given, logId })).status).toBe(404)
  const logId = (await readingsOfSchool())[0]!
  const past = await officer.post(`${path()}/achterhouden`, { ...form, ...given, logId, untilOn: '2026-01-01' })
  expect([past.status, past.text.includes('Kies een dag die nog komt.')]).toEqual([422, true])
  for (const id of await readingsOfSchool())
    await officer.submit(`${path()}/achterhouden`, {
      ...fieldsOf(await officer.get(path()), `${path()}/achterhouden`),
      ...given,
      logId: id,
    })
  expect(await log()).toContain(SCHOOL)
  const waiting = await officer.get('/beheer/privacy')
  expect(waiting.text).toContain('wacht op een tweede functionaris')
  expect(waiting.text).not.toContain('Stem in')
  const { rows } = await app.database.owner.query<{ id: string }>('select id from privacy.withholding')
  for (const { id } of rows) expect((await officer.post(`/beheer/privacy/achterhouden/${id}/instemming`)).status).toBe(403)
  expect(await log()).toContain(SCHOOL)
})

test('with a second officer it is withheld until its day, shows itself to nobody else, and both acts are on record', async () => {
  const { rows } = await app.database.owner.query<{ id: string }>('select id from privacy.withholding order by id')
  for (const { id } of rows) {
    await app.as(joris).submit(`/beheer/privacy/achterhouden/${id}/instemming`)
    expect((await app.as(joris).post(`/beheer/privacy/achterhouden/${id}/instemming`)).status).toBe(409)
  }
  expect(await log()).not.toContain(SCHOOL)
  expect((await app.as(cast.jan).get('/mijn/kopie')).html).not.toContain('criminal-investigation')
  expect(await log()).toContain('UWV Stedendriehoek')
  const acts = await audits()
  expect(acts.filter(({ what }) => what === 'privacy.withholding-asked').map(({ account_id }) => account_id)).toEqual(rows.map(() => paula))
  expect(acts.filter(({ what }) => what === 'privacy.withholding-agreed').map(({ account_id }) => account_id)).toEqual(
    rows.map(() => joris),
  )
  // 1 January 2027, by the clock of the program.
  app.clock.setAhead(179)
  expect(app.clock.today()).toBe('2027-01-01')
  expect(await log()).toContain(SCHOOL)
})
