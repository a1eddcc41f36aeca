import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  providers = await enterProviders(app, await enterCast(app))
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

interface Answer {
  changes: { id: string; change: string; because?: string; service?: { name: string } }[]
  next: string
  more: boolean
  restarted: boolean
}
const changes = async (query: string) => (await app.as(null).get(`/hsds/v3/changes?${query}`)).json() as Answer
const press = (id: string, button: string) =>
  app.as(providers.school.worker).submit(`/aanbieder/diensten/${id}/${button}`, { because: 'full', untilOn: '2026-09-01' })
/** Other test files may hold a transaction open on the same server for a moment. */
const until = async (query: string, count: number) => {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await changes(query)
    if (answer.changes.length >= count) return answer
    await new Promise((done) => setTimeout(done, 50))
  }
  return changes(query)
}

// policy: D1
test('who follows the services by a cursor is told what changed and what stopped, ended or came back, each once', async () => {
  const { planner, mason, posting } = providers
  const ours = await until('per_page=100', 3)
  const known = ours.changes.map(({ id }) => id)
  expect(known).toEqual(expect.arrayContaining([planner, mason, posting]))
  expect(new Set(known).size).toBe(known.length)
  expect([ours.more, ours.restarted]).toEqual([false, false])
  expect(await changes(`cursor=${ours.next}`)).toEqual({ changes: [], next: ours.next, more: false, restarted: false })

  await press(planner, 'onderbreking')
  await app.as(providers.school.worker).submit(`/aanbieder/diensten/${mason}/plaatsen-vrij`, { waitingWeeks: '7' })
  const stopped = await until(`cursor=${ours.next}&full=true`, 2)
  expect(stopped.changes).toMatchObject([
    { id: planner, change: 'removed', because: 'paused' },
    { id: mason, change: 'changed', service: { name: 'Metselaar', wait_time: '7 weken' } },
  ])
  await press(planner, 'hervatting')
  const back = await until(`cursor=${stopped.next}`, 1)
  expect(back.changes).toMatchObject([{ id: planner, change: 'changed' }])
  expect((await until(`cursor=${ours.next}`, 2)).changes.map(({ id }) => id)).toEqual([mason, planner])
})

test('page by page nothing is left out; a cursor that is not ours begins again and says so; drafts are never told', async () => {
  await app.as(providers.school.worker).submit('/aanbieder/diensten', {
    id: '019f0000-0000-7000-8000-00000000abcd',
    name: 'Nog niet af',
    kind: 'training',
    delivery: 'group',
  })
  const all = (await changes('per_page=100')).changes.map(({ id }) => id)
  const paged: string[] = []
  let cursor = ''
  for (let more = true; more;) {
    const answer = await changes(`per_page=1${cursor && `&cursor=${cursor}`}`)
    paged.push(...answer.changes.map(({ id }) => id))
    cursor = answer.next
    more = answer.more
  }
  expect(paged).toEqual(all)
  expect(all).not.toContain('019f0000-0000-7000-8000-00000000abcd')
  expect(await changes('cursor=onzin')).toMatchObject({ restarted: true, changes: all.map((id) => ({ id })) })
})
