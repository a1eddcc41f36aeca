import type { Temporal } from 'temporal-polyfill'
import { ContactForSystem, ContactWords, texts as contactTexts, type ContactRow } from '../../modules/contacts/index.ts'
import { GivenAnswersList, texts as intakeTexts, type GivenAnswers } from '../../modules/intake/index.ts'
import type { Person } from '../../modules/people/index.ts'
import { ClosedFile, texts as planTexts } from '../../modules/plans/index.ts'
import {
  ActionGroup,
  Badge,
  ButtonLink,
  Columns,
  DataList,
  Details,
  FileHeading,
  Link,
  LinkList,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Timeline,
  Status,
  useFormat,
  useView,
  WhatNow,
  type TimelineItem,
} from '../../platform/ui/index.ts'
import type { NextStep } from '../next-step.ts'
import type { nl } from '../texts.nl.ts'

export interface Happened {
  key: string
  when: string
  title: string
  by: string
  href: string | null
  contact: { row: ContactRow; organisations: Map<string, string> } | null
}
export interface PersonProps {
  t: typeof nl
  today: string
  person: Person
  obligedBy: string | null
  lead: string | null
  next: NextStep | null
  safe: { fromTime: string | null; untilTime: string | null; voicemail: boolean; neutral: boolean } | null
  skills: string[]
  domains: { domain: string; help: string }[]
  /** What somebody answered on the site before they came, at their own yes. */
  answers: GivenAnswers[]
  /** Conversations this worker did not finish writing down. */
  drafts: { id: string; keptAt: Temporal.Instant }[]
  happened: Happened[]
}

/** One file: who, what happens, what was said, what somebody can. The heading is the only place with the name. */
export function PersonPage({ t, today, person, obligedBy, lead, next, safe, skills, domains, answers, drafts, happened }: PersonProps) {
  const base = `/werk/personen/${person.id}`
  return (
    <Page title={t.person.title} width="wide">
      <FileHeading
        name={person.displayName}
        marks={person.shielded ? <Badge tone="warning">{t.person.shielded}</Badge> : undefined}
        facts={[
          { label: t.person.reference, value: person.reference },
          { label: t.person.participation, value: obligedBy ? t.person.obliged(obligedBy) : t.person.voluntary },
          lead !== null && { label: t.work.lead, value: lead },
        ].filter((fact) => fact !== false)}
        tabs={[
          { label: t.person.tabs.overview, href: base, current: true },
          { label: t.person.tabs.plan, href: `${base}/plan` },
          { label: t.person.tabs.manage, href: `${base}/beheer` },
        ]}
      />
      <Columns label={t.person.about} aside={<About t={t} person={person} safe={safe} skills={skills} domains={domains} />}>
        {person.closedOn === null ? <Now t={t} today={today} lead={lead} next={next} /> : <Closed file={person} />}
        <ActionGroup>
          <ButtonLink href={`${base}/gesprekken/nieuw`}>{t.person.newConversation}</ButtonLink>
          <ButtonLink href={`${base}/plan`} appearance="secondary">
            {t.person.toPlan}
          </ButtonLink>
          <ButtonLink href={`${base}/afspraak`} appearance="secondary">
            {t.person.book}
          </ButtonLink>
          <Urgent municipality={person.municipalityCode} />
        </ActionGroup>
        <Drafts t={t} file={base} drafts={drafts} />
        <Before file={base} answers={answers} />
        <Section title={t.person.timeline}>
          {happened.length === 0 ? (
            <Paragraph>{t.person.nothing}</Paragraph>
          ) : (
            <Timeline items={happened.map((one) => itemOf(t, one, person.displayName))} />
          )}
          <Paragraph>
            <Link href={`${base}/tijdlijn`}>{t.person.allInARow}</Link>
          </Paragraph>
        </Section>
      </Columns>
    </Page>
  )
}

/** In every file: whom to call in the municipality of this person. policy: A14 */
function Urgent({ municipality }: { municipality: string | null }) {
  const t = intakeTexts({ language: useView().language }).urgent
  return <Link href={municipality ? `/dringend?gemeente=${municipality}` : '/dringend'}>{t.title}</Link>
}

function Drafts({ t, file, drafts }: { t: typeof nl; file: string; drafts: PersonProps['drafts'] }) {
  const f = useFormat()
  if (drafts.length === 0) return null
  return (
    <LinkList
      items={drafts.map(({ id, keptAt }) => ({
        href: `${file}/gesprekken/${id}/concept`,
        label: t.person.draft(f.moment(keptAt)),
      }))}
    />
  )
}

/** Answers of before, so that nothing is asked twice; a code that somebody brings is typed over behind the link. */
function Before({ file, answers }: { file: string; answers: GivenAnswers[] }) {
  const t = intakeTexts({ language: useView().language }).questions
  return (
    <Details summary={t.claim.title} open={answers.length > 0}>
      {answers.length > 0 && <GivenAnswersList t={t} given={answers} />}
      <Link href={`${file}/antwoorden`}>{t.claim.desk.take}</Link>
    </Details>
  )
}

function Now({ t, today, lead, next }: Pick<PersonProps, 't' | 'today' | 'lead' | 'next'>) {
  const f = useFormat()
  return (
    <WhatNow
      holder={next?.owner ?? lead ?? t.person.you}
      next={next?.title ?? (lead === null ? t.person.makePlan : t.person.addStep)}
      by={
        next?.dueOn ? (
          <>
            {f.date(next.dueOn)} {next.dueOn < today && <Status is="overdue" />}
          </>
        ) : undefined
      }
    />
  )
}

function Closed({ file }: { file: Person }) {
  const { language } = useView()
  return <ClosedFile t={planTexts({ language })} file={file} />
}

/** Beside it: how to reach this person, where help runs, what somebody can. */
function About({ t, person, safe, skills, domains }: Pick<PersonProps, 't' | 'person' | 'safe' | 'skills' | 'domains'>) {
  return (
    <>
      <Section title={t.person.reach} level={3}>
        <Reach t={t} person={person} safe={safe} />
      </Section>
      <Section title={t.person.domains} level={3}>
        {domains.length === 0 ? (
          <Paragraph>{t.person.noSkills}</Paragraph>
        ) : (
          <DataList facts={domains.map((one) => ({ label: t.person.domain[one.domain] ?? one.domain, value: t.person.help[one.help] }))} />
        )}
      </Section>
      <Section title={t.person.skills} level={3}>
        <Paragraph>{skills.length === 0 ? t.person.noSkills : skills.join(', ')}</Paragraph>
        <Link href={`/werk/personen/${person.id}/vaardigheden`}>{t.person.addSkill}</Link>
      </Section>
    </>
  )
}

function itemOf(t: typeof nl, one: Happened, name: string): TimelineItem {
  return {
    when: one.when,
    title: one.title,
    by: one.by,
    children: one.contact ? (
      <Words {...one.contact} name={name} />
    ) : one.href ? (
      <Link href={one.href} about={one.title}>
        {t.person.look}
      </Link>
    ) : undefined,
  }
}

function Words({ row, organisations, name }: { row: ContactRow; organisations: Map<string, string>; name: string }) {
  const t = contactTexts({ language: useView().language })
  return (
    <>
      <ContactWords t={t} row={row} organisations={organisations} />
      <ContactForSystem t={t} row={row} name={name} />
    </>
  )
}

function Reach({ t, person, safe }: { t: typeof nl; person: Person; safe: PersonProps['safe'] }) {
  return (
    <>
      <DataList
        facts={[
          person.phone !== null && { label: t.region.phone, value: <PhoneLink number={person.phone} /> },
          person.email !== null && { label: t.region.email, value: <MailLink address={person.email} /> },
        ]}
      />
      {person.phone === null && person.email === null && <Paragraph>{t.person.unreachable}</Paragraph>}
      {safe?.fromTime && safe.untilTime && <Paragraph>{t.person.between(safe.fromTime, safe.untilTime)}</Paragraph>}
      {safe && !safe.voicemail && <Paragraph>{t.person.noVoicemail}</Paragraph>}
      {safe?.neutral && <Paragraph>{t.person.neutral}</Paragraph>}
    </>
  )
}
