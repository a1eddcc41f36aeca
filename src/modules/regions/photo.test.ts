import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount, startSession } from '../access/index.ts'
import { fetched } from '../../testing/every-route.ts'
import { testApp, textOf, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { png } from '../../testing/png.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const KEPT = '/beheer/sites/veluwe-stedendriehoek'
const MEGABYTE = 1024 * 1024
let app: TestApp
let cast: Cast
let administrator: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  administrator = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'beheer', displayName: 'Bea Beheer' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator', regionCode: null })
    return id
  })
})
afterAll(() => app.close())

async function post(account: string | null, path: string, bytes: Buffer<ArrayBuffer> | null, alt = 'De ingang aan het plein') {
  const body = new FormData()
  body.set('alt', alt)
  if (bytes) body.set('photo', new File([bytes], 'C:\\foto.png', { type: 'text/html' }))
  const headers = new Headers(account ? { cookie: `sessie=${await app.system((tx) => startSession(tx, account))}` } : {})
  const answer = await fetched(app, path, { method: 'POST', headers, body })
  return { status: answer.status, html: await answer.text() }
}

test('the coordinator places a photo: everybody sees it, with words, and without where it was made', async () => {
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/beheer')).html).toContain('href="/beheer/sites"')
  expect((await coen.get('/beheer/sites')).html).toContain(`href="${KEPT}"`)
  expect((await app.as(null).get(`${SITE}/foto`)).status).toBe(404)
  expect((await post(cast.coordinator, KEPT, png('GPS 52.14 6.19'))).status).toBe(303)

  const image = /<img[^>]*src="(\/regio\/[^"]+)"[^>]*>/.exec((await app.as(null).get(SITE)).html)!
  expect(image[0]).toContain('alt="De ingang aan het plein"')
  const served = await fetched(app, image[1]!)
  expect([served.status, served.headers.get('content-type'), served.headers.get('x-content-type-options')]).toEqual([
    200,
    'image/png',
    'nosniff',
  ])
  expect(served.headers.get('content-disposition')).toBe('attachment; filename="veluwe-stedendriehoek"')
  const bytes = Buffer.from(await served.arrayBuffer())
  expect([bytes.length > 50, bytes.includes('GPS')]).toEqual([true, false])

  // The same picture twice is kept once.
  expect((await post(administrator, KEPT, png('another place'))).status).toBe(303)
  const { rows } = await app.database.owner.query('select from platform.file')
  expect(rows).toHaveLength(1)
  expect((await coen.submit(`${KEPT}/verwijdering`)).text).toContain('Er staat nog geen foto')
  expect((await app.as(null).get(SITE)).html).not.toContain('<img class="ww-photo"')
  expect((await app.as(null).get(image[1]!)).status).toBe(404)
})

test.each([
  ['no file', null, 'Kies een foto'],
  ['a page that says it is a picture', Buffer.from('<script>alert(1)</script>'), 'geen hele PNG of JPEG'],
  ['half a picture', png('x').subarray(0, 60), 'geen hele PNG of JPEG'],
  ['more than 5 MB', Buffer.alloc(5 * MEGABYTE + 1), 'Dit bestand is te groot'],
])('%s comes back with a sentence and the words that were typed', async (_, bytes, says) => {
  const answer = await post(cast.coordinator, KEPT, bytes, 'Het plein in de zon')
  expect(answer.status).toBe(422)
  expect(textOf(answer.html)).toContain(says)
  expect(answer.html).toContain('value="Het plein in de zon"')
})

test('beyond ten megabytes nothing is read, and who keeps another site finds none', async () => {
  expect((await post(cast.coordinator, KEPT, Buffer.alloc(11 * MEGABYTE))).status).toBe(413)
  expect((await post(cast.fatma, KEPT, png('x'))).status).toBe(404)
  expect((await post(cast.coordinator, '/beheer/sites/rijk-van-nijmegen', png('x'))).status).toBe(404)
  expect((await app.as(cast.coordinator).get('/beheer/sites/rijk-van-nijmegen')).status).toBe(404)
  expect((await app.as(administrator).get('/beheer/sites/rijk-van-nijmegen')).status).toBe(200)
  expect(app.bugs).toEqual([])
})
