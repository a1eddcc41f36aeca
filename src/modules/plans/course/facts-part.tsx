import { Details, List, Section, Timeline, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ReferralFact } from './facts.ts'

/** What happened with a referral, on which side and why; the newest first. */
export function FactsPart({ t, facts, provider }: { t: typeof nl; facts: ReferralFact[]; provider: string }) {
  const f = useFormat()
  const based = facts.filter(({ basis }) => basis !== null)
  return (
    <Section title={t.course.history}>
      <Timeline
        label={t.course.history}
        items={facts.map((fact) => ({
          when: f.moment(fact.at),
          at: fact.at.toString(),
          title: t.states[fact.toState] ?? fact.toState,
          by: byOf(t, fact, provider),
          ...(fact.reason && { children: t.course.because(t.reasons[fact.reason] ?? fact.reason) }),
        }))}
      />
      {based.length > 0 && (
        <Details summary={t.course.onWhat}>
          <List
            items={based.map(({ at, toState, basis }) => `${f.moment(at)}, ${t.states[toState]}: ${t.course.basis[basis!] ?? basis}`)}
          />
        </Details>
      )}
    </Section>
  )
}

/** What only a provider does is said by its name; the rest by kind of actor, so that no worker is named to another organisation. */
function byOf(t: typeof nl, { toState, byKind }: ReferralFact, provider: string): string {
  const own = ['received', 'intake-planned', 'accepted', 'waiting-for-start', 'running', 'ended', 'declined', 'returned'].includes(toState)
  return byKind === 'provider' || (own && byKind === 'staff') ? provider : (t.course.by[byKind] ?? byKind)
}
