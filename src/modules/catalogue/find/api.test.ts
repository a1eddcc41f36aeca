import type { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { insertService, serviceChanged } from '../index.ts'
import { ServiceAnswer } from './answer-schema.ts'
import { FACETS } from './engine/question.ts'

let app: TestApp
let cast: Cast
let others: Providers
const help: Record<'free' | 'unpriced', string> = { free: '', unpriced: '' }
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.database.owner.query(
    `update catalogue.service set group_max = 12, places = 20, places_free = 3, intensity = 'twee dagdelen', documents = '{Paspoort}',
      accessibility = '{wheelchair}', age_min = 18, contact_phone = '0575 12 34 56' where id = $1`,
    [others.planner],
  )
  await app.database.owner.query(`insert into catalogue.service_term (service_id, taxonomy, code) values ($1, 'income', 'DD07')`, [
    others.planner,
  ])
  await app.system(async (tx, actor) => {
    const given = {
      organisationId: cast.uwv,
      status: 'public' as const,
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions: [cast.region],
    }
    help.free = await insertService(tx, actor, { ...given, name: 'Taalmaatje', kind: 'volunteering', freeHelp: true })
    help.unpriced = await insertService(tx, actor, { ...given, name: 'Nog zonder prijs', kind: 'training' })
    for (const id of [others.planner, help.free, help.unpriced]) await serviceChanged(tx, actor, id)
  })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

type Answer = z.output<typeof ServiceAnswer> & { items: z.output<typeof ServiceAnswer>[] }
interface Described {
  paths: Record<string, { get: { parameters: { name: string }[] } }>
  components: { schemas: { Service: { properties: object } } }
}

const ask = async (path: string) => {
  const answer = await app.as(null).get(`/api/v1/services${path}`)
  return { status: answer.status, body: answer.json() as Answer }
}
const names = async (query: string) => (await ask(query)).body.items.map((one) => one.name)

// policy: D1
test('the open API gives the facts that stand on the page, and never how often somebody is accepted', async () => {
  const { body } = await ask(`/${others.planner}`)
  expect(Object.keys(body).toSorted()).toEqual(Object.keys(ServiceAnswer.shape).toSorted())
  expect(ServiceAnswer.parse(body)).toEqual(body)
  expect(body).toMatchObject({
    capacity: { places: 20, placesFree: 3 },
    groupMax: 12,
    intensity: 'twee dagdelen',
    documents: ['Paspoort'],
    accessibility: ['wheelchair'],
    rules: [{ kind: 'age-min', value: '18', hard: true, words: null }],
    areas: [cast.region],
    where: ['on-location'],
    contact: { phone: '0575 12 34 56' },
    terms: [{ taxonomy: 'income', code: 'DD07', name: 'Zzp' }],
  })
  expect(body.score.terms.reduce((sum, { points }) => sum + points, 0)).toBe(body.score.total)
  expect(JSON.stringify(body)).not.toMatch(/accept/i)
})

// policy: D1
test('free and unknown are told apart', async () => {
  const free = (await ask(`/${help.free}`)).body
  const unpriced = (await ask(`/${help.unpriced}`)).body
  expect([free.freeHelp, free.price.person]).toEqual([true, { known: true, lines: [], leastCents: 0, mostCents: 0 }])
  expect([unpriced.freeHelp, unpriced.price.person]).toEqual([false, { known: false, lines: [], leastCents: null, mostCents: null }])
})

// policy: D1
test('the API takes the filters of the page, refuses what is odd, and says so in its description', async () => {
  expect(await names('?worker=DD07')).toEqual(['Planner in de bouw'])
  expect(await names('?price=free&kind=volunteering')).toEqual(['Taalmaatje'])
  expect(await names('?where=online')).toEqual([])
  expect(await names('?group=ed01')).toEqual([])
  const near = (await ask('?place=Zutphen&km=30&q=planner')).body.items
  expect(near.map((one) => typeof one.km)).toEqual(['number'])
  for (const odd of ['?worker=zzp', '?where=op-de-maan', '?within=3', '?place=Nergenshuizen']) expect((await ask(odd)).status).toBe(400)
  const openapi = (await app.as(null).get('/api/v1/openapi.json')).json() as Described
  const asked = openapi.paths['/services']!.get.parameters.map(({ name }) => name)
  for (const name of [...FACETS, 'place', 'km', 'region', 'q']) expect(asked).toContain(name)
  expect(Object.keys(openapi.components.schemas.Service.properties).toSorted()).toEqual(Object.keys(ServiceAnswer.shape).toSorted())
})
