import { z } from '@hono/zod-openapi'
import { RegionCode } from '../../regions/index.ts'
import { SCOPES } from '../schema.ts'

const system = {
  systemName: z.string().trim().min(2).max(120),
  clientId: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{2,63}$/),
  publicKey: z.string().trim().min(20).max(4000).meta({ input: 'textarea' }),
}

/** A system that whoever keeps them enters: of which organisation, where, and what it may do. */
export const EnterSystem = z.object({
  systemOrganisation: z.string().trim().min(2).max(120),
  ...system,
  regionCode: RegionCode.optional().meta({ input: 'select' }),
  scopes: z.array(z.enum(SCOPES)).min(1).meta({ input: 'checkboxes' }),
})
export type EnterSystem = z.output<typeof EnterSystem>

/** A system that a worker asks for: of the own organisation, to hand people over. */
export const AskSystem = z.object({ ...system, regionCode: RegionCode.meta({ input: 'select' }) })
export type AskSystem = z.output<typeof AskSystem>

export const SystemParam = z.object({ systemId: z.uuid() })
