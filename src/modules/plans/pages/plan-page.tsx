import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Format,
} from '../../../platform/ui/index.ts'
import type { Stand } from '../agreement/queries.ts'
import { DerivedFacts } from '../board/part.tsx'
import type { DerivedStep } from '../board/derived.ts'
import { EndedPlan } from '../ending/page.tsx'
import type { PlanEnded } from '../ending/queries.ts'
import { KnownPart, type KnownShown } from '../lead/pages.tsx'
import { PassedOnPart } from '../lead/passed-on.tsx'
import type { PassedOnShown } from '../lead/shown.ts'
import { BroughtPart, type Brought } from '../move/brought-part.tsx'
import { SelfRows } from '../self/pages.tsx'
import type { SelfReferred } from '../self/queries.ts'
import { HelpPart } from '../missing-help/help-part.tsx'
import type { HelpGiven } from '../missing-help/queries.ts'
import { OwnWorkPart } from '../own-work/pages.tsx'
import type { OwnWorkRow } from '../own-work/queries.ts'
import { OpenPlan } from '../schema.ts'
import { isGoing } from '../states.ts'
import type { nl } from '../texts.nl.ts'
import { DraftsPart, type DraftListed } from '../draft/drafts-part.tsx'
import { ClosedFile } from './close-pages.tsx'
import { StepCard, StepTable, type StepShown } from './step-parts.tsx'
import { WorkPart, type OutcomeShown, type WorkShown } from './work-part.tsx'

export interface ReferralShown {
  id: string
  service: string
  provider: string
  state: string
  href: string | null
  acceptBy: string | null
  /** The day by which something happens next. */
  day: string | null
}
export interface PlanProps {
  t: typeof nl
  today: string
  person: { id: string; name: string; closedOn: string | null; closedBecause: string | null }
  plan: { goal: string | null; lead: string } | null
  /** Whether UWV or a municipality knows the person already. */
  known: KnownShown | null
  /** What whoever led before passed on. */
  passedOn: PassedOnShown | null
  /** How the last plan ended, where none runs. */
  end: PlanEnded | null
  proposal: { name: string; answerBy: string; lapsed: boolean } | null
  /** How the person stands to it. */
  stand: Stand | null
  steps: StepShown[]
  /** Appointments and referrals, as steps. */
  derived: DerivedStep[]
  referrals: ReferralShown[]
  work: WorkShown[]
  outcomes: OutcomeShown[]
  help: HelpGiven[]
  self: SelfReferred[]
  /** Not back in the own work: whether the region has that route, and what was noted. */
  ownWork: { offered: boolean; row: OwnWorkRow | null }
  /** What came along from another region. */
  brought: Brought[]
  /** Referrals that are not sent yet. */
  drafts: DraftListed[]
  form: FormState
  reopening: FormState | null
  /** What somebody wrote for a plan while another was there already. */
  typed: string | null
}

const UNMET = ['no-offer', 'no-money', 'wait-too-long', 'scheme-excludes']

/** The plan as the guide works with it: goal, lead, steps by state, referrals, work. policy: E1, E3 */
export function PlanPage(props: PlanProps) {
  const { t, person, plan, proposal, form, typed, help } = props
  const f = useFormat()
  return (
    <Page
      title={t.plan.title}
      width="wide"
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}`}>{person.name}</BackLink>}
    >
      <Heading level={1}>
        {t.plan.title}: {person.name}
      </Heading>
      <FormErrors form={form} />
      {typed !== null && (
        <>
          <Alert tone="warning" live>
            {t.plan.isThere}
          </Alert>
          <Section title={t.plan.typed}>
            <Quote>{typed}</Quote>
          </Section>
        </>
      )}
      <ClosedFile t={t} file={person} />
      {person.closedOn === null && <KnownPart t={t} personId={person.id} known={props.known} />}
      {props.passedOn && <PassedOnPart t={t} today={props.today} passedOn={props.passedOn} />}
      {plan ? (
        <>
          <DataList
            facts={[
              { label: t.plan.goal, value: plan.goal ?? '–', changeHref: `/werk/personen/${person.id}/plan/doel` },
              {
                label: t.plan.lead,
                value: plan.lead,
                changeHref: `/werk/personen/${person.id}/plan/contactpersoon`,
                changeLabel: t.leadChange.link,
              },
              proposal !== null && {
                label: t.proposal.waiting,
                value: (proposal.lapsed ? t.plan.noAnswer : t.plan.asked)(proposal.name, f.date(proposal.answerBy)),
              },
              props.stand && {
                label: t.agreement.label,
                value: saidOf(t, f, props.stand),
                changeHref: `/werk/personen/${person.id}/plan/akkoord`,
                changeLabel: t.agreement.desk.toPage,
              },
            ]}
          />
          <Parts {...props} />
        </>
      ) : person.closedOn !== null ? null : (
        <>
          {props.end ? <EndedPlan t={t} personId={person.id} end={props.end} form={props.reopening} /> : <Lead>{t.plan.none}</Lead>}
          {props.end && <Heading level={2}>{t.ending.orNew}</Heading>}
          <Form action={`/werk/personen/${person.id}/plan`}>
            <Fields schema={OpenPlan} form={form} texts={t.fields} />
            <SubmitRow>
              <Button>{t.plan.open}</Button>
            </SubmitRow>
          </Form>
          <Paragraph>
            <Link href={`/werk/personen/${person.id}/plan/sjabloon`}>{t.templates.use}</Link>
          </Paragraph>
        </>
      )}
      <BroughtPart t={t} brought={props.brought} />
      <SelfRows t={t} rows={props.self} refer={`/werk/personen/${person.id}/doorverwijzingen/nieuw`} />
      <OwnWorkPart t={t} personId={person.id} row={props.ownWork.row} offered={props.ownWork.offered && person.closedOn === null} />
      <HelpPart t={t} help={help} paper={`/werk/personen/${person.id}/ontbrekende-hulp`} />
      <MorePart t={t} personId={person.id} plan={plan !== null} open={person.closedOn === null} />
    </Page>
  )
}

/** What can be done with the whole plan or file, apart from what stands above it. */
function MorePart({ t, personId, plan, open }: { t: typeof nl; personId: string; plan: boolean; open: boolean }) {
  const base = `/werk/personen/${personId}`
  const items = [
    ...(plan ? [{ href: `${base}/plan/delen`, label: t.sharing.link }] : []),
    ...(plan && open ? [{ href: `${base}/plan/einde`, label: t.ending.link }] : []),
    ...(open
      ? [
          { href: `${base}/sluiting`, label: t.close.title },
          { href: `${base}/verhuizing`, label: t.move.link },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <Section title={t.plan.more}>
      <LinkList items={items} />
    </Section>
  )
}

/** What the person said to the plan, in a sentence. */
function saidOf(t: typeof nl, f: Format, { answer, version, on, asked }: Stand): string {
  if (answer === null || on === null) return t.agreement.notAsked
  return [t.agreement.said[answer]!(f.date(on), version ?? 1), asked && t.agreement.again].filter(Boolean).join(' ')
}

function Parts({ t, today, person, steps, derived, referrals, work, outcomes, drafts }: PlanProps) {
  const base = `/werk/personen/${person.id}`
  const open = steps.filter((step) => step.state === 'open')
  const unmet = steps.filter((step) => UNMET.includes(step.state))
  const done = [
    ...steps.filter((step) => step.state !== 'open' && !UNMET.includes(step.state)),
    ...derived.filter((step) => step.state !== 'open'),
  ]
  return (
    <>
      <Section title={t.plan.now}>
        <ActionGroup>
          <ButtonLink href={`${base}/plan/stappen/nieuw`} appearance="secondary">
            {t.plan.addStep}
          </ButtonLink>
          <ButtonLink href={`${base}/plan/sjabloon`} appearance="secondary">
            {t.templates.use}
          </ButtonLink>
          <ButtonLink href={`${base}/plan/arrangement`} appearance="secondary">
            {t.arrangement.title}
          </ButtonLink>
        </ActionGroup>
        {open.length === 0 && <Paragraph>{t.plan.noSteps}</Paragraph>}
        <CardGroup>
          {open.map((step) => (
            <StepCard t={t} step={step} today={today} action={`${base}/plan/stappen/${step.id}/afronding`} />
          ))}
          {derived
            .filter((step) => step.state === 'open')
            .map((step) => (
              <Card title={step.title ?? ''} level={3} mark={t.stepKinds[step.kind]}>
                <DerivedFacts t={t} today={today} step={step} />
              </Card>
            ))}
        </CardGroup>
      </Section>
      {unmet.length > 0 && (
        <Section title={t.plan.unmet}>
          <StepTable t={t} steps={unmet} caption={t.plan.unmet} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t.plan.done}>
          <StepTable t={t} steps={done} caption={t.plan.done} />
        </Section>
      )}
      <Section title={t.plan.referrals}>
        <ActionGroup>
          <ButtonLink href={`${base}/doorverwijzingen/nieuw`} appearance="secondary">
            {t.plan.refer}
          </ButtonLink>
          <ButtonLink href={`${base}/keuzelijst`} appearance="secondary">
            {t.shortlist.title}
          </ButtonLink>
        </ActionGroup>
        <Paragraph>
          <Link href={`${base}/ontbrekende-hulp/nieuw`}>{t.missingHelp.give}</Link>
        </Paragraph>
        {referrals.length === 0 ? <Paragraph>{t.plan.noReferrals}</Paragraph> : <ReferralTable t={t} referrals={referrals} />}
        <DraftsPart t={t} base={base} drafts={drafts} />
      </Section>
      <Section title={t.plan.work}>
        <WorkPart t={t} work={work} outcomes={outcomes} more={`${base}/werk`} />
        <ActionGroup>
          <ButtonLink href={`${base}/plaatsing`} appearance="secondary">
            {t.plan.placement}
          </ButtonLink>
        </ActionGroup>
      </Section>
    </>
  )
}

export function ReferralTable({ t, referrals }: { t: typeof nl; referrals: ReferralShown[] }) {
  const f = useFormat()
  return (
    <Table
      caption={t.plan.referrals}
      captionHidden
      rows={referrals}
      columns={[
        {
          label: t.provider.service,
          names: true,
          cell: (referral) => (referral.href ? <Link href={referral.href}>{referral.service}</Link> : referral.service),
        },
        { label: t.plan.who, cell: (referral) => referral.provider },
        { label: t.plan.state, cell: (referral) => t.states[referral.state] },
        { label: t.now.nextOn, cell: ({ day, state }) => (day ? f.date(day) : isGoing(state) ? t.now.noDay : '–') },
      ]}
    />
  )
}
