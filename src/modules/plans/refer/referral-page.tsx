import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Details,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import { LinkPart } from '../by-link/guide-part.tsx'
import type { LinkStands } from '../by-link/guide.ts'
import { SignPart } from '../end-report/parts.tsx'
import type { ReportRow } from '../end-report/queries.ts'
import { SessionsPart } from '../sessions/parts.tsx'
import type { SessionRow } from '../sessions/queries.ts'
import { courseFacts } from '../course/course-facts.ts'
import { FactsPart } from '../course/facts-part.tsx'
import type { ReferralFact } from '../course/facts.ts'
import type { NextBest } from '../course/next-best.ts'
import { NextPart } from '../course/next-part.tsx'
import { Hold, TakeBack } from '../course/schema.ts'
import { DecidedPart, DecidePart } from '../proposals/parts.tsx'
import type { ProposalRow } from '../proposals/queries.ts'
import type { ReferralRow } from '../queries.ts'
import { MoneyPart } from '../funding-lines/money-part.tsx'
import type { Funding } from '../funding-lines/rules.ts'
import { BasisPart } from '../self/pages.tsx'
import type { SelfReferred } from '../self/queries.ts'
import { isAsked, isOpen } from '../states.ts'
import type { nl } from '../texts.nl.ts'
import { whereOptions, type Nearby } from '../where/locations.ts'
import { MovePart, whereFact } from '../where/part.tsx'
import { asItWas } from './as-it-was.ts'
import { WhoActs, type Acting } from './who-acts.tsx'

/** One referral as the guide sees it. */
export function ReferralPage({
  t,
  person,
  row,
  service,
  provider,
  acting,
  funding,
  facts,
  workers,
  self,
  proposals,
  link,
  sessions,
  report,
  nearby,
  next,
  today,
  form,
}: {
  t: typeof nl
  person: { id: string; name: string }
  row: ReferralRow
  service: string
  provider: string
  acting: Acting
  funding: Funding
  facts: ReferralFact[]
  workers: ReadonlyMap<string, string>
  self: SelfReferred | undefined
  proposals: ProposalRow[]
  link: LinkStands
  sessions: SessionRow[]
  report: ReportRow | null
  /** Other locations of the provider, the nearest first. */
  nearby: Nearby
  /** What can be asked now, after it led nowhere. */
  next: NextBest | null
  today: string
  form: FormState
}) {
  const f = useFormat()
  const outcomes: Record<string, string> = t.fields.outcome.options
  const waits = proposals.find(({ state }) => state === 'open')
  const action = `/werk/personen/${person.id}/doorverwijzingen/${row.id}`
  return (
    <Page
      title={t.refer.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>{service}</Heading>
      <FormErrors form={form} />
      {waits && <DecidePart t={t} action={action} row={row} proposal={waits} provider={provider} form={form} />}
      <WhoActs t={t} row={row} acting={acting} forPerson={false} waits={waits} />
      <DataList
        facts={[
          { label: t.plan.who, value: provider },
          { label: t.plan.state, value: t.states[row.state] },
          isAsked(row.state) && row.acceptBy !== null && { label: t.refer.acceptBy, value: f.date(row.acceptBy) },
          whereFact(t, row),
          ...courseFacts(t, f, row),
          { label: t.refer.price, value: row.priceCents === null ? t.refer.confidential : f.money(row.priceCents) },
          { label: t.refer.number, value: row.reference },
          { label: t.refer.service, value: <Link href={asItWas(row)}>{t.refer.asItWas}</Link> },
          row.outcome !== null && { label: t.fields.outcome.label, value: outcomes[row.outcome] },
          row.report !== null && { label: t.fields.report.label, value: row.report },
        ]}
      />
      {(row.contrary || row.because) && (
        <Section title={t.refer.because}>
          {row.contrary && <Paragraph>{t.refer.contrary}</Paragraph>}
          {row.because && <Quote>{row.because}</Quote>}
        </Section>
      )}
      <Section title={t.mine.goes}>
        <Quote>{row.goesAlong}</Quote>
      </Section>
      <MovePart t={t} action={action} options={whereOptions(catalogueTexts(useView()), f, nearby)} form={form} />
      <MoneyPart t={t} href={`${action}/geld`} funding={funding} />
      <ActionGroup>
        {row.state === 'intake-planned' && (
          <ButtonLink href={`${action}/kennismaking`} appearance="secondary">
            {t.slots.move}
          </ButtonLink>
        )}
        {row.state === 'announced' && (
          <Form action={`${action}/verzending`} inline>
            <Button>{t.refer.sendNow}</Button>
          </Form>
        )}
        {row.state === 'on-hold' && (
          <Form action={`${action}/hervatting`} inline>
            <Button>{t.course.resume}</Button>
          </Form>
        )}
      </ActionGroup>
      {row.state === 'running' && (
        <Details summary={t.course.hold} open={form.errors.some(({ field }) => field in Hold.shape)}>
          <Form action={`${action}/stilstand`} label={t.course.hold}>
            <Fields schema={Hold} form={form} texts={t.fields} />
            <SubmitRow>
              <Button appearance="secondary">{t.course.hold}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
      {isOpen(row.state) && (
        <Details summary={t.refer.withdraw} open={form.errors.some(({ field }) => field in TakeBack.shape)}>
          <Paragraph>{t.course.takeBackLead}</Paragraph>
          <Form action={`${action}/intrekking`} label={t.refer.withdraw}>
            <Fields schema={TakeBack} form={form} texts={t.fields} />
            <SubmitRow>
              <Button appearance="danger">{t.refer.withdraw}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
      {report && <SignPart t={t} action={`${action}/ondertekening`} report={report} desk form={form} />}
      <SessionsPart t={t} sessions={sessions} />
      <LinkPart t={t} action={action} row={row} link={link} form={form} />
      <Paragraph>
        <Link href={`/werk/personen/${person.id}/plan/onderdelen/doorverwijzing/${row.id}`}>{t.notes.link}</Link>
      </Paragraph>
      {next && <NextPart t={t} personId={person.id} referralId={row.id} next={next} today={today} />}
      <DecidedPart t={t} proposals={proposals} />
      <BasisPart t={t} row={self} />
      <FactsPart t={t} facts={facts} provider={provider} workers={workers} />
    </Page>
  )
}
