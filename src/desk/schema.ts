import { z } from '@hono/zod-openapi'

export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
export const PersonParams = z.object({ personId: z.uuid() })
