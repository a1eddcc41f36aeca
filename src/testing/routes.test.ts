import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSession } from '../modules/access/index.ts'
import type { Role } from '../platform/actor.ts'
import type { FormRoute, PageRoute } from '../platform/route.ts'
import { fieldsOf, testApp, type TestApp } from './app.ts'
import { fetched, pathOf } from './every-route.ts'
import { contentsOf } from './contents.ts'
import { enterEverybody, type Played } from './everybody.ts'
import { enterCast, type Cast } from './people.ts'

const REFUSALS = [303, 400, 401, 403, 404, 409, 410, 413, 415, 422, 429]

let app: TestApp
let cast: Cast
let accounts: Record<Played, string | null>
/** Jan's file, connected to his account and guided by Fatma: behind it the commands themselves are reached. */
let personId: string
/** Of the demo too. */
let pages: PageRoute[]
let forms: FormRoute[]

beforeAll(async () => {
  app = await testApp({ demoPages: true })
  const routes = app.program.around.modules.flatMap((module) => module.routes)
  pages = routes.filter((route) => route.kind === 'page')
  forms = routes.filter((route) => route.kind === 'form')
  cast = await enterCast(app)
  accounts = await enterEverybody(app, cast)
  const handover = fieldsOf(await app.as(cast.klantmanager).get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await app.as(cast.klantmanager).submit('/werk/overdrachten', {
    ...handover,
    firstName: 'Jan',
    lastName: 'de Boer',
    email: 'jan@post.example',
    municipality: 'GM0301',
    questionKind: 'work',
    reason: 'other-expertise',
    agreed: 'yes',
  })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${handover.id}/aanvaarding`)
  personId = handover.id!
  await app.program.settle()
  const {
    rows: [mail],
  } = await app.database.owner.query<{ body: string }>('select body from platform.caught_mail order by at limit 1')
  await app
    .as(cast.jan)
    .submit(/http:\/\/localhost(\/volg\/\S+)/.exec(mail!.body)![1]!.replace('/volg/', '/koppelen/'), { birthDate: '1977-05-31' })
})
afterAll(() => app.close())

/** The requests of one table, a few at a time, as somebody; each with its own name in what comes back. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<string | null>): Promise<string[]> {
  const wrong: string[] = []
  const queue = [...items]
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        const found = await work(item)
        if (found) wrong.push(found)
      }
    }),
  )
  return wrong
}

const roles = () => Object.keys(accounts) as Played[]
const cookieOf = async (accountId: string | null) => (accountId ? `sessie=${await app.system((tx) => startSession(tx, accountId))}` : '')
const nobodyBroke = (wrong: string[]) => {
  expect({ wrong, bugs: app.bugs.splice(0) }).toEqual({ wrong: [], bugs: [] })
}

test('every page answers every role as its route states', { timeout: 180_000 }, async () => {
  for (const role of roles()) {
    const as = app.as(accounts[role])
    await as.get('/')
    nobodyBroke(
      await each(pages, async (route) => {
        const answer = await as.get(pathOf(route))
        const what = `${role} GET ${route.path}: ${answer.status}`
        if (answer.status >= 500) return `${what} ${answer.text.slice(0, 200)}`
        if (route.may === 'anyone') return answer.status === 401 || answer.text.includes('voor een andere groep gebruikers') ? what : null
        if ((route.may as readonly Role[]).includes(role))
          return answer.status === 403 && answer.text.includes('voor een andere groep gebruikers') ? what : null
        const right = route.params
          ? answer.status === 404
          : role === 'visitor'
            ? answer.status === 303 && answer.location?.startsWith('/inloggen?terug=')
            : answer.status === 403
        return right ? null : `${what}, not refused`
      }),
    )
  }
})

test('every form refuses every role it is not for, and nothing changes', { timeout: 240_000 }, async () => {
  const before = await contentsOf(app.database)
  let refused = 0
  for (const role of roles()) {
    const as = app.as(accounts[role])
    await as.get('/')
    nobodyBroke(
      await each(
        forms.filter((route) => route.may !== 'anyone' && !(route.may as readonly Role[]).includes(role)),
        async (route) => {
          const answer = await as.post(pathOf(route, { personId }), { id: randomUUID(), personId })
          refused++
          const right = route.params ? answer.status === 404 : answer.status === (role === 'visitor' ? 401 : 403)
          return right ? null : `${role} POST ${route.path}: ${answer.status}`
        },
      ),
    )
  }
  expect(refused).toBeGreaterThan(forms.length * 8)
  expect(await contentsOf(app.database)).toEqual(before)
})

test('no form is broken by nonsense, and none echoes it as markup', { timeout: 180_000 }, async () => {
  const same = (route: FormRoute, value: string | string[]) =>
    Object.fromEntries(Object.keys(route.form.shape).map((field) => [field, value]))
  const nonsense: ((route: FormRoute) => Record<string, string | string[]>)[] = [
    () => ({}),
    (route) => same(route, 'x'.repeat(5000)),
    (route) => same(route, "'; drop table people.person; --"),
    (route) => same(route, '"><script>alert(1)</script>'),
    (route) => same(route, '31-02-2026'),
    (route) => same(route, ['a', 'b', 'c']),
    (route) => same(route, '\u0000\ud800'),
    // Each field by itself the right kind of thing, together making no sense.
    (route) => same(route, randomUUID()),
    (route) => same(route, '99999999999999999999'),
    (route) => same(route, '2026-07-06'),
  ]
  /** A form reads what is posted in one way for every role: all of it is posted once, by the others only what leads furthest. */
  const met = new Set<FormRoute>()
  const further = [0, 5, 7]
  for (const role of roles()) {
    const allowed = forms.filter(
      (route) =>
        (route.may !== 'anyone' && (route.may as readonly Role[]).includes(role)) ||
        (route.may === 'anyone' && ['visitor', 'person', 'guide'].includes(role)),
    )
    // Signing out ends the session of the others, so it is asked with none.
    const as = app.as(accounts[role])
    await as.get('/')
    const cookie = await cookieOf(accounts[role])
    nobodyBroke(
      await each(allowed, async (route) => {
        const path = pathOf(route, { personId })
        const by = route.path === '/uitloggen' ? app.as(null) : as
        const again = met.has(route)
        met.add(route)
        for (const [index, make] of nonsense.entries()) {
          if (again && !further.includes(index)) continue
          const answer = await by.post(path, make(route))
          // A few pages answer the post itself with what they made or found.
          const fine = REFUSALS.includes(answer.status) || answer.status === 200
          if (!fine || answer.html.includes('<script>alert'))
            return `${role} POST ${route.path} nonsense ${index}: ${answer.status} ${answer.text.slice(0, 200)}`
        }
        const json = await fetched(app, path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(route.path === '/uitloggen' ? {} : { cookie }) },
          body: '{"a":[1]}',
        })
        return json.status >= 400 && json.status < 500 ? null : `${role} POST ${route.path} as JSON: ${json.status}`
      }),
    )
  }
  const { rows } = await app.database.owner.query('select 1 from people.person')
  expect(rows.length).toBeGreaterThan(0)
})

test('no page is broken by a strange query or a strange address', { timeout: 180_000 }, async () => {
  const long = 'x'.repeat(6000)
  const queries = ['?zoek=%00%ff', `?zoek=${long}`, '?vanaf=..&tot=-1&pagina=-1', "?vanaf='--&pagina=1e9&moment=31-02-2026"]
  for (const role of ['visitor', 'person', 'guide', 'provider', 'coordinator', 'administrator'] as const) {
    const as = app.as(accounts[role])
    await as.get('/')
    nobodyBroke(
      await each(
        pages.filter((route) => (route.may === 'anyone' ? role === 'visitor' : (route.may as readonly Role[]).includes(role))),
        async (route) => {
          const named = Object.keys(route.query?.shape ?? {})
          const all = (value: string) => `?${named.map((name) => `${name}=${value}`).join('&')}`
          const own = pathOf(route, { personId })
          const strange = route.params
            ? ['abc', '%00', '%ff', '..%2f..', "'%3B--", long].map((value) =>
                pathOf(route, Object.fromEntries(Object.keys(route.params!.shape).map((name) => [name, value]))),
              )
            : []
          for (const path of [
            ...[...queries, ...['%00', '%ff', long, '..', '31-02-2026', '-1', randomUUID()].map(all)].map((query) => own + query),
            `/en${own}`,
            ...strange,
          ]) {
            const answer = await as.get(path)
            if (answer.status >= 500) return `${role} GET ${path.slice(0, 200)}: ${answer.status} ${answer.text.slice(0, 200)}`
          }
          return null
        },
      ),
    )
  }
})

test('a body beyond ten megabytes is not read', async () => {
  const body = 'a='.padEnd(11 * 1024 * 1024, 'x')
  for (const path of ['/werk/overdrachten', '/api/v1/handovers']) {
    const answer = await fetched(app, path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        cookie: await cookieOf(cast.fatma),
      },
      body,
    })
    expect(answer.status).toBe(413)
  }
  nobodyBroke([])
})
