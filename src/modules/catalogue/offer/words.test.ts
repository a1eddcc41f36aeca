import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReference } from '../../../platform/reference-file.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { ACCESSIBILITY, APPLY_WAYS, NEEDS, PAYERS, RULE_KINDS } from '../portal/part-schema.ts'
import { KINDS } from '../schema.ts'
import { texts } from '../texts.ts'
import { OWN_FIGURES } from './source-name.ts'
import { putEvidence } from './put-evidence.ts'
import { serviceChanged } from './version.ts'
import { changesShown, ruleText } from './shown.tsx'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  const owner = app.database.owner
  await owner.query(
    `update catalogue.service set needs = $2, accessibility = $3, apply_ways = $4, languages = '{nl,ar}', delivery = 'workplace' where id = $1`,
    [others.planner, NEEDS, ACCESSIBILITY, APPLY_WAYS],
  )
  await owner.query(
    `insert into catalogue.service_term (service_id, taxonomy, code) values ($1, 'target-groups', 'ED07'), ($1, 'steps', 'ES06')`,
    [others.planner],
  )
  await owner.query(`update catalogue.price set payers = $2 where service_id = $1`, [others.planner, PAYERS])
  await owner.query(
    `insert into catalogue.service_rule (service_id, id, position, kind, value, hard) values
      ($1, gen_random_uuid(), 1, 'lives-in', 'GM0301', true), ($1, gen_random_uuid(), 2, 'benefit-from', 'municipality', true)`,
    [others.planner],
  )
  await app.system((tx, actor) => serviceChanged(tx, actor, others.planner))
  await app.program.settle()
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

/** What only stands in a database: codes of lists, regions and municipalities. */
const CODES = new RegExp(
  `\\b(ED07|ES06|GM0301|AM06|income-debt|care-for-others|hearing-loop|easy-language|regional-budget|training-fund|own-means)\\b`,
)

test('a service, the list with its filters and the comparison speak words in both languages, nowhere codes', async () => {
  for (const [prefix, group, language] of [
    ['', 'Statushouders', 'Arabisch'],
    ['/en', 'Refugees with a residence permit', 'Arabic'],
  ] as const) {
    const one = await app.as(null).get(`${prefix}/diensten/${others.planner}`)
    for (const word of [group, language]) expect(one.text).toContain(word)
    const list = await app.as(null).get(`${prefix}/diensten?doelgroep=ed07`)
    expect(list.text).toContain('Planner in de bouw')
    expect(list.text).not.toContain('Metselaar')
    expect(list.text).toContain(group)
    const compared = await app.as(null).get(`${prefix}/diensten/vergelijken?id=${others.planner}&id=${others.mason}`)
    for (const page of [one, list, compared]) expect(page.text).not.toMatch(CODES)
  }
})

test('a proposal to change kind, languages and area is read in words by provider and region', () => {
  const areas = new Map([
    ['AM06', 'Veluwe Stedendriehoek'],
    ['GM0301', 'Zutphen'],
  ])
  const shown = (part: 'content' | 'area' | 'quality' | 'status', body: object) =>
    changesShown(texts({ language: 'nl' }), formatIn('nl'), { part, before: {}, body: body as never }, areas).map(({ then }) => then)
  expect(shown('content', { kind: 'temp-agency', languages: ['nl', 'en'], needs: ['income-debt'], aim: 'work' })).toEqual([
    'Uitzendbureau',
    'work',
    'Nederlands; Engels',
    'Geld en schulden',
  ])
  expect(shown('area', { regions: ['AM06'], municipalities: ['GM0301'] })).toEqual(['Veluwe Stedendriehoek', 'Zutphen'])
  expect(shown('quality', { kind: 'none-yet' })).toEqual(['Nog geen cijfers'])
  expect(shown('status', { status: 'paused' })).toEqual(['tijdelijk gestopt'])
})

test('every code of our lists has a word in both languages, and the Dutch ones are those of the reference data', async () => {
  const reference = await readReference('catalogue/terms.csv')
  for (const language of ['nl', 'en'] as const) {
    const t = texts({ language })
    for (const code of [...NEEDS, ...ACCESSIBILITY, ...APPLY_WAYS, ...PAYERS]) expect(t.portal.codes[code], code).toBeTruthy()
    for (const kind of KINDS) expect(t.kinds[kind], kind).toBeTruthy()
    for (const kind of RULE_KINDS.filter((one) => one !== 'other'))
      expect(ruleText(t, { kind, value: 'GM0301', words: null, hard: true }), kind).not.toBe(kind)
    for (const { taxonomy, code } of reference) expect(t.terms[`${taxonomy}:${code}`], `${taxonomy}:${code}`).toBeTruthy()
  }
  const nl = texts({ language: 'nl' }).terms
  expect(
    reference.map(({ taxonomy, code, name }) => [nl[`${taxonomy}:${code}`], name]).filter(([ours, theirs]) => ours !== theirs),
  ).toEqual([])
})

test('where our own figures come from is said in the language of the page', async () => {
  const { rows } = await app.database.owner.query("select id from catalogue.service where status = 'public' limit 1")
  const figures = { kind: 'outcome', source: OWN_FIGURES, onDate: '2026-07-01', months: 3, cases: 8, denominator: 12 }
  await app.system((tx, actor) => putEvidence(tx, actor, { ...figures, serviceId: rows[0].id }))
  expect((await app.as(null).get(`/en/diensten/${rows[0].id}`)).text).toContain('Referrals of the Werkcentrum')
  expect((await app.as(null).get(`/diensten/${rows[0].id}`)).text).toContain('Doorverwijzingen van het Werkcentrum')
})
