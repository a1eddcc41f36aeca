import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { JANS_TRACES, walkWithJan } from '../../testing/jan.ts'
import { enterCast, enterOfficer, type Cast } from '../../testing/people.ts'
import { enterProviders } from '../../testing/providers.ts'
import { ACCESSIBILITY } from '../catalogue/portal/part-schema.ts'
import { KINDS } from '../messages/rules.ts'
import { SOURCES } from '../plans/funding-lines/rules.ts'
import { partsOf } from './copy.ts'
import { texts } from './texts.ts'

let app: TestApp
let cast: Cast
let officer: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await walkWithJan(app, cast, await enterProviders(app, cast))
  officer = await enterOfficer(app, cast.municipality, cast.region)
})
afterAll(() => app.close())

/** A telephone number written another way is in no file. */
const WORDS = JANS_TRACES.filter((word) => word !== '0612345678')

describe('a copy', () => {
  test('holds all that is kept of Jan, as a file and as a page, with who read it', async () => {
    const file = await app.as(cast.jan).get('/mijn/kopie')
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="mijn-gegevens.json"')
    const page = await app.as(cast.jan).get('/mijn/kopie/lezen')
    for (const word of WORDS) {
      expect(file.html, word).toContain(word)
      expect(page.text, word).toContain(word)
    }
    expect(file.json()).toMatchObject({
      readings: expect.arrayContaining([expect.objectContaining({ organisation: 'Vakschool De Hamer' })]),
    })
    expect(page.text).toContain('Prijs € 4.800')
    // How each referral went, with the reason and the law.
    expect(file.json()).toMatchObject({
      referralFacts: expect.arrayContaining([expect.objectContaining({ toState: 'sent', byKind: 'staff' })]),
    })
  })

  test.each(['nl', 'en'] as const)('has a word for every part, fact and code of Jan (%s)', async (language) => {
    const { copy, log } = texts({ language })
    const lacking = partsOf((await app.as(cast.jan).get('/mijn/kopie')).json() as Record<string, unknown>).flatMap(({ part, records }) => [
      ...(copy.parts[part] ? [] : [`part ${part}`]),
      ...records
        .flat()
        .flatMap(({ name, value }) => [
          ...(copy.names[name] ? [] : [`fact ${name}`]),
          ...value
            .split(', ')
            .flatMap((word) => (/^[a-z]+(-[a-z]+)*$/.test(word) && !copy.words[word] && !log.kinds[word] ? [`code ${word}`] : [])),
        ]),
    ])
    expect([...new Set(lacking)]).toEqual([])
  })

  test.each(['nl', 'en'] as const)('has a word for every kind of message, payer, facility and purpose there is (%s)', (language) => {
    const { copy, log } = texts({ language })
    const purposes = JSON.parse(readFileSync('db/reference/people/purposes.json', 'utf8')) as { code: string }[]
    const codes = [...Object.keys(KINDS), ...SOURCES, ...ACCESSIBILITY, ...purposes.map(({ code }) => code)]
    expect(codes.filter((code) => !copy.words[code] && !log.kinds[code])).toEqual([])
  })

  test('is for who it is about: a worker and a visitor get none', async () => {
    expect((await app.as(cast.fatma).get('/mijn/kopie')).status).toBe(403)
    expect((await app.as(null).get('/mijn/kopie')).status).toBe(303)
    expect((await app.as(cast.anne).get('/mijn/kopie')).text).not.toContain('Boer')
  })
})

describe('a request', () => {
  const ask = async (kind: string, asked: string) => {
    const jan = app.as(cast.jan)
    const form = fieldsOf(await jan.get('/mijn/rechten'), '/mijn/rechten')
    return { id: form.id!, page: await jan.submit('/mijn/rechten', { ...form, kind, asked }) }
  }

  test.each([
    ['correction', 'Mijn telefoonnummer klopt niet', 'Verbeterd'],
    ['objection', 'Ik wil niet dat u mij doorverwijst', 'Wij doen dit niet meer'],
    ['access', 'Van wie heeft u mijn naam?', 'Van de gemeente'],
    ['portability', 'Graag als bestand', 'U kunt het zelf downloaden'],
  ])('for %s goes to one organisation, and comes back with the reason and the way to object', async (kind, asked, answer) => {
    const { id, page } = await ask(kind, asked)
    expect(page.text).toContain('Gemeente Zutphen antwoord uiterlijk zaterdag 14 november 2026')
    const own = app.as(officer)
    expect((await own.get('/beheer/privacy')).html).toContain(`/beheer/privacy/verzoeken/${id}`)
    expect((await own.get(`/beheer/privacy/verzoeken/${id}`)).text).toContain(asked)
    const unsaid = await own.post(`/beheer/privacy/verzoeken/${id}`, { decision: 'granted' })
    expect(unsaid.status).toBe(422)
    await own.submit(`/beheer/privacy/verzoeken/${id}`, { decision: 'granted', answer })
    expect((await own.post(`/beheer/privacy/verzoeken/${id}`, { decision: 'refused', answer })).status).toBe(409)
    const back = await app.as(cast.jan).get('/mijn/rechten')
    expect(back.text).toContain(answer)
    expect(back.text).toContain('Maak dan bezwaar bij Gemeente Zutphen. Dat kan tot en met woensdag 25 november 2026.')
    expect(back.text).toContain('Autoriteit Persoonsgegevens')
  })

  test('is nobody else’s: another organisation, a guide and another person see nothing of it', async () => {
    const { id } = await ask('objection', 'Alleen voor de gemeente')
    const path = `/beheer/privacy/verzoeken/${id}`
    const stranger = await enterOfficer(app, cast.uwv, cast.region)
    expect((await app.as(stranger).get(path)).status).toBe(404)
    expect((await app.as(stranger).post(path, { decision: 'granted', answer: 'x' })).status).toBe(404)
    expect((await app.as(stranger).get('/beheer/privacy')).html).not.toContain(id)
    expect((await app.as(cast.fatma).get(path)).status).toBe(404)
    expect((await app.as(cast.anne).get('/mijn/rechten')).text).not.toContain('Alleen voor de gemeente')
  })
})
