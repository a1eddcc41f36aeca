import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { newId } from '../../../platform/ids.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let iris: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  iris = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, {
      audience: 'staff',
      issuer: 'test',
      subject: 'iris',
      displayName: 'Iris Meijer',
      organisationId: cast.uwv,
    })
    await grantRole(tx, actor, { accountId: id, role: 'provider', regionCode: cast.region })
    return id
  })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const content = {
  name: 'Proefplaatsing',
  kind: 'instrument',
  sensitivity: 'normal',
  aim: 'Werken op proef.',
  delivery: 'workplace',
  languages: 'Nederlands',
}

// policy: C11, D15
test('UWV makes an instrument, says for whom it is, and visitors read it', async () => {
  const uwv = app.as(iris)
  expect((await uwv.get('/aanbieder/diensten/nieuw')).text).toContain('Regeling van UWV of gemeente')
  const id = newId()
  await uwv.submit('/aanbieder/diensten', { id, name: 'Proefplaatsing', kind: 'instrument', delivery: 'workplace' })
  const again = await uwv.post(`/aanbieder/diensten/${id}/inhoud`, content)
  expect([again.status, again.text.includes('Kies voor wie de regeling is.')]).toEqual([422, true])
  await uwv.submit(`/aanbieder/diensten/${id}/inhoud`, { ...content, instrumentType: 'job-seeker' })
  const shown = await uwv.get(`/diensten/${id}`)
  expect(shown.text).toContain('Regeling van UWV of gemeente, voor wie werk zoekt')
})

test('a school has no instruments: not in its list of kinds, and refused when it is sent all the same', async () => {
  const els = app.as(providers.school.worker)
  expect((await els.get('/aanbieder/diensten/nieuw')).html).not.toContain('value="instrument"')
  const begun = await els.post('/aanbieder/diensten', { id: newId(), name: 'Eigen regeling', kind: 'instrument', delivery: 'group' })
  expect([begun.status, begun.text.includes('Een regeling is van UWV of een gemeente')]).toEqual([422, true])
  const page = `/aanbieder/diensten/${providers.planner}/inhoud`
  expect((await els.post(page, { ...content, instrumentType: 'job-seeker' })).text).toContain('Een regeling is van UWV of een gemeente')
  expect((await els.post(page, { ...content, kind: 'training', instrumentType: 'employer' })).text).toContain('Maak het leeg')
})
