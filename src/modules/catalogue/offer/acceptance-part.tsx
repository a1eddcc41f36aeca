import { Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ShownAcceptance } from './acceptance.ts'

/** How often what is asked is accepted: number, of how many, which period, and what is not counted against anybody. Never a rank. */
export function AcceptancePart({ t, acceptance }: { t: typeof nl; acceptance: ShownAcceptance | undefined }) {
  const f = useFormat()
  if (!acceptance) return null
  const { accepted, decided, late, fromOn, countedOn } = acceptance
  return (
    <Section title={t.acceptance.title}>
      <Paragraph>{t.acceptance.said(accepted, decided, f.shortDate(fromOn), f.shortDate(countedOn))}</Paragraph>
      {late > 0 && <Paragraph>{t.acceptance.late(late)}</Paragraph>}
      <Paragraph quiet>{t.acceptance.counted}</Paragraph>
    </Section>
  )
}
