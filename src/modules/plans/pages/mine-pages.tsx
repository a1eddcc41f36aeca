import {
  Alert,
  Button,
  DataList,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  Section,
  useFormat,
} from '../../../platform/ui/index.ts'
import { AgreementAsked } from '../agreement/page.tsx'
import type { Stand } from '../agreement/queries.ts'
import type { DerivedStep } from '../board/derived.ts'
import { BoardPart } from '../board/part.tsx'
import type { PlanViewed } from '../board/schema.ts'
import { EndedWords } from '../ending/page.tsx'
import type { PlanEnded } from '../ending/queries.ts'
import { StatutoryWords, type KnownShown } from '../lead/pages.tsx'
import { YearsPart } from '../aftercare/years-part.tsx'
import type { nl } from '../texts.nl.ts'
import { ToReadPart, type DraftListed } from '../draft/drafts-part.tsx'
import { HelpPart } from '../missing-help/help-part.tsx'
import type { HelpGiven } from '../missing-help/queries.ts'
import { MyOwnWork } from '../own-work/pages.tsx'
import type { OwnWorkRow } from '../own-work/queries.ts'
import { MyReferrals, type MyReferral } from './mine-referrals.tsx'
import type { StepShown } from './step-parts.tsx'
import { WorkPart, type OutcomeShown, type WorkShown } from './work-part.tsx'

export interface MineProps {
  t: typeof nl
  today: string
  /** Where the regular contact is called. */
  phone: string | null
  goal: string | null
  lead: string
  /** How the person stands to it; null where the plan is over. */
  stand: Stand | null
  /** How it ended, where it did. */
  end: PlanEnded | null
  known: KnownShown | null
  /** Since when the regular contact is that, and who is asked to be it. */
  contact: { since: string | null; asked: string | null } | null
  view: PlanViewed
  steps: (StepShown & { mine: boolean })[]
  derived: DerivedStep[]
  referrals: MyReferral[]
  work: WorkShown[]
  outcomes: OutcomeShown[]
  help: HelpGiven[]
  /** Employer and insurer, as the person agreed to name them. */
  ownWork: OwnWorkRow | null
  toRead: DraftListed[]
  /** Parts at which somebody wrote something new. */
  fresh: { href: string; title: string }[]
}

/** The plan as the person sees it: what happens, who does it, by when, and what went to whom. policy: C16, E1 */
export function MyPlanPage({
  t,
  today,
  phone,
  goal,
  lead,
  stand,
  end,
  known,
  contact,
  view,
  steps,
  derived,
  referrals,
  work,
  outcomes,
  help,
  ownWork,
  toRead,
  fresh,
}: MineProps) {
  const f = useFormat()
  return (
    <Page title={t.mine.title} width="wide">
      <Heading level={1}>{t.mine.title}</Heading>
      {end && <EndedWords t={t} voice="mine" end={end} />}
      <DataList
        facts={[
          { label: t.mine.goal, value: goal ?? '–', ...(stand && { changeHref: '/mijn/plan/doel' }) },
          { label: t.mine.lead, value: contact?.since ? t.leadChange.sinceMine(lead, f.date(contact.since)) : lead },
          stand?.answer != null &&
            stand.on !== null && {
              label: t.agreement.label,
              value: t.agreement.said[stand.answer]!(f.date(stand.on), stand.version ?? 1),
              changeHref: '/mijn/plan/akkoord',
            },
        ]}
      />
      {contact?.asked && <Paragraph>{t.leadChange.mineAsked(contact.asked, lead)}</Paragraph>}
      <StatutoryWords t={t} known={known} />
      {stand?.asked && <AgreementAsked t={t} href="/mijn/plan/akkoord" again={stand.answer !== null} />}
      <ToReadPart t={t} drafts={toRead} />
      {fresh.length > 0 && (
        <Section title={t.notes.fresh}>
          <LinkList items={fresh.map((one) => ({ href: one.href, label: t.notes.newAt(one.title) }))} />
        </Section>
      )}
      {work.length > 0 && (
        <Section title={t.mine.work}>
          <WorkPart t={t} work={work} outcomes={outcomes} />
        </Section>
      )}
      <BoardPart t={t} today={today} over={stand === null} phone={phone} steps={steps} derived={derived} view={view} />
      <LinkList
        items={[
          { href: '/mijn/keuzelijst', label: t.shortlist.mine.title },
          { href: '/mijn/zelf-aanmelden', label: t.self.title },
          { href: '/mijn/plan/delen', label: t.sharing.mine.title },
          { href: '/mijn/plan/afdruk', label: t.print.title },
        ]}
      />
      <MyReferrals t={t} today={today} phone={phone} lead={lead} referrals={referrals} />
      <HelpPart t={t} help={help} />
      <MyOwnWork t={t} row={ownWork} />
      <Paragraph>
        <Link href="/mijn/sluiting">{t.close.own.link}</Link>
      </Paragraph>
    </Page>
  )
}

/** No plan yet. */
export function NoPlanPage({ t, help, ownWork }: { t: typeof nl; help: HelpGiven[]; ownWork: OwnWorkRow | null }) {
  return (
    <Page title={t.mine.title}>
      <Heading level={1}>{t.mine.title}</Heading>
      <EmptyState title={t.mine.none} />
      <Paragraph>
        <Link href="/mijn/zelf-aanmelden">{t.self.title}</Link>
      </Paragraph>
      <HelpPart t={t} help={help} />
      <MyOwnWork t={t} row={ownWork} />
      <Paragraph>
        <Link href="/mijn/sluiting">{t.close.own.link}</Link>
      </Paragraph>
    </Page>
  )
}

/** How is it going now: three big buttons, one tap. policy: D10 */
export function OutcomePage({
  t,
  action,
  answered,
  call,
  years,
}: {
  t: typeof nl
  action: string
  answered: boolean
  call: { organisation: string; by: string } | null
  /** Whether we may ask in later years, where that can be said here. */
  years: { answer: string | null } | null
}) {
  const f = useFormat()
  const answers: [string, string][] = [
    ['well', t.outcome.well],
    ['so-so', t.outcome.soso],
    ['stopped', t.outcome.stopped],
  ]
  return (
    <Page title={t.outcome.title}>
      <Heading level={1}>{t.outcome.title}</Heading>
      {answered ? (
        <Alert tone="ok" live>
          {t.outcome.thanks} {call ? t.outcome.calls(call.organisation, f.date(call.by)) : t.outcome.contact}
        </Alert>
      ) : (
        <>
          <Lead>{t.outcome.lead}</Lead>
          {answers.map(([value, label]) => (
            <Form action={action} label={label}>
              <HiddenField name="answer" value={value} />
              <Button appearance={value === 'well' ? 'primary' : 'secondary'}>{label}</Button>
            </Form>
          ))}
        </>
      )}
      {years && <YearsPart t={t} action={`${action}/later`} answer={years.answer} />}
    </Page>
  )
}
