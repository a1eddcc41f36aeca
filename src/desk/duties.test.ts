import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterEditors, publishPage, type Editors } from '../testing/content.ts'
import { fieldsOf, testApp, type TestApp } from '../testing/app.ts'
import { enterCast, type Cast } from '../testing/people.ts'
import { enterProviders } from '../testing/providers.ts'
import { insertService, serviceChanged } from '../modules/catalogue/index.ts'

let app: TestApp
let cast: Cast
let editors: Editors
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  editors = await enterEditors(app, cast)
  const { school } = await enterProviders(app, cast)
  await app.system(async (tx, actor) => {
    const half = {
      organisationId: school.id,
      kind: 'training',
      status: 'public',
      confirmedOn: null,
      newSince: '2026-05-04',
      regions: [cast.region],
    }
    await serviceChanged(tx, actor, await insertService(tx, actor, { ...half, name: 'Half klaar' }))
  })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: A6, D1
test('the day of a coordinator counts late handovers and what is not complete, each with a date and a link', async () => {
  const coen = app.as(cast.coordinator)
  const before = await coen.get('/werk')
  expect(before.text).toMatch(/Aanbod dat niet compleet is .*1 .*4 mei 2026/)
  expect(before.html).toContain('href="/werk/aanbod/compleet"')
  expect(before.text).not.toContain('niemand op tijd aannam')

  const karin = app.as(cast.klantmanager)
  const handover = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const about = { firstName: 'Jan', lastName: 'de Boer', phone: '06 12 34 56 78', municipality: 'GM0301', questionKind: 'work' }
  await karin.submit('/werk/overdrachten', { ...handover, ...about, reason: 'other-expertise', agreed: 'yes' })
  // Each organisation has its days; after the last one it is the coordinator's.
  for (const days of [20, 27]) {
    app.clock.setAhead(days)
    await app.program.settle()
  }
  const after = await coen.get('/werk')
  expect(after.text).toMatch(/Overdrachten die niemand op tijd aannam .*1 /)
  expect(after.html).toContain('href="/werk/escalaties"')
  expect(after.text).not.toContain('Jan de Boer')
  app.clock.setAhead(0)
})

// policy: A1
test('the day of an editor counts pages that are behind their review, and is quiet when there are none', async () => {
  const noor = app.as(editors.noor)
  expect((await noor.get('/werk')).text).not.toContain('Om bij te houden')
  await publishPage(app, editors.noor, 'landelijk', {
    slug: 'geldzaken',
    titleNl: 'Geldzaken',
    leadNl: 'Over geld.',
    bodyNl: 'Vraag eerst geld aan.',
  })
  app.clock.setAhead(800)
  const page = await noor.get('/werk')
  expect(page.text).toMatch(/Pagina’s om na te kijken .*\d/)
  expect(page.html).toContain('href="/beheer/inhoud')
  app.clock.setAhead(0)
})
