import { guarded, guardedMiddle, guardedShare, SMALLEST, type RawFigure } from '../../platform/figures.ts'

/** What a table of the page shows: parts, each shown or hidden, and the whole. */
export interface Parts {
  rows: { code: string; amount: number | null }[]
  total: number | null
}

/** The state of a region as it may be shown. */
export interface StateFigures {
  doors: Parts
  routes: Parts
  outcomes: Parts
  visits: number | null
  firstConversation: number | null
  acceptance: { made: number | null; median: number | null; inTime: number | null }
  appointments: Parts
  noShow: number | null
  missing: Parts
  /** What plans could not meet, by need, reason and municipality. */
  unmet: { needs: Parts; reasons: Parts; municipalities: Parts }
  desk: { asked: number | null; inTime: number | null }
}

/** Turns counts into what may be shown: nothing small, nothing from which something small follows. policy: L2 */
export function stateFigures(raw: readonly RawFigure[]): StateFigures {
  const of = (what: string, code: string) => raw.find((one) => one.what === what && one.code === code)?.amount ?? null
  const amount = (what: string, code: string) => of(what, code) ?? 0
  const parts = (what: string): Parts => {
    const counts = new Map(raw.flatMap((one) => (one.what === what && one.amount !== null ? [[one.code, one.amount] as const] : [])))
    const { amounts, total } = guarded(counts)
    return { rows: [...amounts].map(([code, shown]) => ({ code, amount: shown })), total }
  }
  const [made, accepted] = [amount('handover', 'made'), amount('handover', 'accepted')]
  const [kept, missed] = [amount('appointment', 'kept'), amount('appointment', 'missed')]
  const [asked, answered] = [amount('desk', 'asked'), amount('desk', 'in-time')]
  return {
    doors: parts('door'),
    routes: parts('route'),
    outcomes: parts('outcome'),
    visits: whole(amount('visit', 'came')),
    firstConversation: guardedMiddle(of('first', 'median'), amount('first', 'counted')),
    acceptance: {
      made: whole(made),
      median: guardedMiddle(of('handover', 'median'), accepted),
      inTime: guardedShare(amount('handover', 'in-time'), accepted),
    },
    appointments: parts('appointment'),
    noShow: guardedShare(missed, kept + missed),
    missing: parts('missing'),
    unmet: { needs: parts('unmet-need'), reasons: parts('unmet-reason'), municipalities: parts('unmet-municipality') },
    desk: { asked: whole(asked), inTime: guardedShare(answered, asked) },
  }
}

function whole(amount: number): number | null {
  return amount > 0 && amount < SMALLEST ? null : amount
}
