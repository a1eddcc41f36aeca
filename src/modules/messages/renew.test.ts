import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { handedOver } from '../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

async function links(address: string): Promise<string[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at, id',
    [address],
  )
  return rows.flatMap((row) => /http:\/\/localhost(\/(?:volg|afspraak)\/\S+)/.exec(row.body)?.[1] ?? [])
}
const ask = (who: string) => app.as(null).post('/nieuwe-link', { who })
// The languages of the front door stand above the pages of it only: which page it is says its address already.
const plain = (text: string) => text.replace(/Nummer van deze pagina.*/, '').replace(/العربية Türkçe Українська Polski /, '')

test('a wrong, expired and revoked link and one of another kind look alike, and offer a new one', async () => {
  await handedOver(app, cast, { email: 'een@post.example' })
  const [good] = await links('een@post.example')
  const token = good!.split('/').at(-1)!
  await handedOver(app, cast, { email: 'twee@post.example' })
  const [late] = await links('twee@post.example')
  await handedOver(app, cast, { email: 'drie@post.example' })
  const [gone] = await links('drie@post.example')
  const set = (what: string, link: string) =>
    app.database.owner.query(`update platform.safe_link set ${what} where token_hash = sha256($1::bytea)`, [link.split('/').at(-1)])
  await set(`expires_on = '2026-07-06'`, late!)
  await set('revoked_at = made_at', gone!)
  expect((await app.as(null).get(good!)).status).toBe(200)
  const seen = new Set<string>()
  for (const path of [late!, gone!, `/volg/06.${'x'.repeat(22)}`, `/afspraak/${token}`, `/hoe-gaat-het/${token}`]) {
    const answer = await app.as(null).get(path)
    expect(answer.status, path).toBe(410)
    expect(answer.html).toContain('href="/nieuwe-link"')
    seen.add(plain(answer.text))
  }
  expect(seen.size).toBe(1)
  expect((await app.as(null).post(`/afspraak/${token}/annulering`, { reason: 'not-possible' })).status).toBe(410)
})

test('asked for by mail or number a new link comes by mail and the old one ends; the answer is the same for a stranger', async () => {
  const id = await handedOver(app, cast, { email: 'vier@post.example' })
  const before = await links('vier@post.example')
  const known = await ask('VIER@post.example')
  const after = await links('vier@post.example')
  expect(after.length).toBe(before.length + 1)
  expect((await app.as(null).get(after.at(-1)!)).status).toBe(200)
  for (const old of before) expect((await app.as(null).get(old)).status).toBe(410)
  const unknown = await ask('niemand@post.example')
  expect(unknown.status).toBe(known.status)
  expect(plain(unknown.text)).toBe(plain(known.text))
  const { rows } = await app.database.owner.query<{ reference: string }>('select reference from people.person where id = $1', [id])
  expect(plain((await ask(rows[0]!.reference.toLowerCase())).text)).toBe(plain(known.text))
  expect((await links('vier@post.example')).length).toBe(after.length + 1)
})

test('an appointment gets its own link again, of its own kind', async () => {
  const book = '/regio/veluwe-stedendriehoek/afspraak'
  const form = fieldsOf(await app.as(null).get(`${book}?moment=2026-07-08T09:00`), book)
  await app.as(null).post(book, { ...form, firstName: 'Kees', questionKind: 'work', channel: 'counter', email: 'kees@post.example' })
  const [first] = await links('kees@post.example')
  expect(first).toContain('/afspraak/')
  await ask('kees@post.example')
  const [, second] = await links('kees@post.example')
  expect((await app.as(null).get(second!)).text).toContain('Uw afspraak staat')
  expect((await app.as(null).get(first!)).status).toBe(410)
})

test('asking is limited by address, and so are posts behind a link', async () => {
  const statuses = []
  for (let times = 0; times < 12; times++) statuses.push((await ask('wie@post.example')).status)
  expect(statuses).toContain(429)
  const posts = []
  for (let times = 0; times < 62; times++)
    posts.push((await app.as(null).post(`/afspraak/06.${'y'.repeat(22)}/annulering`, { reason: 'not-possible' })).status)
  expect(posts.at(0)).toBe(410)
  expect(posts.at(-1)).toBe(429)
  expect(app.bugs).toEqual([])
})
