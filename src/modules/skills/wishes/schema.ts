import { z } from '@hono/zod-openapi'

/** Kinds of work as somebody wishes them; db/reference/occupation-conditions.csv says which ISCO groups they hold. */
export const WORK_KINDS = [
  'building',
  'technology',
  'industry',
  'transport',
  'care',
  'education',
  'hospitality',
  'sales',
  'office',
  'ict',
  'cleaning',
  'green',
  'safety',
  'creative',
  'advice',
] as const
export type WorkKind = (typeof WORK_KINDS)[number]
/** Times at which work is often done beside the day. */
export const TIMES = ['early', 'evenings', 'nights', 'weekends'] as const
export type WorkTime = (typeof TIMES)[number]
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const KILOMETRES = ['5', '10', '15', '30', '50', '100'] as const

const words = z.string().trim().max(300).optional().meta({ input: 'textarea', rows: 2, aboutPerson: true })
const hours = z.number().int().min(1).max(60).optional()

/** What somebody wants of work, and practical limits. Never health: there is no field for it. policy: C3, E2 */
export const Wishes = z.object({
  workWanted: z.array(z.enum(WORK_KINDS)),
  workNot: z.array(z.enum(WORK_KINDS)),
  sureWanted: words,
  sureNot: words,
  hoursLeast: hours,
  hoursMost: hours,
  daysNot: z.array(z.enum(DAYS)),
  timesNot: z.array(z.enum(TIMES)),
  schoolHours: z.enum(['yes', 'no']).optional().meta({ input: 'radio' }),
  travelKm: z.enum(KILOMETRES).optional().meta({ input: 'select' }),
  travelMinutes: z.number().int().min(5).max(180).optional(),
  travelBy: z.array(z.enum(['walk', 'bike', 'public', 'car'])),
  drivingLicence: z.enum(['yes', 'no', 'learning']).optional().meta({ input: 'radio' }),
  dutch: z.enum(['a1', 'a2', 'b1', 'b2', 'native']).optional().meta({ input: 'select' }),
  learnBy: z.enum(['group', 'individual', 'online', 'workplace']).optional().meta({ input: 'select' }),
})
export type Wishes = z.output<typeof Wishes>
export type Subject = keyof Wishes
export const SUBJECTS = Object.keys(Wishes.shape) as Subject[]
/** As the form shows them. */
export const WISH_GROUPS: Record<'what' | 'when' | 'where' | 'with', Subject[]> = {
  what: ['workWanted', 'workNot', 'sureWanted', 'sureNot'],
  when: ['hoursLeast', 'hoursMost', 'daysNot', 'timesNot', 'schoolHours'],
  where: ['travelKm', 'travelMinutes', 'travelBy'],
  with: ['drivingLicence', 'dutch', 'learnBy'],
}
