import { z } from '@hono/zod-openapi'

/** A time of day as forms send it: hours and minutes, from 00:00 until 23:59. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ input: 'time' })
