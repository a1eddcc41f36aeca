import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, referTo } from '../../../testing/arrive.ts'
import { enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

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
