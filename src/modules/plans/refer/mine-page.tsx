import {
  BackLink,
  ButtonLink,
  DataList,
  Heading,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  useFormat,
  WhatNow,
} from '../../../platform/ui/index.ts'
import { courseFacts } from '../course/course-facts.ts'
import type { ReportRow } from '../end-report/queries.ts'
import { FactsPart } from '../course/facts-part.tsx'
import type { ReferralFact } from '../course/facts.ts'
import { ownCost } from '../funding-lines/money-part.tsx'
import type { Funding } from '../funding-lines/rules.ts'
import type { ReferralRow } from '../queries.ts'
import { BasisPart } from '../self/pages.tsx'
import type { SelfReferred } from '../self/queries.ts'
import type { nl } from '../texts.nl.ts'
import { WherePart } from '../where/part.tsx'
import { asItWas } from './as-it-was.ts'
import { WhoActs, type Acting } from './who-acts.tsx'

/** Where the person was referred: who acts now and by when, what went along, what happened. policy: C16 */
export function MyReferralPage({
  t,
  row,
  service,
  acting,
  funding,
  facts,
  report,
  today,
  self,
}: {
  t: typeof nl
  row: ReferralRow
  service: string
  acting: Acting
  funding: Funding
  facts: ReferralFact[]
  report: ReportRow | null
  today: string
  self: SelfReferred | undefined
}) {
  const f = useFormat()
  const course = `/mijn/verloop/${row.id}`
  const outcomes: Record<string, string> = t.fields.outcome.options
  return (
    <Page title={t.now.title} before={<BackLink href="/mijn/plan">{t.mine.title}</BackLink>}>
      <Heading level={1}>{service}</Heading>
      {report && report.answer === null && report.answerBy >= today ? (
        <WhatNow
          title={t.states[row.state]!}
          holder={t.owners.you}
          next={<Link href={course}>{t.endReport.signNext}</Link>}
          by={f.date(report.answerBy)}
        />
      ) : (
        <WhoActs t={t} row={row} acting={acting} forPerson />
      )}
      <DataList
        facts={[
          { label: t.mine.help, value: acting.provider },
          ...courseFacts(t, f, row),
          { label: t.now.number, value: row.reference },
          { label: t.refer.service, value: <Link href={asItWas(row)}>{t.refer.asItWas}</Link> },
          { label: t.now.costs, value: ownCost(t, f, funding) },
          row.outcome !== null && { label: t.fields.outcome.label, value: outcomes[row.outcome] },
        ]}
      />
      <WherePart t={t} row={row} talkAt={row.state === 'intake-planned' ? row.intakePlace : null} />
      {row.state === 'intake-planned' && (
        <ButtonLink href={`/mijn/doorverwijzingen/${row.id}/kennismaking`} appearance="secondary">
          {t.slots.move}
        </ButtonLink>
      )}
      <Paragraph quiet>{t.now.tellNumber}</Paragraph>
      {row.goesAlong !== null && (
        <Section title={t.mine.goes}>
          <Quote>{row.goesAlong}</Quote>
        </Section>
      )}
      {report && <Link href={course}>{t.sessions.mine.link}</Link>}
      {row.report !== null && (
        <Section title={t.fields.report.label}>
          <Quote>{row.report}</Quote>
        </Section>
      )}
      <BasisPart t={t} row={self} />
      <FactsPart t={t} facts={facts} provider={acting.provider} />
    </Page>
  )
}
