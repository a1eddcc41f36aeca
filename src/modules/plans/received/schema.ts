import { z } from '@hono/zod-openapi'
import { WhereQuery } from '../where/schema.ts'

/** The parts of the list of what an organisation received, as they are called in an address. */
export const LISTS = { doen: 'todo', loopt: 'runs', voorbij: 'over' } as const
export type ListName = (typeof LISTS)[keyof typeof LISTS]

export const ReceivedQuery = WhereQuery.extend({
  stand: z
    .enum(Object.keys(LISTS) as [keyof typeof LISTS, ...(keyof typeof LISTS)[]])
    .optional()
    .catch(undefined),
  vanaf: z.string().max(300).optional().catch(undefined),
})
