import type { RegionState } from './queries.ts'
import type { nl } from './texts.nl.ts'

/** One line of the figures: what is counted, of which part, and how much. */
export interface FigureLine {
  subject: string
  part: string
  shown: string
}

/** What the codes of a need that could not be met are called. */
export interface UnmetWords {
  needs: Record<string, string>
  reasons: Record<string, string>
  municipalities: Record<string, string>
}

/** All figures of the page as lines, for the page and for CSV alike: so both hide the same. */
export function linesOf(t: typeof nl, { figures }: RegionState, kinds: Record<string, string>, unmet: UnmetWords): FigureLine[] {
  const hidden = t.hidden
  const count = (amount: number | null) => (amount === null ? hidden : String(amount))
  const parts = (
    subject: string,
    { rows, total }: { rows: { code: string; amount: number | null }[]; total: number | null },
    words: Record<string, string>,
  ) => [
    ...rows
      .toSorted((a, b) => (words[a.code] ?? a.code).localeCompare(words[b.code] ?? b.code))
      .map(({ code, amount }) => ({ subject, part: words[code] ?? code, shown: count(amount) })),
    { subject, part: t.total, shown: count(total) },
  ]
  const one = (subject: string, part: string, shown: string | null) => ({ subject, part, shown: shown ?? hidden })
  const share = (amount: number | null) => (amount === null ? null : `${amount}%`)
  const days = (amount: number | null) => (amount === null ? null : t.days(amount))
  return [
    ...parts(t.subjects.doors, figures.doors, t.doors),
    one(t.subjects.doors, t.visits, count(figures.visits)),
    ...parts(t.subjects.routes, figures.routes, t.routes),
    ...parts(t.subjects.outcomes, figures.outcomes, t.outcomes),
    one(t.subjects.waiting, t.firstConversation, days(figures.firstConversation)),
    one(t.subjects.waiting, t.acceptance, days(figures.acceptance.median)),
    one(t.subjects.waiting, t.handovers, count(figures.acceptance.made)),
    one(t.subjects.waiting, t.inTime, share(figures.acceptance.inTime)),
    ...parts(t.subjects.appointments, figures.appointments, t.appointments),
    one(t.subjects.appointments, t.noShow, share(figures.noShow)),
    ...parts(t.subjects.missing, figures.missing, kinds),
    ...parts(t.subjects.unmetNeeds, figures.unmet.needs, unmet.needs),
    ...parts(t.subjects.unmetReasons, figures.unmet.reasons, unmet.reasons),
    ...parts(t.subjects.unmetMunicipalities, figures.unmet.municipalities, unmet.municipalities),
    one(t.subjects.desk, t.asked, count(figures.desk.asked)),
    one(t.subjects.desk, t.answeredInTime, share(figures.desk.inTime)),
  ]
}
