import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationTwins, serviceTwins } from './blocks.ts'
import { addressOf, mailOf, numbersOf, phoneOf, siteOf } from './contact.ts'
import { LIKELY, organisationLikeness, serviceLikeness, type Known, type ServiceCard } from './likeness.ts'
import { alike, nameOf } from './names.ts'

type Said = Partial<Omit<Known, 'words'>>
const known = (given: Said = {}): Known => {
  const name = given.name ?? 'Vakschool De Hamer'
  const nothing = { phone: null, mail: null, mailHost: null, host: null }
  return { id: 'hamer', numbers: [], addresses: [], ...nothing, ...given, name, words: nameOf(name) }
}
const card = (given: Partial<Omit<ServiceCard, 'words'>> = {}): ServiceCard => {
  const name = given.name ?? 'Metselen met praktijkverklaring'
  const id = given.id ?? 'a'
  const own = { kind: 'training', source: null, family: id, phone: null, mail: null, mailHost: null, page: null, by: known() }
  return { ...own, addresses: [], areas: [], national: false, ...given, id, name, words: nameOf(name) }
}
const feed = (given: Parameters<typeof card>[0] = {}) => card({ id: 'b', source: 'sociale-kaart', ...given })
const likelihood = (a: ServiceCard, b: ServiceCard) => serviceLikeness(a, b)?.likelihood ?? 0

test.each([
  ['Stichting Taalrijk', 'Taalrijk', 1],
  ['Bouwkracht B.V.', 'bouwkracht bv', 1],
  ['Cursus Metselen (praktijkverklaring)', 'Metselen met praktijkverklaring', 1],
  ['Héél praktisch lassen', 'Heel praktisch lassen', 1],
  ['Metselen met praktijkverklaring', 'Metselen met praktijkverkalring', 0.95],
  ['Openbare Bibliotheek Zutphen', 'Bibliotheek Zutphen', 0.8],
  ['Metselen', 'Timmeren', 0],
  ['Lassen', 'Lessen', 0],
])('%s and %s are alike for %d', (one, other, share) => {
  expect(alike(nameOf(one), nameOf(other))).toBeCloseTo(share, 2)
})

test('ways to reach somebody are written one way', () => {
  expect(['0575 123 456', '+31 575 123456', '0031(0)575-123456', '112', null].map(phoneOf)).toEqual([
    '0575123456',
    '0575123456',
    '0575123456',
    null,
    null,
  ])
  expect(siteOf('https://www.Hamer.example/Metselen/?bron=feed')).toEqual({ host: 'hamer.example', page: 'hamer.example/metselen' })
  expect([siteOf('hamer.example').host, siteOf('geen website').host, siteOf(null).host]).toEqual(['hamer.example', null, null])
  expect([mailOf('Info@Hamer.example'), mailOf('hamer@gmail.com').host, mailOf('geen').mail]).toEqual([
    { mail: 'info@hamer.example', host: 'hamer.example' },
    null,
    null,
  ])
  const at = (postcode: string | null, street: string | null, houseNumber: string | null = null) =>
    addressOf({ postcode, street, houseNumber })
  expect([
    at('7202 ab', 'Ambachtsweg', '12-a'),
    at('7202AB', 'Ambachtsweg 12 a'),
    at('7202AB', 'Plein 1945'),
    at('7202AB', 'Ambachtsweg'),
    at(null, 'Ambachtsweg 12'),
  ]).toEqual(['7202AB 12A', '7202AB 12A', '7202AB 1945', null, null])
  expect(
    numbersOf({
      id: '1',
      tax_id: '90000001',
      organization_identifiers: [
        { identifier_scheme: 'NL-KVK', identifier: '90000001' },
        { identifier_scheme: 'BRIN', identifier: '27HD' },
      ],
    }),
  ).toEqual(['kvk 90000001', 'brin 27HD'])
})

// policy: D1
test.each<[string, ServiceCard, ServiceCard, boolean]>([
  ['same name, same organisation, two sources', card(), feed(), true],
  ['name alike, same organisation', card(), feed({ name: 'Metselen, praktijkverklaring mbo' }), true],
  [
    'same name, organisation with the same KvK number',
    card({ by: known({ numbers: ['kvk 90000001'] }) }),
    feed({ by: known({ id: 'x', name: 'Iets anders', numbers: ['kvk 90000001'] }) }),
    true,
  ],
  ['same name and phone', card({ phone: '0575123456' }), feed({ phone: '0575123456', by: known({ id: 'x', name: 'Werkplein' }) }), true],
  [
    'same name and address',
    card({ addresses: ['7202AB 12'] }),
    feed({ addresses: ['7202AB 12'], by: known({ id: 'x', name: 'Werkplein' }) }),
    true,
  ],
  ['same name at another organisation', card(), feed({ by: known({ id: 'x', name: 'Werkplein' }) }), false],
  [
    'same name and website only',
    card({ by: known({ host: 'werk.example' }) }),
    feed({ by: known({ id: 'x', name: 'Werkplein', host: 'werk.example' }) }),
    false,
  ],
  [
    'another name at the same address of the same organisation',
    card({ addresses: ['7202AB 12'] }),
    feed({ name: 'Timmeren voor beginners', addresses: ['7202AB 12'] }),
    false,
  ],
  ['another level', card({ name: 'Nederlands voor beginners' }), feed({ name: 'Nederlands voor gevorderden' }), false],
  ['another number', card({ name: 'Lassen niveau 2' }), feed({ name: 'Lassen niveau 3' }), false],
  ['another place', card({ addresses: ['7202AB 12'] }), feed({ addresses: ['6511XR 40'] }), false],
  ['other municipalities', card({ areas: ['GM0301'] }), feed({ areas: ['GM0268'] }), false],
  [
    'two KvK numbers',
    card({ addresses: ['7202AB 12'], by: known({ numbers: ['kvk 90000001'] }) }),
    feed({ addresses: ['7202AB 12'], by: known({ id: 'x', name: 'Werkplein', numbers: ['kvk 90000002'] }) }),
    false,
  ],
  ['the very same within one source', card(), card({ id: 'b' }), true],
  ['alike within one source', card(), card({ id: 'b', name: 'Metselen, praktijkverklaring mbo' }), false],
  ['a further place of one offer', card(), card({ id: 'b', family: 'a' }), false],
])('services: %s', (_, a, b, twins) => {
  expect([likelihood(a, b) >= LIKELY, likelihood(b, a) >= LIKELY]).toEqual([twins, twins])
})

// policy: D1
test.each<[string, Said, Said, boolean]>([
  ['the same KvK number, whatever the name', { numbers: ['kvk 90000001'] }, { name: 'Hamer opleidingen', numbers: ['kvk 90000001'] }, true],
  ['another number of theirs', { numbers: ['brin 27HD'] }, { numbers: ['brin 27HD'] }, true],
  [
    'name alike and one website',
    { name: 'Openbare Bibliotheek Zutphen', host: 'bieb.example' },
    { name: 'Bibliotheek Zutphen', host: 'bieb.example' },
    true,
  ],
  ['name and address', { addresses: ['7202AB 12'] }, { addresses: ['7202AB 12'] }, true],
  ['only the name', {}, {}, false],
  ['only the phone', { phone: '0800000000' }, { name: 'Werkplein', phone: '0800000000' }, false],
  [
    'name and phone, but two KvK numbers',
    { phone: '0800000000', numbers: ['kvk 90000001'] },
    { phone: '0800000000', numbers: ['kvk 90000002'] },
    false,
  ],
])('organisations: %s', (_, a, b, twins) => {
  expect(organisationLikeness(known(a), known({ id: 'b', ...b })) !== null).toBe(twins)
})

test('reasons say what they share and add up to the likelihood; what comes with the strongest counts nothing', () => {
  const reached = { phone: '0575123456', mailHost: 'hamer.example', addresses: ['7202AB 12'] }
  const found = serviceLikeness(card(reached), feed({ ...reached, by: known({ id: 'x' }) }))!
  expect(found.reasons).toEqual([
    { code: 'name-same', points: 45, value: null },
    { code: 'organisation-alike', points: 18, value: null },
    { code: 'phone-same', points: 16, value: '0575123456' },
    { code: 'mail-host-same', points: 0, value: 'hamer.example' },
    { code: 'address-same', points: 15, value: '7202AB 12' },
  ])
  expect(found.likelihood).toBe(94)
})

const name = fc.constantFrom(
  'Metselen met praktijkverklaring',
  'Cursus metselen (praktijkverkalring)',
  'Metselen',
  'Lassen niveau 2',
  'Lassen niveau 3',
  'Nederlands voor beginners',
  'Beter Nederlands voor beginners',
)
const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values)
const several = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const anyone = fc
  .record({
    id: fc.constantFrom('o1', 'o2', 'o3'),
    name,
    numbers: several('kvk 90000001', 'kvk 90000002', 'brin 27HD'),
    phone: maybe('0575123456', '0800000000'),
    mail: maybe('a@a.example'),
    mailHost: maybe('a.example'),
    host: maybe('a.example', 'b.example'),
    addresses: several('7202AB 12', '6511XR 40'),
  })
  .map(known)
const anything = fc
  .record({
    name,
    kind: fc.constantFrom('training', 'language', 'other'),
    source: maybe('s1', 's2'),
    phone: maybe('0575123456'),
    mail: maybe('b@b.example'),
    mailHost: maybe('b.example'),
    page: maybe('a.example/x'),
    by: anyone,
    addresses: several('7202AB 12', '6511XR 40'),
    areas: several('GM0301', 'GM0268'),
    national: fc.boolean(),
  })
  .map(card)

test('a likelihood is the same either way, between sixty and a hundred', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const [one, other] = [
        serviceLikeness({ ...a, family: 'a' }, { ...b, family: 'b' }),
        serviceLikeness({ ...b, family: 'b' }, { ...a, family: 'a' }),
      ]
      expect(one?.likelihood).toBe(other?.likelihood)
      if (one) expect(one.likelihood >= LIKELY && one.likelihood <= 100).toBe(true)
    }),
  )
})

test('holding only some beside each other loses no pair', async () => {
  const numbered = <T extends { id: string }>(cards: T[], more: (id: string) => object): T[] =>
    cards.map((one, index) => ({ ...one, id: `id${index}`, ...more(`id${index}`) }))
  const all = <T extends { id: string }>(cards: T[], likeness: (a: T, b: T) => unknown) =>
    cards.flatMap((a, at) => cards.slice(at + 1).flatMap((b) => (likeness(a, b) ? [[a.id, b.id].toSorted().join()] : []))).toSorted()
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 12 }), fc.array(anyone, { maxLength: 12 }), async (services, organisations) => {
      const cards = numbered(services, (family) => ({ family }))
      const found = await serviceTwins(cards)
      expect(found.map(({ oneId, otherId }) => `${oneId},${otherId}`).toSorted()).toEqual(all(cards, serviceLikeness))
      const owners = numbered(organisations, () => ({}))
      const pairs = await organisationTwins(owners)
      expect(pairs.map(({ oneId, otherId }) => `${oneId},${otherId}`).toSorted()).toEqual(all(owners, organisationLikeness))
    }),
    { numRuns: 400 },
  )
})
