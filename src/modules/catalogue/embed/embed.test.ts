import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordStage, regionBySlug } from '../../regions/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { enterProviders } from '../../../testing/providers.ts'

const BLOCK = '/regio/veluwe-stedendriehoek/diensten/blok'
let app: TestApp
beforeAll(async () => {
  app = await testApp()
  await enterProviders(app, await enterCast(app))
})
afterAll(() => app.close())

const policyOf = (headers: Headers) => headers.get('content-security-policy')

test('a region shows its services inside its own site: in a frame, without script, cookie or shell', async () => {
  const block = await app.as(null).get(BLOCK)
  expect(block.status).toBe(200)
  expect(block.text).toContain('Metselaar')
  expect([
    policyOf(block.headers)!.includes('frame-ancestors *'),
    block.headers.get('x-frame-options'),
    block.headers.get('set-cookie'),
  ]).toEqual([true, null, null])
  expect(policyOf(block.headers)).toContain("script-src 'none'")
  expect(block.html).not.toMatch(/<script|<img|<header|<form/)
  expect(block.html).toMatch(/href="\/\/localhost\/regio\/veluwe-stedendriehoek\/diensten\/[0-9a-f-]{36}" target="_top"/)
})

test('every other page stays out of frames', async () => {
  for (const path of [
    '/regio/veluwe-stedendriehoek/diensten',
    '/diensten',
    '/regio/veluwe-stedendriehoek',
    `${BLOCK}/x`,
    '/hsds/v3/services',
  ]) {
    const { headers } = await app.as(null).get(path)
    expect([path, policyOf(headers)!.includes("frame-ancestors 'none'"), headers.get('x-frame-options') !== null]).toEqual([
      path,
      true,
      true,
    ])
  }
})

test('as a piece it is HTML to include, filtered and short, in English too', async () => {
  const piece = await app.as(null).get(`${BLOCK}?vorm=stuk&soort=temp-agency&aantal=1`)
  expect(piece.html).toMatch(/^<div class="wegwijzer-diensten">.*<\/div>$/s)
  expect([piece.text.includes('Werk in de bouw'), piece.text.includes('Metselaar')]).toEqual([true, false])
  expect((await app.as(null).get(`/en${BLOCK}?vorm=stuk`)).text).toContain('See and compare everything')
  expect((await app.as(null).get('/regio/nergens/diensten/blok')).status).toBe(404)
})

// policy: K6
test('of a region that practises the list says so, in the page and in the piece; of an open one it does not', async () => {
  const there = '/regio/achterhoek/diensten/blok'
  const bar = 'Werkcentrum Achterhoek oefent.'
  for (const path of [there, BLOCK]) expect((await app.as(null).get(path)).text).not.toContain('oefent.')
  await app.system(async (tx, actor) => recordStage(tx, actor, (await regionBySlug(tx, 'achterhoek', actor.today))!.code, 'practice'))
  for (const path of [there, `${there}?vorm=stuk`]) expect((await app.as(null).get(path)).text, path).toContain(bar)
  expect((await app.as(null).get(BLOCK)).text).not.toContain('oefent.')
})
