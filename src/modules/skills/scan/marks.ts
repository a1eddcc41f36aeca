import type { Education } from '../education/queries.ts'
import type { Level } from '../education/schema.ts'
import type { Conditions } from '../wishes/conditions.ts'
import type { Wish } from '../wishes/queries.ts'
import type { Subject } from '../wishes/schema.ts'

/** What wishes, limits and education say of an occupation, as a reason in words: it suits, it does not, or there is something to think of. */
export type Mark =
  | { is: 'suits' | 'not'; about: 'kind'; kind: string }
  | { is: 'not'; about: 'times' | 'schoolHours'; times: string[] }
  | { is: 'not'; about: 'licence' | 'dutch' }
  | { is: 'suits'; about: 'level'; level: StepOfLevel }
  | { is: 'mind'; about: 'level'; level: StepOfLevel; highest: Level | null; begun: string | null }

/** The four skill levels of ISCO-08. */
export type StepOfLevel = 1 | 2 | 3 | 4

/** Where each of ours stands among the four; what is not comparable here has none. */
const STEP_OF: Record<Level, StepOfLevel | null> = {
  none: 1,
  primary: 1,
  vmbo: 2,
  'mbo-1': 1,
  'mbo-2': 2,
  'mbo-3': 2,
  'havo-vwo': 2,
  'mbo-4': 3,
  hbo: 4,
  wo: 4,
  course: null,
  abroad: null,
}

/** The skill level ISCO-08 gives a major group; soldiers have none. Managers of shops and hotels (14) stand one lower. */
export function stepOfIsco(iscoCode: string | null): StepOfLevel | null {
  if (!iscoCode || iscoCode.startsWith('0')) return null
  if (iscoCode.startsWith('14')) return 3
  return ({ 1: 4, 2: 4, 3: 3, 9: 1 } as Record<string, StepOfLevel>)[iscoCode[0]!] ?? 2
}

export interface About {
  wishes: readonly Wish[]
  education: readonly Education[]
}

/** Each is a reason, and none a number: nothing is left out because of it. policy: C3 */
export function marksOf(iscoCode: string | null, work: Conditions | undefined, about: About): Mark[] {
  const said = saidIn(about.wishes)
  return [
    ...(work ? ofKind(work, said) : []),
    ...(work ? ofTimes(work, said) : []),
    ...(work ? ofAsked(work, said) : []),
    ...ofLevel(iscoCode, about.education),
  ]
}

export type SaidOf = (subject: Subject) => readonly string[]
export function saidIn(wishes: readonly Wish[]): SaidOf {
  const bySubject = new Map(wishes.map(({ subject, value }) => [subject, value]))
  return (subject) => bySubject.get(subject) ?? []
}

function ofKind({ kind }: Conditions, said: SaidOf): Mark[] {
  if (said('workWanted').includes(kind)) return [{ is: 'suits', about: 'kind', kind }]
  return said('workNot').includes(kind) ? [{ is: 'not', about: 'kind', kind }] : []
}

function ofTimes({ times }: Conditions, said: SaidOf): Mark[] {
  const only = said('schoolHours').includes('yes')
  const weekendsGone = ['saturday', 'sunday'].every((day) => said('daysNot').includes(day))
  const gone = times.filter((time) => said('timesNot').includes(time) || (time === 'weekends' && weekendsGone))
  const outside = only ? times.filter((time) => !gone.includes(time)) : []
  return [
    ...(gone.length > 0 ? [{ is: 'not', about: 'times', times: gone } as const] : []),
    ...(outside.length > 0 ? [{ is: 'not', about: 'schoolHours', times: outside } as const] : []),
  ]
}

function ofAsked({ asks }: Conditions, said: SaidOf): Mark[] {
  const dutch = said('dutch')[0]
  return [
    ...(asks.includes('licence') && ['no', 'learning'].includes(said('drivingLicence')[0] ?? '')
      ? [{ is: 'not', about: 'licence' } as const]
      : []),
    ...(asks.includes('dutch') && (dutch === 'a1' || dutch === 'a2') ? [{ is: 'not', about: 'dutch' } as const] : []),
  ]
}

/** What was begun and not finished stands beside it: a part often counts. policy: E2 */
function ofLevel(iscoCode: string | null, education: readonly Education[]): Mark[] {
  const level = stepOfIsco(iscoCode)
  const known = education.filter((one) => STEP_OF[one.level] !== null)
  if (level === null || known.length === 0) return []
  const highest = (rows: readonly Education[]) => rows.toSorted((a, b) => STEP_OF[b.level]! - STEP_OF[a.level]!)[0]
  const done = highest(known.filter(({ finished }) => finished === 'finished'))
  if (done && STEP_OF[done.level]! >= level) return [{ is: 'suits', about: 'level', level }]
  const begun = highest(known.filter(({ finished, level: at }) => finished !== 'finished' && STEP_OF[at]! >= level))
  return level === 1 ? [] : [{ is: 'mind', about: 'level', level, highest: done?.level ?? null, begun: begun?.what ?? null }]
}
