import { z } from '@hono/zod-openapi'

/** The question of each filter is a list of words of the catalogue. */
export const ASKED = { stap: 'employer-steps', inkomen: 'income', leeftijd: 'age-groups' } as const
export type AskedName = keyof typeof ASKED

const code = z
  .string()
  .regex(/^[A-Z]{2}\d{2}$/)
  .optional()
  .catch(undefined)

/** What stands in the address of the scheme finder; anything odd is left out. */
export const SchemeQuery = z.object({ stap: code, inkomen: code, leeftijd: code })
export type SchemeAsked = z.output<typeof SchemeQuery>
