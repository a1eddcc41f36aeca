import { concernsIn, type Concern } from '../../../platform/free-text/index.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'

/** The day on which the asker has an answer, by the profile of the region. policy: C10 */
export function answerBy(today: string, workingDays: number): string {
  return workingDaysAfter(today, workingDays)
}

export type Trace = Concern | 'mail' | 'phone' | 'asker'

/**
 * What in these words still says who it is about: a mail address, a number, the name of who asked, and what asks for a
 * second look anywhere. policy: C10, E2
 */
export function tracesIn(text: string, asker: { organisation: string; contactName: string } | null): Trace[] {
  const names = asker ? [asker.organisation, asker.contactName].filter((name) => name !== '') : []
  return [
    ...(/[\w.+-]+@[\w-]+\.\w+/.test(text) ? (['mail'] as const) : []),
    ...(/(?<!\d)(\+31|0)[\d\s-]{8,}\d/.test(text) ? (['phone'] as const) : []),
    ...(names.some((name) => text.toLowerCase().includes(name.toLowerCase())) ? (['asker'] as const) : []),
    ...concernsIn(text),
  ]
}
