import { Alert, Link, List, useFormat } from '../../../platform/ui/index.ts'
import { sourceWord } from '../funding-lines/money-part.tsx'
import type { nl } from '../texts.nl.ts'
import type { Overlap } from './overlap.ts'

export interface OverlapShown extends Overlap {
  service: string
  provider: string
  payer: string
  endsOn: string | null
}

/** What runs already: what, at whom, paid by whom, until when. */
export function OverlapPart({ t, personId, overlaps }: { t: typeof nl; personId: string; overlaps: OverlapShown[] }) {
  const f = useFormat()
  if (overlaps.length === 0) return null
  return (
    <Alert tone="warning" title={t.draft.overlap.title}>
      <List
        items={overlaps.map((one) => (
          <>
            <Link href={`/werk/personen/${personId}/doorverwijzingen/${one.id}`}>{one.service}</Link>
            {`, ${one.provider}. ${t.draft.overlap[one.why]}. ${t.draft.overlap.pays(sourceWord(t, one.payer))}`}
            {one.endsOn && `, ${t.draft.overlap.until(f.date(one.endsOn))}`}
          </>
        ))}
      />
      {t.draft.overlap.choose}
    </Alert>
  )
}
