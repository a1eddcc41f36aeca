import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Route } from '../../../src/platform/route.ts'
import { statedRoutes } from './routes.ts'

const good = {
  kind: 'page',
  path: '/werk/overdrachten/:id',
  may: ['guide'],
  purpose: 'handover',
  params: z.object({ id: z.string() }),
  query: null,
}
const found = (...routes: object[]) =>
  statedRoutes([{ name: 'intake', routes: routes as Route[] }], ['guide', 'person'], ['handover']).map((finding) => finding.says)

test('a route that says who may and why passes, also one for anyone without personal data', () => {
  expect(found(good, { ...good, path: '/', may: 'anyone', purpose: null, params: null })).toEqual([])
})

test('a route that is silent about who, why or a parameter is found', () => {
  const silent = { kind: 'page', path: '/werk/:id', params: null, query: null }
  expect(found(silent)).toEqual([
    'GET /werk/:id does not say who may',
    'GET /werk/:id does not say for which purpose',
    'GET /werk/:id lets id reach SQL without a schema',
  ])
  expect(found({ ...good, may: [] })).toHaveLength(1)
  expect(found({ ...good, purpose: 'curiosity' })).toEqual([
    'GET /werk/overdrachten/:id is for curiosity, which is no purpose in db/reference',
  ])
  expect(found({ ...good, may: ['gids'] })).toEqual(['GET /werk/overdrachten/:id is for gids, which is no role'])
})

test('a route for representatives that says no part is found', () => {
  const forOthers = { ...good, path: '/mijn/plan', params: null, may: ['person', 'representative'] }
  const says = (route: object) =>
    statedRoutes([{ name: 'plans', routes: [route as Route] }], ['person', 'representative'], ['handover']).map((finding) => finding.says)
  expect(says(forOthers)).toEqual(['GET /mijn/plan does not say which part a representative needs'])
  expect(says({ ...forOthers, part: 'plan' })).toEqual([])
})

test('two routes of one method on one place, an odd path and an API beside the API are found', () => {
  expect(found(good, { ...good, path: '/werk/overdrachten/:handover', params: z.object({ handover: z.string() }) })).toHaveLength(1)
  expect(found(good, { ...good, kind: 'form' })).toEqual([])
  expect(found({ ...good, path: '/Werk/:id' })).toHaveLength(1)
  expect(found({ ...good, kind: 'api', method: 'get', path: '/api/v1/handovers/{id}' })).toEqual([])
  expect(found({ ...good, kind: 'api', method: 'get', path: '/api/v1/handovers/{other}' })).toHaveLength(1)
  expect(found({ ...good, kind: 'api', method: 'get', path: '/hsds/v3/taxonomy_terms/{id}' })).toEqual([])
  expect(found({ ...good, kind: 'api', method: 'get', path: '/api/v1/taxonomy_terms/{id}' })).toHaveLength(1)
  expect(found({ ...good, kind: 'api', method: 'get', path: '/werk/:id' })).toHaveLength(1)
})
