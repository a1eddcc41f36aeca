import { z } from '@hono/zod-openapi'
import { NewContact } from '../../contacts/index.ts'

/** How many agreements one form takes; more are added to the plan itself. */
export const LINES = [1, 2, 3, 4] as const
type Line = (typeof LINES)[number]

const what = z.string().trim().max(160).optional().meta({ aboutPerson: true })
/** `person`, `guide`, or the id of an organisation. */
const who = z
  .union([z.enum(['person', 'guide']), z.uuid()])
  .optional()
  .meta({ input: 'select' })
const by = z.iso.date().optional()

const LINE_FIELDS = {
  what1: what,
  who1: who,
  by1: by,
  what2: what,
  who2: who,
  by2: by,
  what3: what,
  who3: who,
  by3: by,
  what4: what,
  who4: who,
  by4: by,
}

/** A conversation with who does what by when, which become steps of the plan; a plan that is not there yet opens with the goal. policy: C1, E1 */
export const NewTalk = NewContact.extend({
  goal: z.string().trim().min(3).max(400).optional().meta({ input: 'textarea', rows: 2, aboutPerson: true }),
  ...LINE_FIELDS,
  /** Cannot return to the own work: leads on to the parties, and says no more than that. policy: B2, E6 */
  toOwnWork: z.boolean(),
})
export type TalkInput = z.output<typeof NewTalk>

/** The same half-way: whatever was typed, judged when it is recorded. */
export const KeptTalk = z.object({
  ...Object.fromEntries(
    Object.keys(NewTalk.shape).map((field) => [
      field,
      field === 'risks' ? z.array(z.string().max(60)) : z.string().max(4000).optional().meta({ input: 'textarea' }),
    ]),
  ),
  id: z.uuid().meta({ input: 'hidden' }),
})

export const lineFields = (line: Line) => [`what${line}`, `who${line}`, `by${line}`] as const
