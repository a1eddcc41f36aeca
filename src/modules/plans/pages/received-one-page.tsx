import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  Link,
  LinkList,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  useView,
  WhatNow,
  type Option,
} from '../../../platform/ui/index.ts'
import type { FormShape } from '../../../platform/form.ts'
import { courseFacts } from '../course/course-facts.ts'
import { FactsPart } from '../course/facts-part.tsx'
import type { ReferralFact } from '../course/facts.ts'
import { GiveBack, Hold, PlanIntake, TakeUp } from '../course/schema.ts'
import { DecidedPart, ProposePart } from '../proposals/parts.tsx'
import type { ProposalRow } from '../proposals/queries.ts'
import type { SharedRow } from '../sharing/queries.ts'
import { WithMePart } from '../sharing/with-me-part.tsx'
import { payerWords, sourceWord } from '../funding-lines/money-part.tsx'
import { asItWas } from '../refer/as-it-was.ts'
import { dayOf, saidIn } from '../refer/who-acts.tsx'
import { Decline, EndReferral } from '../schema.ts'
import { GOING, isAsked, isGoing, isOpen } from '../states.ts'
import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { whereOptions, type Nearby } from '../where/locations.ts'
import { MovePart, whereFact, whereWords } from '../where/part.tsx'
import type { nl } from '../texts.nl.ts'
import type { ReportRow } from '../end-report/queries.ts'
import { ReportDesk } from '../end-report/parts.tsx'
import { SessionsDesk } from '../sessions/parts.tsx'
import type { SessionRow } from '../sessions/queries.ts'
import { tookOf, type Received } from './received-pages.tsx'

const GOES: readonly string[] = GOING
const BEGUN: readonly string[] = [...GOING, 'ended']

interface OneProps {
  t: typeof nl
  base: string
  /** Where the list is; nowhere behind a link to one of them. */
  list: string | null
  received: Received
  contact: { email: string | null; phone: string | null }
  sender: string
  provider: string
  /** Who at the provider takes care of it; and who could. */
  handler: string | null
  colleagues: Option[]
  /** Locations where the service is given. */
  locations: Nearby
  facts: ReferralFact[]
  workers: ReadonlyMap<string, string>
  proposals: ProposalRow[]
  /** What the person shows beside it. */
  shared: SharedRow[]
  sessions: SessionRow[]
  report: ReportRow | null
  today: string
  /** Who pays, without amounts. */
  sources: { source: string; payerName: string | null }[]
  form: FormState
}

/** One referral at who carries it out: take up, first talk, answer, begin, stand still, finish or give back. policy: D6 */
export function ReceivedOnePage(props: OneProps) {
  const { t, base, list, received, form } = props
  const { row } = received
  return (
    <Page
      title={t.provider.referrals}
      hasErrors={form.errors.length > 0}
      before={list && <BackLink href={list}>{t.provider.referrals}</BackLink>}
    >
      <Heading level={1}>{received.name}</Heading>
      <FormErrors form={form} />
      {received.unread && (
        <Alert tone="info">
          <Paragraph>{t.team.readLead}</Paragraph>
          <Form action={`${base}/${row.id}/gelezen`} inline>
            <Button appearance="secondary">{t.team.read}</Button>
          </Form>
        </Alert>
      )}
      <Now {...props} />
      <KnownFacts {...props} />
      <Section title={t.provider.goes}>
        <Quote>{row.goesAlong}</Quote>
      </Section>
      {isAsked(row.state) && <Answer {...props} />}
      {row.state === 'accepted' && (
        <Form action={`${base}/${row.id}/start`}>
          <Button>{t.provider.start}</Button>
        </Form>
      )}
      {row.state === 'on-hold' && (
        <Form action={`${base}/${row.id}/hervatting`}>
          <Button>{t.course.resume}</Button>
        </Form>
      )}
      {BEGUN.includes(row.state) && <SessionsDesk {...props} action={`${base}/${row.id}`} runs={GOES.includes(row.state)} />}
      {['running', 'on-hold', 'ended'].includes(row.state) && <ReportDesk {...props} action={`${base}/${row.id}`} />}
      <ChangePart {...props} />
      {list && (
        <LinkList
          items={[
            { href: `${base}/${row.id}/berichten`, label: t.notes.link },
            { href: `${base}/${row.id}/tijdlijn`, label: t.notes.allInARow },
          ]}
        />
      )}
      <WithMePart t={t} rows={props.shared} />
      <DecidedPart t={t} proposals={props.proposals} />
      <FactsPart t={t} facts={props.facts} provider={props.provider} workers={props.workers} />
    </Page>
  )
}

/** What can change on the way: other days, standing still, another colleague or place, an end. */
function ChangePart(props: OneProps) {
  const { t, base, received, form, locations } = props
  const { row } = received
  const c = catalogueTexts(useView())
  const f = useFormat()
  const runs = ['running', 'on-hold'].includes(row.state)
  if (!isOpen(row.state) || (isAsked(row.state) && locations.length < 2)) return null
  const elsewhere = locations.filter(({ id }) => id !== row.locationId)
  return (
    <Section title={t.provider.change}>
      {GOES.includes(row.state) && (
        <ProposePart t={t} action={`${base}/${row.id}`} open={props.proposals.find(({ state }) => state === 'open')} form={form} />
      )}
      {row.state === 'running' && <Fold {...props} path="stilstand" schema={Hold} label={t.course.hold} />}
      {GOES.includes(row.state) && <TakeUpPart {...props} />}
      <MovePart t={t} action={`${base}/${row.id}`} options={whereOptions(c, f, elsewhere)} form={form} />
      {runs && <Fold {...props} path="afronding" schema={EndReferral} label={t.provider.end} />}
      {GOES.includes(row.state) && (
        <Fold {...props} path="teruggave" schema={GiveBack} label={t.course.giveBack} lead={t.course.giveBackLead} />
      )}
    </Section>
  )
}

/** What the provider owes now, and by when. */
function Now({ t, received: { row }, provider, handler, proposals }: OneProps) {
  const f = useFormat()
  if (row.state === 'waiting-for-start') return <Alert tone="info">{t.provider.waiting}</Alert>
  const waits = proposals.find(({ state, answer }) => state === 'open' && answer === null)
  if (waits)
    return <WhatNow title={t.proposals.yours} holder={t.proposals.decides} next={t.proposals.waitsNow} by={f.date(waits.answerBy)} />
  const asked = row.state === 'intake-planned' ? t.course.afterIntake : t.provider.answer
  const next = isAsked(row.state) ? asked : t.provider.nextIn[saidIn(row)]
  if (!next) return null
  const by = isAsked(row.state) ? row.acceptBy : dayOf(row, null)
  const day = by ? f.date(by) : isGoing(row.state) ? t.now.noDay : undefined
  return <WhatNow title={t.provider.next} holder={handler ? `${handler}, ${provider}` : provider} next={next} by={day} />
}

function KnownFacts({ t, received, contact, sender, handler, sources }: OneProps) {
  const f = useFormat()
  const { row } = received
  return (
    <DataList
      facts={[
        { label: t.provider.service, value: <Link href={asItWas(row)}>{received.service}</Link> },
        { label: t.provider.state, value: t.states[row.state] },
        whereFact(t, row),
        ...courseFacts(t, f, row),
        handler !== null && { label: t.course.took, value: tookOf(t, received) },
        { label: t.provider.sender, value: sender },
        {
          label: t.refer.payer,
          value: sources.length > 0 ? [...new Set(sources.map((one) => payerWords(t, one)))].join(', ') : sourceWord(t, row.payer),
        },
        contact.phone !== null && { label: t.draft.data.phone, value: <PhoneLink number={contact.phone} /> },
        contact.email !== null && { label: t.draft.data.email, value: <MailLink address={contact.email} /> },
        { label: t.refer.number, value: row.reference },
      ]}
    />
  )
}

/** Yes, first a talk, who does it, or no. */
function Answer(props: OneProps) {
  const { t, base, received } = props
  const planned = received.row.state === 'intake-planned'
  return (
    <>
      <Form action={`${base}/${received.row.id}/aanvaarding`}>
        <Button>{t.provider.accept}</Button>
      </Form>
      <Fold
        {...props}
        path="kennismaking"
        schema={PlanIntake}
        label={planned ? t.course.intakeMove : t.course.intakePlan}
        button={t.course.intakeDo}
        blank={{ intakePlace: whereWords(received.row) }}
      />
      <TakeUpPart {...props} />
      <Fold {...props} path="afwijzing" schema={Decline} label={t.provider.decline} />
    </>
  )
}

function TakeUpPart(props: OneProps) {
  const { t, colleagues } = props
  if (colleagues.length === 0) return null
  return <Fold {...props} path="behandelaar" schema={TakeUp} label={t.course.take} button={t.course.takeDo} />
}

interface FoldProps extends OneProps {
  path: string
  schema: FormShape
  label: string
  button?: string
  lead?: string
  /** What stands in it at first. */
  blank?: Parameters<typeof blankForm>[0]
}

/** A form that is folded until somebody wants it, or until it comes back with what was wrong. */
function Fold({ t, base, received, form, colleagues, path, schema, label, button = label, lead, blank }: FoldProps) {
  const fields = Object.keys(schema.shape)
  const mine = form.errors.some(({ field }) => fields.includes(field))
  const texts = { ...t.fields, reason: { label: t.provider.declineReason, options: t.declineReasons } }
  return (
    <Details summary={label} open={mine}>
      {lead && <Paragraph>{lead}</Paragraph>}
      <Form action={`${base}/${received.row.id}/${path}`} label={label}>
        <Fields schema={schema} form={mine ? form : blankForm(blank)} texts={texts} options={{ handler: colleagues }} idPrefix={path} />
        <SubmitRow>
          <Button appearance="secondary">{button}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
