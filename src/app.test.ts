import { sql } from 'kysely'
import { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from './platform/ids.ts'
import { touched } from './platform/log.ts'
import type { Module } from './platform/module.ts'
import { read, write } from './platform/request.ts'
import { form, page } from './platform/route.ts'
import { testApp, type TestApp } from './testing/app.ts'
import { enterCast, type Cast } from './testing/people.ts'

const MAIL = 'jan@post.example'
const jan = newId()

/** Reads Jan, then writes his mail where it stands already: the database quotes it in its error. */
const clashing: Module = {
  name: 'tests',
  routes: [
    form({
      post: '/proef/botsing',
      may: ['guide'],
      purpose: 'guidance',
      form: z.object({}),
      async submit(c) {
        await read(c, async (tx) => touched(tx, 'AM06', jan, 'contact'))
        const add = (on: Parameters<Parameters<typeof write>[1]>[0]) =>
          sql`insert into platform.setting (key, value) values (${MAIL}, 'x')`.execute(on)
        await write(c, async (tx) => {
          await add(tx)
          await add(tx)
        })
        return '/'
      },
      again: () => {
        throw new Error(`nobody expects ${MAIL} here`)
      },
    }),
    page({
      get: '/proef/wachten',
      may: 'anyone',
      purpose: null,
      async show(c) {
        await read(c, (tx) => sql`select pg_sleep(20)`.execute(tx))
        return c.hono.text('rested')
      },
    }),
  ],
}

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp({ extra: [clashing] })
  cast = await enterCast(app)
})
afterAll(() => app.close())

describe('a bug', () => {
  test('has one number on the page, in the log and in the processing log, and leaves no personal data in the log', async () => {
    const answer = await app.as(cast.fatma).post('/proef/botsing')
    expect(answer.status).toBe(500)
    const id = answer.headers.get('x-request-id')!
    expect(answer.text).toContain(`noem nummer ${id.slice(0, 8)}`)
    expect(app.bugs).toEqual([expect.objectContaining({ requestId: id, code: '23505', table: 'setting', constraint: 'setting_pkey' })])
    expect(JSON.stringify(app.bugs)).toContain('app.test.ts')
    expect(JSON.stringify(app.bugs)).not.toContain('post.example')
    const { rows } = await app.database.owner.query('select trace_id from platform.processing_log where persons @> array[$1::uuid]', [jan])
    expect(rows).toEqual([{ trace_id: id }])
    app.bugs.length = 0
  })
})

describe('every answer', () => {
  const paths = ['/', '/inloggen', '/nergens', '/mijn', '/api/v1/regions', '/api/v1/nergens', '/assets/nergens.css']
  test.each(paths)('%s carries the headers that keep a browser safe', async (path) => {
    const { headers } = await app.as(null).get(path)
    const policy = Object.fromEntries(
      headers
        .get('content-security-policy')!
        .split(/; ?/)
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    )
    expect(policy).toEqual({
      'default-src': "'none'",
      'style-src': "'self'",
      'script-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
    })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    if (!path.startsWith('/assets/')) expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('a database connection that is cut', () => {
  test('gives a page that says what to do, and the next request is served', async () => {
    const waiting = app.as(null).get('/proef/wachten')
    await app.database.cut('pg_sleep(20)')
    const answer = await waiting
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('Wacht een minuut en probeer het opnieuw')
    expect((await app.as(null).get('/')).status).toBe(200)
    expect((await app.as(cast.fatma).get('/werk')).status).toBe(200)
    expect(app.bugs).toEqual([])
  })

  test('also where nobody is let in, on a page and on the API as problem+json', async () => {
    const letIn = await app.database.shut()
    try {
      expect((await app.as(null).get('/')).status).toBe(503)
      const answer = await app.as(null).get('/api/v1/regions')
      expect(answer.status).toBe(503)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    } finally {
      await letIn()
    }
    expect((await app.as(null).get('/api/v1/regions')).status).toBe(200)
  })
})
