import { afterAll, beforeAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { insertPrice, insertService } from './enter.ts'
import { priceOn, serviceById } from './queries.ts'
import { offerOn, serviceChanged } from './version.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
})
afterAll(() => app.close())

// policy: D1
test('a service is known as it was at any moment, also after its price changed', async () => {
  const before = app.clock.now()
  app.clock.setAhead(app.clock.ahead() + 10)
  await app.system(async (tx, actor) => {
    await tx
      .updateTable('catalogue.price')
      .set({ validUntil: actor.today })
      .where('serviceId', '=', providers.planner)
      .where('part', '=', 'payer')
      .execute()
    await insertPrice(tx, {
      serviceId: providers.planner,
      part: 'payer',
      kind: 'per-week',
      amountCents: 10_000,
      vatBasisPoints: 2100,
      quantityMin: 30,
      quantityMax: 40,
      validFrom: actor.today,
    })
    await serviceChanged(tx, actor, providers.planner)
    const then = await offerOn(tx, providers.planner, before.toString())
    const now = await offerOn(tx, providers.planner, actor.now.toString())
    expect(then?.prices.map((price) => [price.kind, price.validUntil])).toEqual([['fixed', null]])
    expect(now?.prices.map((price) => [price.kind, price.validUntil])).toEqual([
      ['per-week', null],
      ['fixed', actor.today],
    ])
    expect(await priceOn(tx, providers.planner, actor.today)).toEqual({ kind: 'per-week', totalCents: 484_000 })
    expect(await priceOn(tx, providers.planner, before.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString())).toEqual({
      kind: 'fixed',
      totalCents: 480_000,
    })
    expect(await offerOn(tx, providers.planner, Temporal.Instant.from('2020-01-01T00:00:00Z').toString())).toBeUndefined()
  })
})

test('telling again that nothing changed keeps no second copy', async () => {
  const versions = () =>
    app.system(
      async (tx) => (await tx.selectFrom('catalogue.version').select('version').where('serviceId', '=', providers.mason).execute()).length,
    )
  const before = await versions()
  expect(before).toBeGreaterThan(0)
  await app.system((tx, actor) => serviceChanged(tx, actor, providers.mason))
  expect(await versions()).toBe(before)
})

test('a service has its parts, in order and by name', async () => {
  await app.system(async (tx, actor) => {
    const id = await insertService(tx, actor, {
      organisationId: providers.school.id,
      name: 'Dakdekken',
      kind: 'training',
      status: 'draft',
      confirmedOn: actor.today,
      newSince: actor.today,
      regions: [cast.region],
      locations: [
        {
          name: 'Praktijkhal',
          postcode: '7202AA',
          place: 'Zutphen',
          schedules: [{ words: 'ma en wo', freq: 'WEEKLY', byday: ['MO', 'WE'], opens: '09:00', closes: '12:30' }],
        },
      ],
      steps: [{ title: 'Kennismaken' }, { title: 'Leren', words: 'In de hal' }],
      starts: [{ startsOn: actor.today, places: 8, placesFree: 3 }],
      rules: [{ kind: 'age-min', value: '18', hard: true }],
    })
    expect(await serviceById(tx, id, actor.today)).toMatchObject({
      areas: [cast.region],
      locations: [{ pc4: '7202', schedules: [{ words: 'ma en wo', every: 1, byday: ['MO', 'WE'], opens: '09:00', closes: '12:30' }] }],
      steps: [{ title: 'Kennismaken', words: null }, { title: 'Leren' }],
      starts: [{ placesFree: 3 }],
      rules: [{ kind: 'age-min', value: '18', hard: true }],
      confirmed: { content: { on: actor.today } },
      waitingConfirmedOn: null,
      lacks: ['not-public', 'content', 'price', 'quality'],
    })
  })
})
