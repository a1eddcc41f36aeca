import { Alert, List, useFormat } from '../../../../platform/ui/index.ts'
import { contradictionsOf, type Capacity } from '../../offer/contradictions.ts'
import type { nl } from '../../texts.nl.ts'

/** Where places, waiting time and first days of an offer say different things; nothing where they agree. */
export function Contradictions({ t, service, today }: { t: typeof nl; service: Capacity; today: string }) {
  const f = useFormat()
  const found = contradictionsOf(service, today)
  if (found.length === 0) return null
  return (
    <Alert tone="warning" title={t.portal.contradictions.title}>
      <List
        items={found.map((one) =>
          one.what === 'waiting'
            ? t.portal.contradictions.waiting(one.said, f.date(one.startsOn))
            : t.portal.contradictions[one.what](one.said, one.together),
        )}
      />
    </Alert>
  )
}
