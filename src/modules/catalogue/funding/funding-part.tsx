import { Link, List, Paragraph, Section, useFormat, type Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { PaidBy } from './find.ts'

type Text = typeof nl

/** Which schemes can pay this, and why each. The carrier decides; this only says where to ask. policy: D11 */
export function FundingPart({ t, schemes, level }: { t: Text; schemes: readonly PaidBy[]; level?: 2 | 3 }) {
  const f = useFormat()
  if (schemes.length === 0) return null
  return (
    <Section title={t.funding.title} level={level}>
      <Paragraph>{t.funding.lead}</Paragraph>
      <List
        items={schemes.map((one) => (
          <>
            <Link href={`/diensten/${one.scheme.id}`}>{`${one.scheme.name}, ${one.scheme.organisation}`}</Link>: {reasonOf(t, f, one)}
          </>
        ))}
      />
    </Section>
  )
}

function reasonOf(t: Text, f: Format, { payers, age, incomes }: PaidBy): string {
  const words = t.funding
  return [
    words.pays(f.list(payers.map((payer) => t.portal.codes[payer] ?? payer))),
    age !== 'open' && words.age[age],
    incomes.length > 0 && words.incomes(f.list(incomes.map((code) => t.terms[`income:${code}`] ?? code))),
  ]
    .filter(Boolean)
    .join('. ')
}
