import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { insertPrice, insertService, serviceChanged } from '../index.ts'
import { conceptByUri } from '../../skills/index.ts'
import { canonical, type Body } from './canonical.ts'
import { termIdOf, taxonomyIdOf } from './own-lists.ts'
import type { HsdsPage } from './page.ts'
import { hasOfficial, wrongIn, type Item } from './testing/official.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let rich: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  rich = await app.system(async (tx, actor) => {
    const uris = ['urn:wegwijzer:occupation:welder', 'urn:wegwijzer:skill:weld']
    const concepts = await Promise.all(uris.map(async (uri) => (await conceptByUri(tx, uri))!))
    const id = await insertService(tx, actor, {
      concepts,
      organisationId: providers.school.id,
      name: 'Lassen voor beginners',
      alternateName: 'Lascursus',
      kind: 'training',
      aim: 'Leren lassen',
      method: 'Eerst theorie, dan praktijk',
      afterwards: 'Werken als lasser',
      forWhom: 'Wie met de handen wil werken',
      howToApply: 'Bel de school',
      applyWays: ['phone', 'guide'],
      groupMin: 4,
      groupMax: 12,
      languages: ['nl', 'ar'],
      accessibility: ['wheelchair'],
      documents: ['Identiteitsbewijs'],
      needs: ['work', 'education'],
      ageMin: 18,
      durationWeeks: 12,
      hoursPerWeek: 16,
      waitingWeeks: 3,
      contactName: 'Balie',
      contactPhone: '0575 123 456',
      contactEmail: 'geen adres',
      url: 'https://hamer.example/lassen',
      acceptanceDays: 5,
      status: 'public',
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions: [cast.region],
      steps: [{ title: 'Kennismaken' }],
      starts: [{ startsOn: '2026-09-01', places: 12, placesFree: 4 }],
      rules: [{ kind: 'age-min', value: '18', hard: true }],
      locations: [
        {
          name: 'De werkplaats',
          street: 'Vonkstraat',
          houseNumber: '3',
          postcode: '7201AB',
          place: 'Zutphen',
          latitude: 52.14,
          longitude: 6.2,
          schedules: [{ freq: 'WEEKLY', byday: ['MO', 'WE'], opens: '09:00', closes: '12:00', words: 'Op maandag en woensdag' }],
        },
        { place: 'Apeldoorn', postcode: '7311AA', latitude: 52.21, longitude: 5.97 },
      ],
    })
    await insertPrice(tx, {
      serviceId: id,
      part: 'payer',
      kind: 'per-week',
      amountCents: 12_345,
      vatBasisPoints: 2100,
      quantity: 12,
      payers: ['uwv'],
      validFrom: '2026-01-01',
    })
    await insertPrice(tx, {
      serviceId: id,
      part: 'payer',
      line: 2,
      kind: 'fixed',
      vatBasisPoints: 2100,
      confidentialFor: cast.uwv,
      confidentialUntil: '2027-01-01',
      validFrom: '2026-01-01',
    })
    await insertPrice(tx, { serviceId: id, part: 'person', kind: 'free', amountCents: 0, vatBasisPoints: 0, validFrom: '2026-01-01' })
    await serviceChanged(tx, actor, id)
    return id
  })
})
afterAll(() => app.close())

const get = async (path: string) => {
  const answer = await app.as(null).get(`/hsds/v3${path}`)
  return { status: answer.status, body: JSON.parse(answer.html) as never, headers: answer.headers }
}
const list = async (path: string) => (await get(path)).body as HsdsPage

test('the feed says which standard it follows, with and without a slash', async () => {
  for (const path of ['', '/'])
    expect((await get(path)).body).toMatchObject({ version: '3.0', openapi_url: expect.stringContaining('openapi.json') })
})

// The schemas are large: to read them takes longer than to judge by them.
test.skipIf(!hasOfficial)(
  'all that the feed gives is right by the schemas of the standard, in lists and one by one',
  { timeout: 120_000 },
  async () => {
    const lists: [path: string, short: Item | null, full: Item][] = [
      ['/services', 'service_list', 'service'],
      ['/organizations', null, 'organization'],
      ['/service_at_locations', null, 'service_at_location'],
      ['/taxonomies', 'taxonomy', 'taxonomy'],
      ['/taxonomy_terms', 'taxonomy_term', 'taxonomy_term'],
    ]
    for (const [path, short, full] of lists) {
      const page = await list(`${path}?per_page=100`)
      expect([path, wrongIn('page', page), page.contents.length > 0]).toEqual([path, [], true])
      for (const thing of page.contents) {
        if (short) expect([path, wrongIn(short, thing)]).toEqual([path, []])
        const one = await get(`${path}/${thing.id}`)
        expect([one.status, wrongIn(full, one.body)]).toEqual([200, []])
      }
      if (short !== full)
        for (const thing of (await list(`${path}?full=true`)).contents) expect([path, wrongIn(full, thing)]).toEqual([path, []])
    }
    // The judge itself: a thing that is wrong is seen.
    expect(wrongIn('service', { id: 'x', name: 'Zonder stand' })).toHaveLength(2)
  },
)

test('a service goes out whole: what HSDS has no field for stands in attributes, a confidential amount nowhere', async () => {
  const body = (await get(`/services/${rich}`)).body as Body & {
    attributes: (Body & { taxonomy_term: Body })[]
    service_at_locations: (Body & { location: Body })[]
  }
  expect(body).toMatchObject({
    name: 'Lassen voor beginners',
    status: 'active',
    minimum_age: 18,
    wait_time: '3 weken',
    phones: [{ number: '0575 123 456' }],
    organization: { name: 'Vakschool De Hamer' },
    required_documents: [{ document: 'Identiteitsbewijs' }],
    service_at_locations: [
      {
        schedules: [{ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00' }],
        location: { latitude: 52.14, addresses: [{ city: 'Zutphen', postal_code: '7201AB' }] },
      },
      { location: { latitude: 52.21 } },
    ],
  })
  const values = (slug: string) => body.attributes.filter((one) => one.link_type === slug).map((one) => [one.taxonomy_term.code, one.value])
  expect(values('ww-kind')).toEqual([['training', undefined]])
  expect(values('ww-sensitivity')).toEqual([['normal', undefined]])
  expect(values('ww-fact')).toEqual(
    expect.arrayContaining([
      ['acceptance-days', '5'],
      ['waiting-weeks', '3'],
      ['aim', 'Leren lassen'],
    ]),
  )
  expect([...values('occupations'), ...values('skills')]).toEqual([
    ['urn:wegwijzer:occupation:welder', undefined],
    ['urn:wegwijzer:skill:weld', undefined],
  ])
  const lines = values('ww-price-payer').map(([, value]) => JSON.parse(String(value)) as object)
  expect(lines).toEqual([
    expect.objectContaining({ amountCents: 12_345, vatBasisPoints: 2100, payers: ['uwv'] }),
    expect.not.objectContaining({ amountCents: expect.anything() as number }),
  ])
  expect(lines[1]).toMatchObject({ confidentialFor: 'UWV Stedendriehoek', confidentialUntil: '2027-01-01' })
  expect(canonical(body)).toBe(JSON.stringify(body))
})

test('pages count as the standard says, and a page beyond the last is empty', async () => {
  const all = (await list('/services?per_page=100')).contents
  expect(all.length).toBe(4)
  const pages = [await list('/services?per_page=3'), await list('/services?per_page=3&page=2'), await list('/services?per_page=3&page=3')]
  expect(pages.map(({ contents: _, ...page }) => page)).toEqual([
    { total_items: 4, total_pages: 2, page_number: 1, size: 3, first_page: true, last_page: false, empty: false },
    { total_items: 4, total_pages: 2, page_number: 2, size: 1, first_page: false, last_page: true, empty: false },
    { total_items: 4, total_pages: 2, page_number: 3, size: 0, first_page: false, last_page: true, empty: true },
  ])
  expect(pages.flatMap((page) => page.contents.map(({ id }) => id))).toEqual(all.map(({ id }) => id))
})

test('every filter of the standard leaves what it says', async () => {
  const names = async (query: string, path = '/services') =>
    (await list(`${path}?${query}`)).contents.map((one) => one.name ?? (one.service as Body).name)
  expect(await names('search=lassen')).toEqual(['Lassen voor beginners'])
  expect(await names(`organization_id=${providers.agency.id}`)).toEqual(['Werk in de bouw'])
  expect(await names(`taxonomy_term_id=${termIdOf('ww-kind', 'temp-agency')}`)).toEqual(['Werk in de bouw'])
  expect(await names(`taxonomy_id=${taxonomyIdOf('ww-need')}`)).toEqual(['Lassen voor beginners'])
  expect(await names('modified_after=2026-07-06T00:00:00Z')).toHaveLength(4)
  expect(await names('modified_after=2026-07-07')).toEqual([])
  expect(await names('postcode=7201&proximity=5000&full=true', '/service_at_locations')).toEqual(['Lassen voor beginners'])
  expect((await list('/service_at_locations')).total_items).toBe(2)
  expect((await list('/services?minimal=true')).contents[0]).toEqual({ id: expect.any(String), modified_date: expect.any(String) })
  const [welder] = (await list('/taxonomy_terms?search=lasser')).contents
  expect(await names(`taxonomy_term_id=${welder!.id}`)).toEqual(['Lassen voor beginners'])
  expect((await list(`/taxonomy_terms?taxonomy_id=${taxonomyIdOf('ww-sensitivity')}`)).contents.map(({ code }) => code)).toEqual([
    'normal',
    'discreet',
    'special',
  ])
  const organization = (await get(`/organizations/${providers.school.id}?full_service=true`)).body as Body & { services: Body[] }
  expect(organization.services.find(({ id }) => id === rich)).toMatchObject({ minimum_age: 18, attributes: expect.any(Array) })
})

test('all services come as lines too, and what is wrong or not there is told as the rest of our APIs do', async () => {
  const answer = await app.as(null).get('/hsds/v3/services?format=ndjson&full=true')
  expect(answer.headers.get('content-type')).toContain('ndjson')
  expect(
    answer.html
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Body).id),
  ).toEqual((await list('/services')).contents.map(({ id }) => id))
  const dump = await app.as(null).get('/hsds/v3/dump')
  expect([dump.html, dump.headers.get('content-disposition')]).toEqual([answer.html, expect.stringContaining('wegwijzer-hsds.ndjson')])
  for (const [path, status] of [
    ['/services?page=0', 400],
    ['/services?per_page=101', 400],
    ['/services/niets', 404],
    [`/services/${cast.uwv}`, 404],
    ['/niets', 404],
  ] as const) {
    const wrong = await get(path)
    expect([path, wrong.status, wrong.headers.get('content-type')]).toEqual([path, status, 'application/problem+json'])
  }
})

test('a page of any size asks the database the same number of things', async () => {
  const { statementsOf } = await import('../../../testing/statements.ts')
  const count = async (path: string) => (await statementsOf(async () => void (await get(path)))).length
  expect(await count('/services?full=true&per_page=4')).toBe(await count('/services?full=true&per_page=1'))
})
