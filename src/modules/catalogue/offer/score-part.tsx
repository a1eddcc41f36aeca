import { Details, Explanation, Section } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Service } from './queries.ts'
import { scoreOf, type ScoreTerm } from './score.ts'

type Text = typeof nl

/** How complete and fresh an offer is, with how that was counted, the same for everybody. policy: D1 */
export function ScorePart({ t, service, today }: { t: Text; service: Service; today: string }) {
  // What ended is history, and not judged any more.
  if (service.status === 'ended' || service.status === 'merged') return null
  const { terms, total } = scoreOf(service, today)
  return (
    <Section title={t.portal.score}>
      <Details summary={t.portal.scoreOf(total)}>
        <Explanation
          caption={t.portal.scoreCounted}
          terms={terms.map((term) => ({
            label: t.portal.scored[term.key]!,
            value: `${term.points} / ${term.of}`,
            because: because(t, term),
          }))}
          total={{ value: `${total}\u00a0/\u00a0100` }}
        />
      </Details>
    </Section>
  )
}

function because(t: Text, { key, points, of, fresh }: ScoreTerm): string {
  return key === 'fresh' ? t.portal.freshParts(fresh ?? 0) : points === of ? t.portal.there : t.portal.lacking
}
