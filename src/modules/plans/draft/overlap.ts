import { daysAfter } from '../../../platform/clock.ts'
import { BUSY } from '../refer/fit.ts'

interface Running {
  id: string
  serviceId: string
  state: string
  startsOn: string | null
  endsOn: string | null
}
export interface Overlap {
  id: string
  /** The same kind of help runs already, or it runs in the same weeks. */
  why: 'same-kind' | 'same-time'
}

/**
 * What runs already beside what is begun now: the same kind of help, or something in the same weeks, whoever pays it.
 * What this one comes after runs before it, not beside it. A warning: the guide decides. policy: C14
 */
export function overlapsWith(
  service: { kind: string; waitingWeeks: number | null },
  running: readonly Running[],
  kindOf: (serviceId: string) => string | undefined,
  { follows, today }: { follows: string | null; today: string },
): Overlap[] {
  const begins = daysAfter(today, (service.waitingWeeks ?? 0) * 7)
  return running.flatMap((one): Overlap[] => {
    if (one.id === follows || !BUSY.includes(one.state)) return []
    if (kindOf(one.serviceId) === service.kind) return [{ id: one.id, why: 'same-kind' }]
    return one.endsOn === null || one.endsOn > begins ? [{ id: one.id, why: 'same-time' }] : []
  })
}
