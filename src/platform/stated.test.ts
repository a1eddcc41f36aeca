import { expect, test } from 'vitest'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import type { Module } from './module.ts'
import { page, type Route } from './route.ts'
import { refuseUnstated } from './stated.ts'

const stated = page({
  get: '/werk/personen/:id',
  may: ['guide'],
  purpose: 'guidance',
  params: z.object({ id: z.uuid() }),
  show: async () => new Response(),
})
const start = (route: object) => () =>
  refuseUnstated([{ name: 'people', routes: [stated, { ...stated, ...route } as Route] } as Module], ['guidance'])

test('a program starts when each route says who may, why, and how its parameters are read', () => {
  expect(start({})).not.toThrow()
  expect(start({ may: 'anyone', purpose: null })).not.toThrow()
})

test.each([
  [{ may: undefined }, 'does not say who may'],
  [{ may: [] }, 'does not say who may'],
  [{ may: 'guide' }, 'does not say who may'],
  [{ may: ['gids'] }, 'is for gids, which is no role'],
  [{ purpose: undefined }, 'does not say for which purpose'],
  [{ purpose: 'curiosity' }, 'is for curiosity, which is no purpose'],
  [{ params: null }, 'lets id reach SQL without a schema'],
])('a route that leaves its rights out does not start: %o', (route, says) => {
  expect(start(route)).toThrow(CannotStart)
  expect(start(route)).toThrow(says)
})
