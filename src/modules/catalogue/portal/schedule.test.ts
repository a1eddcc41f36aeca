import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  providers = await enterProviders(app, await enterCast(app))
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D1
test('each place has days and times, several where they differ; visitors and other catalogues read them, words are an addition', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}/locaties`
  expect(fieldsOf(await els.get(at), at)).toMatchObject({ from1: '', to5: '' })
  const place = { place: 'Zutphen', postcode: '7201 AB' }
  const wrong = async (fields: Record<string, string | string[]>) => (await els.post(at, { ...place, ...fields })).text
  expect(await wrong({ from1: '09:00', to1: '12:00' })).toContain('Kies op welke dagen dit is')
  expect(await wrong({ on1: ['MO'], from1: '09:00' })).toContain('Vul ook deze tijd in')
  expect(await wrong({ on1: ['MO'], from1: '12:00', to1: '09:00' })).toContain('Kies een latere tijd')
  await els.submit(at, {
    ...place,
    on1: ['MO', 'TU', 'WE'],
    from1: '09:00',
    to1: '12:30',
    on2: ['FR'],
    from2: '13:00',
    to2: '17:00',
    days: 'ook op afspraak',
  })
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).text).toContain(
    'maandag tot en met woensdag van 9.00 tot 12.30 uur, vrijdag van 13.00 tot 17.00 uur, ook op afspraak',
  )
  expect((await app.as(null).get(`/en/diensten/${providers.mason}`)).text).toContain('Monday to Wednesday')
  expect((await app.as(null).get(`/hsds/v3/services/${providers.mason}`)).json()).toMatchObject({
    service_at_locations: [
      {
        schedules: [
          { freq: 'WEEKLY', interval: 1, byday: 'MO,TU,WE', opens_at: '09:00', closes_at: '12:30' },
          { freq: 'WEEKLY', byday: 'FR', opens_at: '13:00', closes_at: '17:00' },
          { description: 'ook op afspraak' },
        ],
      },
    ],
  })
})
