import { z } from '@hono/zod-openapi'
import { COLUMNS } from './columns.ts'

export const MoveStep = z.object({ column: z.enum(COLUMNS).meta({ input: 'select' }) })
/** Columns beside each other, or all of it as one list. */
export const PlanView = z.object({ weergave: z.enum(['kolommen', 'lijst']).default('kolommen').catch('kolommen') })
export type PlanViewed = z.output<typeof PlanView>['weergave']
