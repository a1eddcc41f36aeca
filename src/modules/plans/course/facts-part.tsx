import { Details, List, Section, Timeline, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { byProvider, type ReferralFact } from './facts.ts'

interface FactsProps {
  t: typeof nl
  facts: ReferralFact[]
  provider: string
  /** Workers who may be named to this reader. */
  workers?: ReadonlyMap<string, string>
}

/** What happened with a referral, on which side and why; the newest first. */
export function FactsPart({ t, facts, provider, workers }: FactsProps) {
  const f = useFormat()
  const based = facts.filter(({ basis }) => basis !== null)
  return (
    <Section title={t.course.history}>
      <Timeline
        label={t.course.history}
        items={facts.map((fact) => ({
          when: f.moment(fact.at),
          at: fact.at.toString(),
          title: fact.moved ? t.where.movedTo(fact.moved.to) : (t.states[fact.toState] ?? fact.toState),
          by: byOf(t, fact, provider, workers),
          ...(fact.reason && { children: t.course.because(t.reasons[fact.reason] ?? fact.reason) }),
          ...(fact.moved?.from && { children: t.where.movedFrom(fact.moved.from) }),
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

/** A worker of the own side by name; what a provider does is said by its name, the rest by kind of actor, so that no worker is named to another organisation. */
function byOf(t: typeof nl, fact: ReferralFact, provider: string, workers?: ReadonlyMap<string, string>): string {
  const named = fact.byAccount && workers?.get(fact.byAccount)
  if (byProvider(fact)) return named ? `${named}, ${provider}` : provider
  return named || (t.course.by[fact.byKind] ?? fact.byKind)
}
