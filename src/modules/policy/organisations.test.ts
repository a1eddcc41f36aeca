import { afterAll, beforeAll, expect, test } from 'vitest'
import { InvalidInput } from '../../platform/errors.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { governBy } from '../../testing/profile.ts'
import { insertOrganisation, organisationsWithRole, type OrganisationType } from '../regions/index.ts'
import { giveOrganisationRole } from './commands.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

/** What somebody is told who gives this role to a new organisation of this type; null when it was given. */
async function given(type: OrganisationType, role: 'steering' | 'coordinator-seat' | 'guide-employer' | 'provider') {
  try {
    return await app.system(async (tx, actor) => {
      const id = await insertOrganisation(tx, actor, { name: `Proef ${type}`, types: [type], validFrom: '2021-01-01' })
      await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: cast.region, role, validFrom: actor.today })
      const holders = await organisationsWithRole(tx, cast.region, role, actor.today)
      expect(holders.map((holder) => holder.id)).toContain(id)
      return null
    })
  } catch (error) {
    return error instanceof InvalidInput ? error.code : String(error)
  }
}

// policy: C2, C11, D6
test.each([
  ['school', 'steering', null, 'excludedType'],
  ['union', 'coordinator-seat', null, 'excludedType'],
  ['temp-agency', 'steering', null, 'excludedType'],
  ['school', 'guide-employer', 'notAGuideEmployer', 'excludedType'],
  ['temp-agency', 'provider', null, null],
  ['uwv', 'steering', null, null],
  ['municipality', 'coordinator-seat', null, null],
  ['uwv', 'guide-employer', null, null],
] as const)('%s as %s: Werkcentrum 2026 says %s, option A says %s', async (type, role, underWerkcentrum, underOptionA) => {
  await governBy(app, cast.region, 'werkcentrum-2026')
  expect(await given(type, role)).toBe(underWerkcentrum)
  await governBy(app, cast.region, 'werkhuis-optie-a')
  expect(await given(type, role)).toBe(underOptionA)
})

test('a coordinator plans another profile from a day that comes; today stays as it is', async () => {
  await governBy(app, cast.region, 'werkcentrum-2026')
  const coen = app.as(cast.coordinator)
  expect((await coen.post('/beheer/stelsel', { profile: 'werkhuis-optie-a', fromOn: '2026-07-06' })).text).toContain(
    'Kies een dag die nog komt',
  )
  expect((await coen.post('/beheer/stelsel', { profile: 'geen-stelsel', fromOn: '2026-08-01' })).status).toBe(422)
  expect((await coen.submit('/beheer/stelsel', { profile: 'werkhuis-optie-a', fromOn: '2026-08-01' })).text).toContain(
    'zaterdag 1 augustus 2026',
  )
  expect((await coen.post('/beheer/stelsel', { profile: 'werkcentrum-2026', fromOn: '2026-09-01' })).text).toContain('al een ander stelsel')
  const page = () => app.as(null).get('/regio/veluwe-stedendriehoek/stelsel')
  expect((await page()).text).toContain('Bemiddelen mag bij het loket')
  app.clock.setAhead(40)
  expect((await page()).text).toContain('Het loket bemiddelt niet')
  app.clock.setAhead(0)
  for (const who of [cast.fatma, cast.jan, null])
    expect((await app.as(who).post('/beheer/stelsel', { profile: 'x', fromOn: '2026-10-01' })).status).not.toBe(303)
  expect(app.bugs).toEqual([])
})
