import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../modules/access/index.ts'
import { insertPrice, insertService } from '../modules/catalogue/index.ts'
import { testApp, type TestApp } from './app.ts'
import { enterCast, type Cast } from './people.ts'

const STALE = 'U ziet weer het begin'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await app.system(async (tx, actor) => {
    for (let number = 0; number < 30; number++) {
      const id = await insertService(tx, actor, {
        organisationId: cast.uwv,
        name: `Hulp nummer ${number}`,
        kind: 'training',
        acceptanceDays: 5,
        status: 'public',
        confirmedOn: actor.today,
        newSince: '2020-01-01',
        regions: [cast.region],
      })
      await insertPrice(tx, {
        serviceId: id,
        part: 'payer',
        kind: 'free',
        amountCents: 0,
        vatBasisPoints: 0,
        quantity: 1,
        validFrom: '2026-01-01',
      })
    }
    for (let number = 0; number < 30; number++) {
      const subject = `gids-${number}`
      const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject, displayName: 'Kim', organisationId: cast.uwv })
      await grantRole(tx, actor, { accountId: id, role: 'guide', regionCode: cast.region })
    }
  })
})
afterAll(() => app.close())

/** The way to the next page; the same page in the other language is none. */
const nextOf = (html: string) => /href="(\/(?!en\/)[^"]*[?&;]vanaf=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')

test.each([
  ['/diensten', null, /href="\/diensten\/[0-9a-f-]{36}"/g, 30],
  ['/beheer/rollen', 'coordinator', /href="\/beheer\/rollen\/[0-9a-f-]{36}"/g, 34],
] as const)('%s shows every line once, page by page', async (path, who, line, all) => {
  const as = app.as(who && cast[who])
  const first = await as.get(path)
  const second = await as.get(nextOf(first.html)!)
  const lines = [first, second].map((answer) => new Set(answer.html.match(line)))
  expect(lines.map((page) => page.size)).toEqual([25, all - 25])
  expect(new Set(lines.flatMap((page) => [...page])).size).toBe(all)
  expect([first.text.includes(STALE), second.text.includes(STALE), nextOf(second.html)]).toEqual([false, false, undefined])
})

test.each([
  ['/diensten', null],
  ['/beheer/rollen', 'coordinator'],
] as const)('%s with a cursor of something else says so, and begins anew', async (path, who) => {
  const as = app.as(who && cast[who])
  const answer = await as.get(`${path}?vanaf=WzIsIngiXQ`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain(STALE)
  expect(nextOf(answer.html)).toBeDefined()
})

test('in the API a page is 25 lines, at most 100, and a cursor of another question comes with a notice', async () => {
  const list = async (query: string) => {
    const answer = await app.as(null).get(`/api/v1/services${query}`)
    return { status: answer.status, ...(answer.json() as { items?: object[]; next?: string; notice?: string }) }
  }
  const first = await list('')
  expect([first.items!.length, first.notice]).toEqual([25, null])
  expect((await list(`?cursor=${first.next}`)).items).toHaveLength(5)
  const other = await list(`?kind=training&cursor=${first.next}`)
  expect([other.items!.length, other.notice]).toEqual([25, expect.stringContaining(STALE)])
  expect((await list('?limit=30')).items).toHaveLength(30)
  expect((await list('?limit=101')).status).toBe(400)
})
