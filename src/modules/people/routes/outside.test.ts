import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
let janId: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  janId = await handedOver(app, cast)
  await tiedAtDesk(app, cast, janId, cast.jan)
})
afterAll(() => app.close())

const jan = { firstName: 'jan', lastName: 'De Boer', fact: 'birth-date', value: '1977-05-31', reason: 'on-the-phone' }
const search = (accountId: string, more: Record<string, string> = {}) => app.as(accountId).post('/werk/zoeken', { ...jan, ...more })

test('full name, one more fact and a reason show the minimum: the name and who helps', async () => {
  const found = await search(cast.gids3)
  expect(found.text).toContain('Jan de Boer')
  // Karin of the municipality made the file; Fatma of UWV took it over.
  expect(found.text).toContain('Geholpen door UWV Stedendriehoek')
  expect(found.text).not.toContain('Geholpen door Gemeente Zutphen')
  for (const secret of ['jan@post.example', '06 12 34', janId, '7201'])
    expect(found.html.replaceAll(/value="[^"]*"/g, '')).not.toContain(secret)
  expect((await app.as(cast.gids3).get(`/werk/personen/${janId}`)).status).toBe(404)
})

test('each fact that is right finds, a wrong one or a part of the name does not', async () => {
  for (const [fact, value] of [
    ['email', 'JAN@post.example'],
    ['phone', '0612345678'],
    ['birth-date', '31-5-1977'],
    ['birth-date', '31/05/1977'],
  ])
    expect((await search(cast.gids3, { fact: fact!, value: value! })).text).toContain('Jan de Boer')
  const wrongs: Record<string, string>[] = [
    { value: '1977-06-01' },
    { lastName: 'Boer' },
    { firstName: 'J' },
    { fact: 'email', value: 'x@y.example' },
  ]
  for (const wrong of wrongs) expect((await search(cast.gids3, wrong)).text).toContain('Niemand gevonden')
  for (const value of ['31-13-1977', 'mei 1977', '5-1977']) {
    const again = await search(cast.gids3, { value })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Vul de geboortedatum in als dag-maand-jaar')
    expect(again.html).toContain(`value="${value}"`)
  }
})

test('without a reason nothing is searched; another region finds nobody; others may not search', async () => {
  expect((await search(cast.gids3, { reason: '' })).status).toBe(422)
  expect((await search(cast.gids2)).text).toContain('Niemand gevonden')
  expect((await search(cast.jan)).status).toBe(403)
  expect((await search(cast.coordinator)).status).toBe(403)
})

test('the person sees it as outside involvement, with the reason that was chosen', async () => {
  const log = await app.as(cast.jan).get('/mijn/inzage')
  expect(log.text).toContain('UWV Stedendriehoek (medewerker van het Werkcentrum), buiten betrokkenheid: u belde')
  expect(log.text).not.toContain('Roos Bakker')
  const { rows } = await app.database.owner.query<{ n: number }>(
    'select count(*)::int as n from platform.processing_log where outside and persons @> array[$1::uuid]',
    [janId],
  )
  expect(rows[0]!.n).toBe(5)
})

test('a shielded person is never found, by no fact', async () => {
  await app.as(cast.fatma).submit(`/werk/personen/${janId}/beheer/afscherming`, { shielded: 'yes' })
  const facts: Record<string, string>[] = [{}, { fact: 'email', value: 'jan@post.example' }, { fact: 'phone', value: '0612345678' }]
  for (const more of facts) expect((await search(cast.gids3, more)).text).toContain('Niemand gevonden')
  expect(app.bugs).toEqual([])
})
