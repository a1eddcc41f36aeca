import {
  Alert,
  Button,
  ByDay,
  Card,
  CardGroup,
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
import { leadsNowhere } from '../states.ts'
import { isAsked, isGoing, isOpen } from '../states.ts'
import { YearsPart } from '../aftercare/years-part.tsx'
import type { nl } from '../texts.nl.ts'
import { ToReadPart, type DraftListed } from '../draft/drafts-part.tsx'
import { HelpPart } from '../missing-help/help-part.tsx'
import type { HelpGiven } from '../missing-help/queries.ts'
import type { ReferralShown } from './plan-page.tsx'
import { UnmetWords, type StepShown } from './step-parts.tsx'
import { WorkPart, type OutcomeShown, type WorkShown } from './work-part.tsx'

export interface MyReferral extends ReferralShown {
  reference: string
  /** Where the service stands as it was on the day of the referral. */
  asItWas: string
  goesAlong: string | null
  /** Who at the provider takes care of it. */
  handler: string | null
  intake: { on: string; at: string; place: string | null } | null
  holdUntil: string | null
  /** What the provider proposes and who decides by when. */
  proposed: { kind: string; answerBy: string } | null
}
export interface MineProps {
  t: typeof nl
  today: string
  /** Where the regular contact is called. */
  phone: string | null
  goal: string | null
  lead: string
  steps: (StepShown & { mine: boolean })[]
  referrals: MyReferral[]
  work: WorkShown[]
  outcomes: OutcomeShown[]
  help: HelpGiven[]
  toRead: DraftListed[]
  /** Parts at which somebody wrote something new. */
  fresh: { href: string; title: string }[]
}

/** The plan as the person sees it: what happens, who does it, by when, and what went to whom. policy: C16, E1 */
export function MyPlanPage({ t, today, phone, goal, lead, steps, referrals, work, outcomes, help, toRead, fresh }: MineProps) {
  const f = useFormat()
  const open = steps.filter((step) => step.state === 'open')
  const unmet = steps.filter((step) => ['no-offer', 'no-money', 'wait-too-long', 'scheme-excludes'].includes(step.state))
  const done = steps.filter((step) => ['done', 'dropped'].includes(step.state))
  return (
    <Page title={t.mine.title}>
      <Heading level={1}>{t.mine.title}</Heading>
      <DataList
        facts={[
          { label: t.mine.goal, value: goal ?? '–' },
          { label: t.mine.lead, value: lead },
        ]}
      />
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
      <Section title={t.plan.now}>
        {open.length === 0 && <Paragraph>{t.plan.noSteps}</Paragraph>}
        <CardGroup>
          {open.map((step) => (
            <Card title={step.title ?? t.plan.other} level={3}>
              <DataList
                facts={[
                  { label: t.plan.who, value: step.mine ? t.mine.you : step.owner },
                  step.dueOn !== null && {
                    label: t.plan.by,
                    value: <ByDay day={f.date(step.dueOn)} past={step.dueOn < today} own={step.mine} who={step.owner} phone={phone} />,
                  },
                ]}
              />
              <Paragraph>
                <Link href={`/mijn/plan/onderdelen/stap/${step.id}`} about={step.title ?? ''}>
                  {t.notes.link}
                </Link>
              </Paragraph>
              {step.mine && (
                <Form action={`/mijn/plan/stappen/${step.id}/gedaan`} inline>
                  <Button appearance="secondary" about={step.title ?? ''}>
                    {t.mine.tick}
                  </Button>
                </Form>
              )}
            </Card>
          ))}
        </CardGroup>
      </Section>
      {unmet.length > 0 && (
        <Section title={t.plan.unmet}>
          {unmet.map((step) => (
            <>
              <Paragraph>
                {step.title ?? t.plan.other}: {t.ends[step.state]}. {step.unmet?.next ? '' : t.mine.unmet}
              </Paragraph>
              {step.unmet && <UnmetWords t={t} unmet={step.unmet} />}
            </>
          ))}
        </Section>
      )}
      <LinkList
        items={[
          { href: '/mijn/keuzelijst', label: t.shortlist.mine.title },
          { href: '/mijn/plan/delen', label: t.sharing.mine.title },
          { href: '/mijn/plan/afdruk', label: t.print.title },
        ]}
      />
      <Section title={t.plan.referrals}>
        {referrals.length === 0 && <Paragraph>{t.plan.noReferrals}</Paragraph>}
        <CardGroup>
          {referrals.map((referral) => (
            <Card title={referral.service} level={3}>
              <DataList
                facts={[
                  { label: t.mine.help, value: referral.provider },
                  { label: t.plan.state, value: t.states[referral.state] },
                  { label: t.now.number, value: referral.reference },
                  {
                    label: t.refer.service,
                    value: (
                      <Link href={referral.asItWas} about={referral.service}>
                        {t.refer.asItWas}
                      </Link>
                    ),
                  },
                  referral.goesAlong !== null && { label: t.mine.goes, value: referral.goesAlong },
                ]}
              />
              <ReferralNow t={t} referral={referral} today={today} lead={lead} />
              <Paragraph>
                <Link href={`/mijn/doorverwijzingen/${referral.id}`} about={referral.service}>
                  {t.now.toPage}
                </Link>
              </Paragraph>
              {isAsked(referral.state) && referral.acceptBy !== null && referral.acceptBy < today && (
                <Paragraph>
                  <ByDay day={f.date(referral.acceptBy)} past who={referral.provider} phone={phone} />
                </Paragraph>
              )}
              {referral.proposed && (
                <Paragraph>
                  {t.proposals.forPerson(t.proposals.kinds[referral.proposed.kind]!, lead, f.date(referral.proposed.answerBy))}
                </Paragraph>
              )}
              <Paragraph>
                <Link href={`/mijn/plan/onderdelen/doorverwijzing/${referral.id}`} about={referral.service}>
                  {t.notes.link}
                </Link>
              </Paragraph>
              {isOpen(referral.state) && (
                <Paragraph>
                  <Link href={`/mijn/plan/doorverwijzingen/${referral.id}/intrekking`} about={referral.service}>
                    {t.refer.withdraw}
                  </Link>
                </Paragraph>
              )}
              {(isGoing(referral.state) || referral.state === 'ended') && (
                <Paragraph>
                  <Link href={`/mijn/verloop/${referral.id}`} about={referral.service}>
                    {t.sessions.mine.link}
                  </Link>
                </Paragraph>
              )}
              {leadsNowhere(referral.state) && <Paragraph>{t.refer.told[referral.state](referral.provider, lead)}</Paragraph>}
            </Card>
          ))}
        </CardGroup>
      </Section>
      <HelpPart t={t} help={help} />
      {done.length > 0 && (
        <Section title={t.plan.done}>
          {done.map((step) => (
            <Paragraph>
              {step.title}
              {step.decision ? `: ${t.plan.decision[step.decision]}` : ''}
            </Paragraph>
          ))}
        </Section>
      )}
      <Paragraph>
        <Link href="/mijn/sluiting">{t.close.own.link}</Link>
      </Paragraph>
    </Page>
  )
}

/** What happens now with a referral, who does it and by when, in a sentence. policy: C16 */
function ReferralNow({ t, referral, today, lead }: { t: typeof nl; referral: MyReferral; today: string; lead: string }) {
  const f = useFormat()
  const { now } = t.course
  const by = referral.acceptBy === null ? '' : f.date(referral.acceptBy)
  const who = referral.handler ? `${referral.handler}, ${referral.provider}` : referral.provider
  const said: Record<string, string> = {
    sent: now.sent(referral.provider, by),
    received: now.received(who, by),
    accepted: now.accepted(who),
    'waiting-for-start': now.waiting,
    ...(referral.intake && {
      'intake-planned': now.intake(who, t.course.intakeSaid(f.date(referral.intake.on), f.time(referral.intake.at), referral.intake.place)),
    }),
    ...(referral.holdUntil && {
      'on-hold': referral.holdUntil > today ? now.hold(f.date(referral.holdUntil)) : now.holdOver(lead),
    }),
  }
  return said[referral.state] ? <Paragraph>{said[referral.state]}</Paragraph> : null
}

/** No plan yet. */
export function NoPlanPage({ t, help }: { t: typeof nl; help: HelpGiven[] }) {
  return (
    <Page title={t.mine.title}>
      <Heading level={1}>{t.mine.title}</Heading>
      <EmptyState title={t.mine.none} />
      <HelpPart t={t} help={help} />
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
