import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../modules/access/index.ts'
import { setBranding, setNationalDesk } from '../../modules/regions/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

let app: TestApp
let cast: Cast
let noor: string
const UNSET = '/regio/achterhoek'

beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  noor = await app.system(async (tx, actor) => {
    await setBranding(tx, actor, cast.region, { phone: '0800 000 0010', email: 'info@stedendriehoek.example' })
    await setNationalDesk(tx, actor, { phone: '0800 000 0000', email: null, hours: 'op werkdagen' })
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'noor', displayName: 'Noor van Dam' })
    await grantRole(tx, actor, { accountId: id, role: 'editor', regionCode: null })
    return id
  })
})
afterAll(() => app.close())

test('a region that is not open yet says so, and names who helps now, how and by when', async () => {
  const { text, html } = await app.as(null).get(UNSET)
  expect(text).toContain('Werkcentrum Achterhoek is hier nog niet open')
  expect(text).toMatch(/Het landelijk team antwoordt uiterlijk \w+ 9 juli 2026/)
  expect(text).toMatch(/Werkcentrum Veluwe Stedendriehoek Afstand ongeveer \d+ kilometer Telefoon 0800 000 0010/)
  expect(text).toContain('Werkcentrum Zutphen, Zutphen')
  expect(text).toContain('0800 000 0000')
  expect(html).toContain(`href="${UNSET}/hulp"`)
  expect(html).not.toContain(`${UNSET}/afspraak`)
})

test('no way through an unset region ends nowhere', async () => {
  const visitor = app.as(null)
  for (const path of [
    '',
    '/hulp',
    '/zoeken?zoek=zzzz',
    '/diensten',
    '/regelingen',
    '/dringend',
    '/vragen',
    '/vraagbaak',
    '/vraagbaak/nieuw',
    '/info',
  ])
    expect((await visitor.get(UNSET + path)).status, path).toBe(200)
  expect((await visitor.get(`${UNSET}/zoeken?zoek=zzzz`)).html).toContain(`href="${UNSET}/hulp"`)
  expect(await visitor.get(`${UNSET}/afspraak`)).toMatchObject({ status: 303, location: `${UNSET}/hulp` })
  expect(await visitor.get(`/en${UNSET}/afspraak`)).toMatchObject({ status: 303, location: `/en${UNSET}/hulp` })
  expect(await visitor.post(`${UNSET}/afspraak`, { firstName: 'Jan' })).toMatchObject({ status: 303, location: `${UNSET}/hulp` })
})

test('the questions of every entrance end in a question with a day and the nearest desk', async () => {
  for (const entrance of ['work', 'career-step', 'schooling', 'staff', 'job-loss']) {
    const end = await walk(entrance)
    expect(end.text, entrance).toMatch(/Het landelijk team van de Werkcentra Wanneer Antwoord uiterlijk \w+ 9 juli 2026/)
    expect(end.text, entrance).toContain('Praat met een gids in de buurt')
    expect(end.html, entrance).not.toMatch(/\/(afspraak|terugbellen|vraag)"/)
  }
})

test('a person asks where no region is open; the desk of the country answers, and only that', async () => {
  const form = fieldsOf(await app.as(null).get(`${UNSET}/vraagbaak/nieuw`), `${UNSET}/vraagbaak`)
  const asked = {
    ...form,
    askerKind: 'person',
    deskQuestion: 'Wie helpt mij aan een cursus lassen?',
    askerName: 'Jan de Boer',
    askerPhone: '0612345678',
  }
  const { text, html } = await app.as(null).submit(`${UNSET}/vraagbaak`, asked)
  expect(text).toContain('Bij wie ligt het Het landelijk team van de Werkcentra')
  expect(html).not.toContain('href="/regio/achterhoek/afspraak"')
  const list = await app.as(noor).get('/werk/vraagbaak')
  expect(list.text).toContain('Wie helpt mij aan een cursus lassen?')
  for (const other of [cast.fatma, cast.coordinator]) expect((await app.as(other).get('/werk/vraagbaak')).text).not.toContain('lassen')
  const path = `/werk/vraagbaak/${form.id}`
  expect((await app.as(cast.fatma).get(path)).status).toBe(404)
  expect((await app.as(noor).submit(`${path}/antwoord`, { deskAnswer: 'Bel het Werkcentrum in Zutphen, dat helpt u nu.' })).text).toContain(
    'Beantwoord',
  )
})

test('an open region still takes questions of organisations only, by its own desk', async () => {
  const base = '/regio/veluwe-stedendriehoek'
  const form = fieldsOf(await app.as(null).get(`${base}/vraagbaak/nieuw`), `${base}/vraagbaak`)
  const asked = { ...form, deskQuestion: 'Hoe vraag ik loonkostensubsidie aan?', askerName: 'Eva van Rijn', askerPhone: '0612345678' }
  expect((await app.as(null).post(`${base}/vraagbaak`, { ...asked, askerKind: 'person' })).text).toContain('Begin dan bij “Vragen”')
  expect((await app.as(null).post(`${base}/vraagbaak`, { ...asked, askerKind: 'employer' })).text).toContain(
    'Vul de naam van uw organisatie in',
  )
  await app.as(null).submit(`${base}/vraagbaak`, { ...asked, askerKind: 'employer', askerOrganisation: 'Planbouw Van Rijn' })
  expect((await app.as(cast.fatma).get('/werk/vraagbaak')).text).toContain('loonkostensubsidie')
  expect((await app.as(noor).get('/werk/vraagbaak')).text).not.toContain('loonkostensubsidie')
})

test('the country is drawn in tiles, one for each region, with the same list beside it', async () => {
  for (const path of ['/', '/regios']) {
    const { html, text } = await app.as(null).get(path)
    expect(html.match(/class="ww-maptile/g), path).toHaveLength(35)
    expect(new Set([...html.matchAll(/ww-row-(\d+) ww-column-(\d+)/g)].map(([place]) => place)).size, path).toBe(35)
    expect(text, path).toContain('Werkcentrum Achterhoek: hier nog niet open')
  }
  expect(app.bugs).toEqual([])
})

/** Answers the first choice of every step of an entrance. */
async function walk(entrance: string) {
  const visitor = app.as(null)
  let answer = await visitor.get(`${UNSET}/vragen/begin/${entrance}`)
  for (let step = 0; step < 12; step++) {
    if (answer.location) answer = await visitor.get(answer.location)
    else {
      const action = /action="(\/regio\/achterhoek\/vragen\/[^"]+)"/.exec(answer.html)?.[1]
      const choice = /name="answer"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="answer"/.exec(answer.html)
      if (!action || !choice) return answer
      answer = await visitor.post(action, { ...fieldsOf(answer, action), answer: (choice[1] ?? choice[2])! })
    }
  }
  return answer
}
