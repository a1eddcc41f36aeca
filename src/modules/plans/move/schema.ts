import { z } from '@hono/zod-openapi'
import { MunicipalityCode } from '../../regions/index.ts'
import { QUESTION_KINDS } from '../../policy/index.ts'

/** A move to another region: where, what the person takes along, and what happens with what is still open. policy: A6 */
export const MoveFile = z.object({
  /** Of the file that opens there. */
  id: z.uuid().meta({ input: 'hidden' }),
  toMunicipality: MunicipalityCode.meta({ input: 'select' }),
  questionKind: z.enum(QUESTION_KINDS).meta({ input: 'select' }),
  /** `goal`, `agreed` and the ids of steps. */
  take: z.array(z.string().max(40)),
  /** Per referral and appointment `<id>:ends` or `<id>:goes-on`. */
  decide: z.array(z.string().max(60)),
  forWorker: z.string().trim().max(120).optional().meta({ autocomplete: 'off' }),
  moveAgreed: z.enum(['yes', 'no']).meta({ input: 'radio' }),
})
export type MoveInput = z.output<typeof MoveFile>
