import { HandoverNow, HandoverWhy, texts as intakeTexts, type Followed } from '../../modules/intake/index.ts'
import { texts as planTexts } from '../../modules/plans/index.ts'
import {
  ActionGroup,
  ButtonLink,
  ByDay,
  Card,
  CardGroup,
  DataList,
  Details,
  Heading,
  Lead,
  LinkList,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Status,
  useFormat,
  useView,
  WhatNow,
} from '../../platform/ui/index.ts'
import type { NextStep, Talk } from '../next-step.ts'
import type { nl } from '../texts.nl.ts'

export interface MineProps {
  t: typeof nl
  /** By our clock: a day that is over says so. */
  today: string
  name: string | null
  accountNumberHref: string
  followed: Followed | null
  appointment: { onDate: string; atTime: string; place: string } | null
  plan: { goal: string | null; lead: string | null; open: { id: string; title: string; dueOn: string | null }[] } | null
  /** What comes next in the plan, who does it, the first talk that is booked, and how to reach the regular contact. */
  now: { step: NextStep | null; talk: Talk | null; lead: string; phone: string | null } | null
  /** A moment at which we asked how it goes, not answered yet. */
  outcome: string | null
  /** The day by which the person says what they think of a shortlist. */
  shortlist: string | null
  /** An end report that the person did not answer yet. */
  report: { referralId: string; answerBy: string } | null
  bookHref: string | null
  links: { href: string; label: string }[]
  /** Where somebody who may act for others chooses for whom. */
  actingHref: string | null
}

/** What happens now, who does it and by when; and what somebody arranges alone. policy: C16 */
export function MinePage({
  t,
  today,
  name,
  accountNumberHref,
  followed,
  appointment,
  plan,
  now,
  outcome,
  shortlist,
  report,
  bookHref,
  links,
  actingHref,
}: MineProps) {
  const f = useFormat()
  const { language } = useView()
  const nothing = !followed && !appointment && !plan
  return (
    <Page title={t.mine.title}>
      <Heading level={1}>{name ? t.mine.hello(name) : t.mine.title}</Heading>
      {nothing && <Lead>{t.mine.nothing}</Lead>}
      {outcome && (
        <ActionGroup>
          <ButtonLink href={`/mijn/hoe-gaat-het/${outcome}`}>{t.mine.howIsIt}</ButtonLink>
        </ActionGroup>
      )}
      {shortlist && (
        <Card title={planTexts({ language }).shortlist.mine.ready} level={2} href="/mijn/keuzelijst">
          <Paragraph>{planTexts({ language }).shortlist.mine.until(f.date(shortlist))}</Paragraph>
        </Card>
      )}
      {report && (
        <Card title={planTexts({ language }).endReport.toSign} level={2} href={`/mijn/verloop/${report.referralId}`}>
          <Paragraph>{planTexts({ language }).endReport.until(f.date(report.answerBy))}</Paragraph>
        </Card>
      )}
      {now ? (
        <Now t={t} now={now} today={today} />
      ) : (
        followed && (
          <HandoverNow t={intakeTexts({ language })} followed={followed} answerTo={`/mijn/overdrachten/${followed.id}/antwoord`} />
        )
      )}
      <CardGroup>
        {appointment && (
          <Card title={t.mine.appointments} level={2} href="/mijn/afspraken">
            <DataList
              facts={[
                { label: t.work.when, value: `${f.date(appointment.onDate)}, ${f.time(appointment.atTime)}` },
                { label: t.region.address, value: appointment.place },
              ]}
            />
          </Card>
        )}
        {plan && (
          <Card title={t.mine.plan} level={2} href="/mijn/plan">
            <DataList
              facts={[
                plan.goal !== null && { label: t.mine.goal, value: plan.goal },
                plan.lead !== null && { label: t.work.lead, value: plan.lead },
                ...plan.open.slice(0, 3).map((step) => ({
                  label: step.dueOn ? t.work.due(f.date(step.dueOn)) : t.work.what,
                  value: <Due title={step.title} late={step.dueOn !== null && step.dueOn < today} />,
                })),
              ]}
            />
          </Card>
        )}
      </CardGroup>
      {bookHref && (
        <ActionGroup>
          <ButtonLink href={bookHref}>{t.region.appointment}</ButtonLink>
        </ActionGroup>
      )}
      {now && followed && (
        <Details summary={t.mine.howItCame}>
          <HandoverWhy t={intakeTexts({ language })} followed={followed} />
        </Details>
      )}
      <Section title={t.mine.arrange}>
        <LinkList items={[...links, { href: accountNumberHref, label: t.mine.links.number }, ...acting(t, actingHref)]} />
      </Section>
    </Page>
  )
}

function Due({ title, late }: { title: string; late: boolean }) {
  return (
    <>
      {title} {late && <Status is="overdue" />}
    </>
  )
}

function Now({ t, now: { step, talk, lead, phone }, today }: { t: typeof nl; now: NonNullable<MineProps['now']>; today: string }) {
  const f = useFormat()
  const words = planTexts(useView()).course
  const when = talk && words.intakeSaid(f.date(talk.on), f.time(talk.at), talk.place)
  const first = talk !== null && step?.id === talk.id
  return (
    <WhatNow
      next={first ? words.talk(talk.service) : (step?.title ?? t.mine.nothing)}
      by={
        first ? (
          when
        ) : step?.dueOn ? (
          <ByDay day={f.date(step.dueOn)} past={step.dueOn < today} own={step.mine} who={step.owner} phone={phone} />
        ) : undefined
      }
      holder={first ? talk.who : step?.owner}
      reach={
        phone ? (
          <>
            {lead}: <PhoneLink number={phone} />
          </>
        ) : (
          lead
        )
      }
    >
      {talk && !first && <Paragraph>{words.alsoAgreed(words.talk(talk.service), talk.who, when ?? '')}</Paragraph>}
    </WhatNow>
  )
}

/** Somebody who signed in and has no file yet: two ways on. */
export function NoFilePage({ t, accountNumberHref, actingHref }: { t: typeof nl; accountNumberHref: string; actingHref: string | null }) {
  return (
    <Page title={t.mine.title}>
      <Heading level={1}>{t.mine.title}</Heading>
      <Lead>{t.mine.noFile}</Lead>
      <Paragraph>{t.mine.noFileText}</Paragraph>
      <ActionGroup>
        <ButtonLink href="/mijn/koppelen">{t.mine.connect}</ButtonLink>
        <ButtonLink href="/regios" appearance="secondary">
          {t.region.appointment}
        </ButtonLink>
      </ActionGroup>
      <LinkList items={[{ href: accountNumberHref, label: t.mine.links.number }, ...acting(t, actingHref)]} />
    </Page>
  )
}

function acting(t: typeof nl, href: string | null) {
  return href === null ? [] : [{ href, label: t.mine.links.acting }]
}
