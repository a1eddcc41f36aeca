import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterOfficer, enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: H2
test('the coordinator sees what waits where, clocks that were missed and why things stopped: numbers, nobody in person', async () => {
  const { fatma, file } = await arrive(app, cast)
  const late = await referTo(fatma, file, others.posting)
  app.clock.setAhead(9)
  await app.program.settle()
  const refused = await referTo(fatma, file, others.mason)
  await app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${refused.id}/afwijzing`, { reason: 'no-capacity' })
  await referTo(fatma, file, others.planner)
  const coordinator = app.as(cast.coordinator)
  const page = await coordinator.get('/beheer/voortgang')
  expect(page.text).toContain(
    'Vakschool De Hamer Wacht het langst sinds woensdag 15 juli 2026 Wacht op antwoord 1 Kennismaking gepland 0 Over de datum 0',
  )
  expect(page.text).toContain('Bouwkracht Doorverwijzing zonder antwoord 1')
  expect(page.text).toContain('Gemeente Zutphen Doorverwijzing zonder antwoord 0 Geen antwoord op: wilt u vaste contactpersoon zijn 1')
  expect(page.text).toContain('Niet gelukt Reden geen plek Aantal 1')
  expect(page.html).not.toMatch(new RegExp(`Jan de Boer|${late.id}`))
  const other = await enterCoordinator(app, cast.otherUwv, cast.elsewhere)
  expect((await app.as(other).get('/beheer/voortgang')).text).toContain('Er wacht nu niets op een aanbieder')
  expect((await fatma.get('/beheer/voortgang')).status).toBe(403)
})

test('the file without persons is written down as taken along', async () => {
  const sheet = await app.as(cast.coordinator).get('/beheer/voortgang/bestand?vorm=csv')
  expect(sheet.html).toContain('Wacht op een aanbieder;Vakschool De Hamer;Wacht op antwoord;1')
  expect((await app.as(cast.coordinator).get('/beheer/voortgang/bestand?vorm=xlsx')).html.startsWith('PK')).toBe(true)
  const { rows } = await app.database.owner.query("select 1 from platform.audit where what = 'plans.figures-taken' and account_id = $1", [
    cast.coordinator,
  ])
  expect(rows.length).toBe(2)
})

// policy: H2, L2
test('with names it takes a right of its own, given by somebody else; each of them reads who took it along and what for', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  await referTo(fatma, file, others.planner)
  const secret = await app.system((tx, actor) => enterService(tx, actor, cast.region, others.debtHelp.id, 'Geld op orde', 'debt-help'))
  await referTo(fatma, file, secret, { payer: 'free' })
  const coordinator = app.as(cast.coordinator)
  expect((await coordinator.get('/beheer/voortgang')).text).not.toContain('Download met namen')
  expect((await coordinator.get('/beheer/voortgang/namen')).status).toBe(403)
  const asked = { takenFor: 'check-waiting', sheetKind: 'csv' }
  expect((await coordinator.post('/beheer/voortgang/namen', asked)).status).toBe(403)
  // Nobody gives it to themselves: an administrator does.
  const { rows: grants } = await app.database.owner.query(
    "select id from access.role_grant where account_id = $1 and role = 'coordinator'",
    [cast.coordinator],
  )
  const right = `/beheer/rollen/${cast.coordinator}/namen/${grants[0].id}`
  expect((await coordinator.post(right)).status).toBe(403)
  const boss = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'beheer', displayName: 'Bea' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator' })
    return id
  })
  expect((await app.as(boss).submit(right)).text).toContain('mag bestanden met namen meenemen')
  expect((await coordinator.get('/beheer/voortgang')).text).toContain('Download met namen')
  const unsaid = await coordinator.post('/beheer/voortgang/namen', { sheetKind: 'csv' })
  expect(unsaid.status).toBe(422)
  const never = await coordinator.post('/beheer/voortgang/namen', { ...asked, takenFor: 'enforcement' })
  expect([never.status, never.text.includes('nooit voor handhaving')]).toEqual([422, true])
  const officer = await enterOfficer(app, cast.municipality, cast.region)
  expect((await app.as(officer).get('/beheer/privacy')).text).toContain('bestand of lijst, bestand met namen')
  const sheet = await coordinator.post('/beheer/voortgang/namen', asked)
  expect(sheet.html).toMatch(/Wacht op aanbieder;Jan de Boer;Fatma [^;]+;Vakschool De Hamer;Verstuurd, wacht op antwoord/)
  expect(sheet.html).toMatch(/Dossier;Jan de Boer/)
  expect(sheet.html).not.toContain('Geldwijs')
  expect((await coordinator.post('/beheer/voortgang/namen', { ...asked, sheetKind: 'xlsx' })).html.startsWith('PK')).toBe(true)
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  const log = (await jan.get('/mijn/inzage')).text
  expect(log).toContain('Een lijst met namen meenemen')
  expect(log).toContain('buiten betrokkenheid: nagaan wie te lang wacht')
  await app.as(boss).submit(right.replace('/namen/', '/zonder-namen/'))
  expect((await coordinator.post('/beheer/voortgang/namen', asked)).status).toBe(403)
})
